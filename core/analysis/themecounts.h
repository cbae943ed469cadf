// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/analysis/themes.h"

#include <map>

namespace milepost {

/// Which themes a comment is about, by the keywords of all of a journey's themes. A theme's place in their
/// list is its bit in what the matcher finds.
class ThemeMatcher
{
public:
    static constexpr size_t mostThemes = 64; ///< those behind are not looked for

    explicit ThemeMatcher(const Journey &journey);

    /// In the order of the list of themes.
    const std::vector<CommentTheme> &themes() const { return m_themes; }
    /// The bits of all problem themes.
    quint64 problems() const { return m_problems; }
    /// The bit of a theme; 0 when there is no such one.
    quint64 bitOf(const ThemeId &theme) const;
    bool isProblem(const ThemeId &theme) const { return (bitOf(theme) & m_problems) != 0; }

    quint64 find(std::string_view utf8, KeywordMatcher::Memory *memory = nullptr) const
    {
        return m_matcher.find(utf8, memory);
    }
    /// In the order of the list of themes.
    std::vector<ThemeId> themesOf(const QString &comment) const { return themesOf(m_matcher.find(comment)); }
    std::vector<ThemeId> themesOf(quint64 bits) const;
    /// Of the themes that a comment is about, those it counts for: problems only where it is a complaint.
    quint64 counted(quint64 bits, bool isComplaint) const { return isComplaint ? bits : bits & ~m_problems; }
    /// The words by which a comment is about one of these themes.
    std::vector<KeywordMatcher::Place> placesIn(const QString &comment, quint64 bits) const
    {
        return m_matcher.placesIn(comment, bits);
    }

    /// Whether both find the same in every comment.
    bool isSameAs(const ThemeMatcher &other) const { return m_fingerprint == other.m_fingerprint; }

private:
    std::vector<CommentTheme> m_themes;
    KeywordMatcher m_matcher;
    quint64 m_problems = 0;
    QByteArray m_fingerprint;
};

/// Comments about a touchpoint, and those about each theme; a comment may be about several.
struct ThemeCounts {
    qint64 comments = 0;
    qint64 complaints = 0; ///< said by the user or the file, else those with a problem theme
    std::map<ThemeId, qint64> themes; ///< comments about it; a problem only where it is a complaint
    bool withheld = false; ///< so few comments of picked people that nothing is counted out loud

    /// Complaints of all comments; nothing without comments.
    std::optional<ShareFigure> complaintShare() const { return shareFigure(complaints, comments); }
    std::optional<ShareFigure> themeShare(const ThemeId &theme) const;
    qint64 of(const ThemeId &theme) const;

    /// What a user says of a comment wins over its keywords: a comment marked as no complaint counts for no
    /// problem theme, one marked as a complaint counts even without a keyword.
    void add(const Comment &comment, const ThemeMatcher &matcher);
};

} // namespace milepost
