// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

namespace milepost::edits {

// Themes of comments as the user's own: shipped ones can be changed and removed like any other.

/// A new theme at the end of the list, without keywords; Invalid for an empty name or one that is there.
Result<ChangeSet> addTheme(const Journey &journey, const QString &name, ThemeKind kind);
/// Invalid as above.
Result<ChangeSet> renameTheme(const Journey &journey, const ThemeId &theme, const QString &name);
/// Removes a theme with its keywords and closes the gap.
Result<ChangeSet> removeTheme(const Journey &journey, const ThemeId &theme);
/// Makes these the theme's keywords in that language: trimmed, without empty ones and without those that
/// match alike ("Hata" and "hata"); what stays keeps its id.
Result<ChangeSet> setKeywords(const Journey &journey, const ThemeId &theme, Language language,
                              const QStringList &keywords);

} // namespace milepost::edits
