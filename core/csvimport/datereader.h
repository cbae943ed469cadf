// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QDate>

#include <string_view>

namespace milepost {

struct DateParts;

/// Reads the cells of one date column as local days. Which part is the day is decided once for the whole
/// column: observe() every cell, settle(), then read().
class DateReader
{
public:
    /// Whether the cell begins with a date, whatever its order; numbers of seconds are not told apart from
    /// others.
    static bool isDate(std::string_view cell);

    void observe(std::string_view cell);

    /// Fixes order and calendar; the arguments are what the user said. False when the cells do not say it
    /// (never guessed).
    bool settle(std::optional<DateOrder> order, std::optional<DateCalendar> calendar = {});
    /// Years like 1403 occur, and settle() was not told which calendar they are of.
    bool asksCalendar() const { return m_asksCalendar; }
    /// True when cells prove both orders: the column is mixed.
    bool isContradictory() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    /// The order that the cells prove by themselves, if any does and none proves the other.
    std::optional<DateOrder> provenOrder() const;
    /// As it is read once it is settled.
    DateOrder order() const { return m_order; }
    bool isJalali() const { return m_jalali; }

    struct Reading {
        bool blank = false;
        QDate day = {}; ///< invalid and not blank: unreadable
        bool damaged = false; ///< the day is there, the time behind it is not readable
        bool operator==(const Reading &) const = default;
    };
    Reading read(std::string_view cell) const;

    // A long column is settled by its beginning, and what was assumed is looked at again at its end:
    /// Whether the cells observed so far decide as much as all could.
    bool isDecided(std::optional<DateOrder> given) const;
    /// Reads a cell and observes it at once.
    Reading readOn(std::string_view cell);
    /// Whether settle() would decide as it did with all that was observed since.
    bool stillHolds() const;

private:
    void observe(const DateParts &parts);
    Reading read(const DateParts &parts) const;
    bool settleOrder(std::optional<DateOrder> given);

    qint64 m_dayFirst = 0; ///< cells that can only be day, month, year
    qint64 m_monthFirst = 0;
    qint64 m_undecided = 0;
    qint64 m_jalaliYears = 0;
    bool m_jalali = false;
    bool m_asksCalendar = false;
    std::optional<DateOrder> m_givenOrder;
    std::optional<DateCalendar> m_givenCalendar;
    DateOrder m_order = DateOrder::DayMonthYear;
};

} // namespace milepost
