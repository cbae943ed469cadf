// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>

namespace milepost {

/// A date with the month in words, in English, Turkish or Persian, Gregorian or Jalali: "16 May 2021", "Ocak
/// 15, 2024 3:50:46", "۲۴ اسفند ۱۴۰۳", "19 Mordad 1405". Invalid for any other text.
QDate readNamedDate(QStringView text);

} // namespace milepost
