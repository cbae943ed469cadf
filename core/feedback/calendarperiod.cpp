// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/calendarperiod.h"

namespace milepost {

namespace {

int monthsOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month:
        return 1;
    case PeriodUnit::Quarter:
        return 3;
    case PeriodUnit::Year:
        break;
    }
    return 12;
}

} // namespace

Period periodAround(const QDate &day, PeriodUnit unit, const QCalendar &calendar)
{
    const QCalendar::YearMonthDay parts = calendar.partsFromDate(day);
    if (!parts.isValid())
        return {};
    const int months = monthsOf(unit);
    const QDate first = calendar.dateFromParts(parts.year, (parts.month - 1) / months * months + 1, 1);
    return {first, first.addMonths(months, calendar).addDays(-1)};
}

Period periodBefore(const Period &period, PeriodUnit unit, const QCalendar &calendar)
{
    return period.from.isValid() ? periodAround(period.from.addDays(-1), unit, calendar) : Period();
}

std::optional<PeriodUnit> unitOf(const Period &period, const QCalendar &calendar)
{
    if (!period.from.isValid() || !period.to.isValid())
        return std::nullopt;
    for (const PeriodUnit unit : {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year}) {
        if (periodAround(period.from, unit, calendar) == period)
            return unit;
    }
    return std::nullopt;
}

} // namespace milepost
