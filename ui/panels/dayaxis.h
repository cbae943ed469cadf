// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/period.h"

#include <QCalendar>

#include <optional>
#include <vector>

namespace milepost {

/// Some days in a row on an axis, as their numbers on it; both inclusive.
struct DayRange {
    int first = 0;
    int last = 0;
    bool operator==(const DayRange &) const = default;
};

/// The days of some months one after the other, numbered from 0. Months that are left out take no room.
class DayAxis
{
public:
    DayAxis() = default;
    /// First days of the months of that calendar, in order and once each.
    DayAxis(std::vector<QDate> months, const QCalendar &calendar);

    bool isEmpty() const { return m_months.empty(); }
    int days() const { return isEmpty() ? 0 : m_starts.back(); }
    int months() const { return int(m_months.size()); }
    const QCalendar &calendar() const { return m_calendar; }
    DayRange whole() const { return {0, days() - 1}; }

    /// First day of a month of the axis.
    QDate month(int index) const { return m_months[size_t(index)]; }
    DayRange daysOf(int month) const { return {m_starts[size_t(month)], m_starts[size_t(month) + 1] - 1}; }
    int monthOf(int day) const;
    QDate dateOf(int day) const;
    /// The first day of the axis that is not before `date`; days() when there is none.
    int dayFrom(const QDate &date) const;

    /// The days of a period, at least one; open ends are the axis' ends. An end of the range that is the
    /// axis' own is open in its period, so that nothing beyond the axis is lost.
    DayRange rangeOf(const Period &period) const;
    Period periodOf(const DayRange &range) const;

    bool isWholeMonths(const DayRange &range) const;
    /// So many months later (earlier below 0): whole months stay whole months, other ranges keep their days
    /// as far as the axis goes. Nothing where there is no other place to go to.
    std::optional<DayRange> shifted(const DayRange &range, int months) const;

private:
    QCalendar m_calendar;
    std::vector<QDate> m_months;
    std::vector<int> m_starts; ///< of each month, and the number of all days
};

} // namespace milepost
