// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace milepost {

// What the words of a header ask for; `header` as headerWords() has it.

bool asksToRecommend(const QString &header);
bool asksSatisfaction(const QString &header);
bool asksEffort(const QString &header);
/// A sentence to agree with that says that something was hard.
bool asksForDifficulty(const QString &header);

/// The first few cell texts for a sentence: “-99”, “Don't know” …
QString quotedTexts(const QStringList &texts);

} // namespace milepost
