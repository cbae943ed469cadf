// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace milepost {

/// Numbers as people type them, in any of the three digit sets. Never guesses: "1.5" is no whole number in a
/// language that groups by points, because only groups of three count as grouping.
std::optional<qint64> typedWholeNumber(const QString &text, const QLocale &locale);

/// "15", "15%", "%12,5", "۱۵٪" as a share; the sign is optional, point and comma both mark decimals.
std::optional<double> typedPercentage(const QString &text);

/// "1.5", "-1,5", "−۲", "+1": point and comma both mark decimals.
std::optional<double> typedDecimal(const QString &text);

/// An amount of money in hundredths: "49.90", "1,250.50", "1.250" in a language that groups by points. More
/// than two decimals are no amount.
std::optional<qint64> typedHundredths(const QString &text, const QLocale &locale);

} // namespace milepost
