// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCalendar>
#include <QDate>
#include <QString>

#include <optional>

namespace milepost {

/// Some days in a row, both ends inclusive; an invalid end is open.
struct Period {
    QDate from;
    QDate to;
    bool operator==(const Period &) const = default;
};

/// Reads a period as people type it, in any digits: 2026, 2026-03, 2026-Q1, 2026-03-05, or D..D with days of
/// which one may be left out. Years below 1700 are of `calendar` where that is not the Gregorian one: 1405-01
/// is Farvardin 1405. Nothing for anything else, also for a period that ends before it begins.
std::optional<Period> periodFromText(QStringView text, const QCalendar &calendar = QCalendar());

} // namespace milepost
