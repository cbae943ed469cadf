// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/dayaxis.h"

#include <algorithm>

namespace milepost {

DayAxis::DayAxis(std::vector<QDate> months, const QCalendar &calendar)
    : m_calendar(calendar)
    , m_months(std::move(months))
{
    int days = 0;
    for (const QDate &month : m_months) {
        m_starts.push_back(days);
        days += month.daysInMonth(calendar);
    }
    m_starts.push_back(days);
}

int DayAxis::monthOf(int day) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end() - 1, day);
    return std::max(0, int(next - m_starts.begin()) - 1);
}

QDate DayAxis::dateOf(int day) const
{
    const int month = monthOf(day);
    return m_months[size_t(month)].addDays(day - m_starts[size_t(month)]);
}

int DayAxis::dayFrom(const QDate &date) const
{
    const auto next = std::upper_bound(m_months.begin(), m_months.end(), date);
    if (next == m_months.begin())
        return 0;
    const DayRange month = daysOf(int(next - m_months.begin()) - 1);
    return std::min(month.first + int(std::min<qint64>((next - 1)->daysTo(date), INT_MAX / 2)),
                    month.last + 1);
}

DayRange DayAxis::rangeOf(const Period &period) const
{
    if (isEmpty())
        return {};
    const int end = days() - 1;
    const int first = period.from.isValid() ? std::min(dayFrom(period.from), end) : 0;
    const int last = period.to.isValid() ? std::min(dayFrom(period.to.addDays(1)) - 1, end) : end;
    return {first, std::max(first, last)};
}

Period DayAxis::periodOf(const DayRange &range) const
{
    Period period;
    if (range.first > 0)
        period.from = dateOf(range.first);
    if (range.last < days() - 1)
        period.to = dateOf(range.last);
    return period;
}

bool DayAxis::isWholeMonths(const DayRange &range) const
{
    return daysOf(monthOf(range.first)).first == range.first
        && daysOf(monthOf(range.last)).last == range.last;
}

std::optional<DayRange> DayAxis::shifted(const DayRange &range, int count) const
{
    if (isEmpty())
        return std::nullopt;
    if (isWholeMonths(range)) {
        const int first = monthOf(range.first);
        const int last = monthOf(range.last);
        const int by = std::clamp(count, -first, months() - 1 - last);
        return by == 0 ? std::nullopt
                       : std::optional(DayRange{daysOf(first + by).first, daysOf(last + by).last});
    }
    const int wanted = dayFrom(dateOf(range.first).addMonths(count, m_calendar));
    const int length = range.last - range.first;
    const int first = std::clamp(wanted, 0, days() - 1 - length);
    return first == range.first ? std::nullopt : std::optional(DayRange{first, first + length});
}

} // namespace milepost
