// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/csvimport/mapping.h"
#include "core/journey/journey.h"

namespace milepost::importtext {

// How the parts of an import are called in the interface language.

QString roleName(ColumnRole role);
/// The touchpoint a column is about: its title, or the whole journey; a mapping may hold an id or a name.
QString touchpointName(const QString &touchpoint, const Journey &journey);
/// Where the answers of a score or comment column go, as a sentence.
QString goesTo(const ColumnMapping &column, const Journey &journey);
/// "NPS → Payment", "Date", "Left out": what the pill above a column says.
QString pill(const ColumnMapping &column, const Journey &journey);
/// The question a column asks: the longest of its header cells that is not made for machines; its number
/// where it has none.
QString header(const ColumnMapping &column);
/// The reason of a rejected record or an unusable cell.
QString reason(const QString &key);
/// "Qualtrics", "SurveyMonkey", ...
QString platformName(const QString &platform);
QString delimiterName(QChar delimiter);
/// Both ends of a scale, as they stand in a line of the language.
QString range(int low, int high, const LocalText &text);
/// Names of the file as a list in the language, each in quotes and in its own direction: they hold commas.
QString quotedList(const QStringList &names);
/// One line each; of many the first ones, and how many more there are.
QString bulleted(const QStringList &sentences);
QString directionName(ScoreDirection direction);

} // namespace milepost::importtext
