// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themecounts.h"

#include <algorithm>

namespace milepost {

ThemeMatcher::ThemeMatcher(const Journey &journey)
{
    std::vector<CommentTheme> themes;
    for (const auto &[id, theme] : journey.all<CommentTheme>())
        themes.push_back(theme);
    std::stable_sort(themes.begin(), themes.end(),
                     [](const CommentTheme &a, const CommentTheme &b) { return a.position < b.position; });
    for (const CommentTheme &theme : themes) {
        QStringList keywords;
        for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
            if (keyword.theme == theme.id)
                keywords << keyword.text;
        }
        m_themes.push_back({theme.id, theme.kind, ComplaintMatcher(keywords)});
    }
}

std::vector<ThemeId> ThemeMatcher::themesOf(const QString &comment) const
{
    std::vector<ThemeId> found;
    for (const Theme &theme : m_themes) {
        if (theme.matcher.matches(comment))
            found.push_back(theme.id);
    }
    return found;
}

bool ThemeMatcher::isProblem(const ThemeId &theme) const
{
    return std::any_of(m_themes.begin(), m_themes.end(), [&](const Theme &known) {
        return known.id == theme && known.kind == ThemeKind::Problem;
    });
}

std::optional<ShareFigure> ThemeCounts::themeShare(const ThemeId &theme) const
{
    const auto found = themes.find(theme);
    return shareFigure(found == themes.end() ? 0 : found->second, comments);
}

void ThemeCounts::add(const Comment &comment, const ThemeMatcher &matcher)
{
    const std::vector<ThemeId> about = matcher.themesOf(comment.text);
    const bool byKeyword = std::any_of(about.begin(), about.end(),
                                       [&](const ThemeId &theme) { return matcher.isProblem(theme); });
    const bool complains = comment.complaintMark.value_or(byKeyword);
    ++comments;
    complaints += complains ? 1 : 0;
    for (const ThemeId &theme : about) {
        if (complains || !matcher.isProblem(theme))
            ++themes[theme];
    }
}

} // namespace milepost
