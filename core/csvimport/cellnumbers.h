// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/// Numbers in the cells of a table of figures, in any digits; grouping marks are not guessed at.
namespace milepost::cellnumbers {

std::optional<qint64> whole(const QString &cell, qint64 low, qint64 high);
/// "12.5", "12,5", "۱۲٫۵", "-3".
std::optional<double> decimal(const QString &cell);
/// "0.35", "0,35", "35%", "%35" and "۳۵٪" are the same share; nothing outside 0..1.
std::optional<double> share(const QString &cell);

} // namespace milepost::cellnumbers
