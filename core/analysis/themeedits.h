// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

namespace milepost::edits {

// Themes of comments as the user's own: shipped ones can be changed and removed like any other.

/// A new theme at the end of the list, without keywords; Invalid for an empty name or one that is there, and
/// when there are ThemeMatcher::mostThemes.
Result<ChangeSet> addTheme(const Journey &journey, const QString &name, ThemeKind kind,
                           const ThemeId &id = ThemeId::create());
/// Invalid as above.
Result<ChangeSet> renameTheme(const Journey &journey, const ThemeId &theme, const QString &name);
/// A problem or praise.
Result<ChangeSet> setThemeKind(const Journey &journey, const ThemeId &theme, ThemeKind kind);
/// Removes a theme with its keywords and closes the gap.
Result<ChangeSet> removeTheme(const Journey &journey, const ThemeId &theme);
/// Makes these the theme's keywords in that language: trimmed, without empty ones and without those that
/// match alike ("Hata" and "hata"); what stays keeps its id.
Result<ChangeSet> setKeywords(const Journey &journey, const ThemeId &theme, Language language,
                              const QStringList &keywords);
/// Gives a shipped theme its keywords back in all languages; Invalid for the user's own.
Result<ChangeSet> restoreKeywords(const Journey &journey, const ThemeId &theme);
/// Brings the shipped themes back that were removed; empty when there are all.
Result<ChangeSet> restoreThemes(const Journey &journey);

} // namespace milepost::edits
