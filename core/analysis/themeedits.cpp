// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themeedits.h"

#include "core/analysis/themecounts.h"
#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace milepost::edits {

namespace {

constexpr qsizetype longestName = 200; ///< characters, of themes and keywords
constexpr qsizetype mostKeywords = 1000; ///< of a theme in one language

struct ThemeEdits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error refused(const QString &text)
{
    return {ErrorCode::Invalid, text, {}};
}

Error unknownTheme()
{
    return refused(ThemeEdits::tr("There is no such theme."));
}

Error tooManyThemes()
{
    return refused(ThemeEdits::tr("A project has at most %L1 themes.").arg(ThemeMatcher::mostThemes));
}

/// Why a name cannot be had, or nothing.
std::optional<Error> faultOfThemeName(const Journey &journey, const ThemeId &own, const QString &name)
{
    if (name.isEmpty())
        return refused(ThemeEdits::tr("A theme needs a name."));
    if (name.size() > longestName)
        return refused(ThemeEdits::tr("The name of a theme is too long."));
    const QString folded = foldText(name);
    const auto &themes = journey.all<CommentTheme>();
    const bool taken = std::any_of(themes.begin(), themes.end(), [&](const auto &entry) {
        return entry.first != own && foldText(entry.second.name) == folded;
    });
    if (taken)
        return refused(ThemeEdits::tr("There is a theme “%1” already.").arg(name));
    return std::nullopt;
}

} // namespace

Result<ChangeSet> addTheme(const Journey &journey, const QString &name, ThemeKind kind, const ThemeId &id)
{
    if (journey.all<CommentTheme>().size() >= ThemeMatcher::mostThemes)
        return tooManyThemes();
    const QString trimmed = name.trimmed();
    if (const auto fault = faultOfThemeName(journey, {}, trimmed))
        return *fault;
    ChangeSet changes;
    changes.insert(CommentTheme{.id = id,
                                .key = {},
                                .name = trimmed,
                                .kind = kind,
                                .position = int(journey.all<CommentTheme>().size())});
    return changes;
}

Result<ChangeSet> renameTheme(const Journey &journey, const ThemeId &theme, const QString &name)
{
    const CommentTheme *before = journey.find<CommentTheme>(theme);
    if (!before)
        return unknownTheme();
    const QString trimmed = name.trimmed();
    if (const auto fault = faultOfThemeName(journey, theme, trimmed))
        return *fault;
    CommentTheme after = *before;
    after.name = trimmed;
    ChangeSet changes;
    changes.replace(*before, after);
    return changes;
}

Result<ChangeSet> setThemeKind(const Journey &journey, const ThemeId &theme, ThemeKind kind)
{
    const CommentTheme *before = journey.find<CommentTheme>(theme);
    if (!before)
        return unknownTheme();
    CommentTheme after = *before;
    after.kind = kind;
    ChangeSet changes;
    changes.replace(*before, after);
    return changes;
}

Result<ChangeSet> removeTheme(const Journey &journey, const ThemeId &theme)
{
    const CommentTheme *gone = journey.find<CommentTheme>(theme);
    if (!gone)
        return unknownTheme();
    ChangeSet changes;
    for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
        if (keyword.theme == theme)
            changes.remove(keyword);
    }
    changes.remove(*gone);
    for (const auto &[id, other] : journey.all<CommentTheme>()) {
        if (other.position <= gone->position || id == theme)
            continue;
        CommentTheme moved = other;
        --moved.position;
        changes.replace(other, moved);
    }
    return changes;
}

Result<ChangeSet> setKeywords(const Journey &journey, const ThemeId &theme, Language language,
                              const QStringList &keywords)
{
    if (!journey.find<CommentTheme>(theme))
        return unknownTheme();
    QStringList wanted;
    QSet<QString> folded;
    for (const QString &keyword : keywords) {
        const QString text = keyword.trimmed();
        if (text.size() > longestName)
            return refused(ThemeEdits::tr("A keyword is too long."));
        const QString key = foldText(text);
        if (key.isEmpty() || folded.contains(key))
            continue;
        folded.insert(key);
        wanted << text;
    }
    if (wanted.size() > mostKeywords)
        return refused(ThemeEdits::tr("A theme has at most %L1 keywords in one language.").arg(mostKeywords));

    ChangeSet changes;
    for (const auto &[id, known] : journey.all<ThemeKeyword>()) {
        if (known.theme == theme && known.language == language && wanted.removeAll(known.text) == 0)
            changes.remove(known);
    }
    for (const QString &text : wanted)
        changes.insert(
            ThemeKeyword{.id = ThemeKeywordId::create(), .theme = theme, .language = language, .text = text});
    return changes;
}

Result<ChangeSet> restoreKeywords(const Journey &journey, const ThemeId &theme)
{
    const CommentTheme *known = journey.find<CommentTheme>(theme);
    if (!known)
        return unknownTheme();
    if (!isShippedTheme(*known))
        return refused(ThemeEdits::tr("Only a theme that came with Milepost has keywords to restore."));
    return restoreShippedKeywords(journey, theme);
}

Result<ChangeSet> restoreThemes(const Journey &journey)
{
    ChangeSet changes = addShippedThemes(journey);
    size_t added = 0;
    changes.forEach<CommentTheme>([&](const Change<CommentTheme> &) { ++added; });
    if (journey.all<CommentTheme>().size() + added > ThemeMatcher::mostThemes)
        return tooManyThemes();
    return changes;
}

} // namespace milepost::edits
