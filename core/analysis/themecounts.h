// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/analysis/themes.h"

#include <map>

namespace milepost {

/// Which themes a comment is about, by the keywords of all of a journey's themes.
class ThemeMatcher
{
public:
    explicit ThemeMatcher(const Journey &journey);

    /// In the order of the list of themes.
    std::vector<ThemeId> themesOf(const QString &comment) const;
    bool isProblem(const ThemeId &theme) const;

private:
    struct Theme {
        ThemeId id;
        ThemeKind kind = ThemeKind::Problem;
        ComplaintMatcher matcher;
    };
    std::vector<Theme> m_themes;
};

/// Comments about a touchpoint, and those about each theme; a comment may be about several.
struct ThemeCounts {
    qint64 comments = 0;
    qint64 complaints = 0; ///< said by the user or the file, else those with a problem theme
    std::map<ThemeId, qint64> themes; ///< comments about it; a problem only where it is a complaint

    /// Complaints of all comments; nothing without comments.
    std::optional<ShareFigure> complaintShare() const { return shareFigure(complaints, comments); }
    std::optional<ShareFigure> themeShare(const ThemeId &theme) const;

    /// What a user says of a comment wins over its keywords: a comment marked as no complaint counts for no
    /// problem theme, one marked as a complaint counts even without a keyword.
    void add(const Comment &comment, const ThemeMatcher &matcher);
};

} // namespace milepost
