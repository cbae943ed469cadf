// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/period.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int firstGregorianYear = 1700;

QCalendar calendarOfYear(int year, const QCalendar &calendar)
{
    return year < firstGregorianYear ? calendar : QCalendar();
}

/// The days of `months` months from the first of that month on.
std::optional<Period> monthsFrom(int year, int month, int months, const QCalendar &calendar)
{
    const QDate first = calendar.dateFromParts(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return Period{first, first.addMonths(months, calendar).addDays(-1)};
}

std::optional<Period> day(const QString &text, const QCalendar &calendar)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const QDate date = calendarOfYear(year, calendar)
                           .dateFromParts(year, match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(Period{date, date}) : std::nullopt;
}

} // namespace

std::optional<Period> periodFromText(QStringView text, const QCalendar &calendar)
{
    const QString ascii = asciiDigits(text.toString().trimmed());
    if (const qsizetype dots = ascii.indexOf(".."_L1); dots >= 0) {
        const QString left = ascii.left(dots);
        const QString right = ascii.mid(dots + 2);
        if (left.isEmpty() && right.isEmpty())
            return std::nullopt;
        const auto from = left.isEmpty() ? Period() : day(left, calendar);
        const auto to = right.isEmpty() ? Period() : day(right, calendar);
        if (!from || !to || (from->from.isValid() && to->to.isValid() && from->from > to->to))
            return std::nullopt;
        return Period{from->from, to->to};
    }
    if (const auto single = day(ascii, calendar))
        return single;
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(?:[Qq]([1-4])|(\\d{2})))?$"_s);
    const QRegularExpressionMatch match = pattern.match(ascii);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const QCalendar used = calendarOfYear(year, calendar);
    if (!match.captured(2).isEmpty())
        return monthsFrom(year, 3 * match.captured(2).toInt() - 2, 3, used);
    if (!match.captured(3).isEmpty())
        return monthsFrom(year, match.captured(3).toInt(), 1, used);
    return monthsFrom(year, 1, 12, used);
}

} // namespace milepost
