// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themecounts.h"

#include "core/base/textfold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace milepost {

ThemeMatcher::ThemeMatcher(const Journey &journey)
{
    for (const auto &[id, theme] : journey.all<CommentTheme>())
        m_themes.push_back(theme);
    std::stable_sort(m_themes.begin(), m_themes.end(),
                     [](const CommentTheme &a, const CommentTheme &b) { return a.position < b.position; });
    if (m_themes.size() > mostThemes)
        m_themes.resize(mostThemes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CommentTheme &theme : m_themes) {
        if (theme.kind == ThemeKind::Problem)
            m_problems |= bitOf(theme.id);
        hash.addData((theme.id.toString() + enumName(theme.kind)).toLatin1());
    }
    QStringList keywords;
    for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
        const quint64 bit = bitOf(keyword.theme);
        if (bit == 0)
            continue;
        m_matcher.add(keyword.text, bit);
        keywords.append(keyword.theme.toString() + foldText(keyword.text));
    }
    keywords.sort();
    hash.addData(keywords.join(u'\n').toUtf8());
    m_fingerprint = hash.result();
}

quint64 ThemeMatcher::bitOf(const ThemeId &theme) const
{
    const auto known = std::find_if(m_themes.begin(), m_themes.end(),
                                    [&](const CommentTheme &candidate) { return candidate.id == theme; });
    return known == m_themes.end() ? 0 : quint64(1) << (known - m_themes.begin());
}

std::vector<ThemeId> ThemeMatcher::themesOf(quint64 bits) const
{
    std::vector<ThemeId> found;
    for (size_t i = 0; i < m_themes.size(); ++i) {
        if ((bits >> i & 1) != 0)
            found.push_back(m_themes[i].id);
    }
    return found;
}

std::optional<ShareFigure> ThemeCounts::themeShare(const ThemeId &theme) const
{
    return shareFigure(of(theme), comments);
}

qint64 ThemeCounts::of(const ThemeId &theme) const
{
    const auto found = themes.find(theme);
    return found == themes.end() ? 0 : found->second;
}

void ThemeCounts::add(const Comment &comment, const ThemeMatcher &matcher)
{
    const QByteArray text = comment.text.toUtf8();
    const quint64 bits = matcher.find(std::string_view(text.constData(), size_t(text.size())));
    Comment judged = comment;
    judged.complaintByKeyword = (bits & matcher.problems()) != 0;
    const bool complains = judged.isComplaint();
    ++comments;
    complaints += complains ? 1 : 0;
    for (const ThemeId &theme : matcher.themesOf(matcher.counted(bits, complains)))
        ++themes[theme];
}

} // namespace milepost
