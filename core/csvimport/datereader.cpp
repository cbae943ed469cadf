// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/datereader.h"

#include "core/csvimport/nameddates.h"

#include <QCalendar>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace milepost {

namespace {

constexpr int firstJalaliYear = 1300;
constexpr int lastJalaliYear = 1499;
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

/// The numbers of a date cell before anybody knows what they mean.
struct Parts {
    enum class Kind { Blank, Unreadable, YearFirst, YearLast, Day };
    Kind kind = Kind::Unreadable;
    int year = 0;
    int first = 0; ///< of YearFirst the month
    int second = 0; ///< of YearFirst the day
    QDate day = {}; ///< of Kind::Day
    bool damaged = false; ///< no time can be read behind it

    bool isJalaliYear() const { return year >= firstJalaliYear && year <= lastJalaliYear; }
};

/// The start of a cell with ASCII digits: enough for every date, without an allocation per cell.
class DateText
{
public:
    explicit DateText(std::string_view cell)
    {
        for (size_t i = 0; i < cell.size() && m_size < m_text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(cell[i]);
            const unsigned char next = i + 1 < cell.size() ? static_cast<unsigned char>(cell[i + 1]) : 0;
            if (byte == 0xDB && next >= 0xB0 && next <= 0xB9) { // U+06F0..U+06F9
                append(char('0' + (next - 0xB0)));
                ++i;
            } else if (byte == 0xD9 && next >= 0xA0 && next <= 0xA9) { // U+0660..U+0669
                append(char('0' + (next - 0xA0)));
                ++i;
            } else if (byte == 0xC2 && next == 0xA0) { // no-break space
                append(' ');
                ++i;
            } else if (i + 2 < cell.size()
                       && ((byte == 0xE2 && next == 0x80) // direction marks, thin spaces
                           || (byte == 0xEF && next == 0xBB))) { // byte order mark
                i += 2;
            } else if (m_size > 0 || (byte != ' ' && byte != '\'' && byte != '\t')) {
                append(byte < 0x80 ? char(byte) : '?');
            }
        }
        while (m_size > 0 && m_text[m_size - 1] == ' ')
            --m_size;
    }

    bool atEnd() const { return m_position >= m_size; }
    bool isEmpty() const { return m_size == 0; }
    bool isDigit() const { return !atEnd() && m_text[m_position] >= '0' && m_text[m_position] <= '9'; }

    /// A run of digits: its value, and its length in `digits` (0 when there is none or it is too long).
    qint64 number(int &digits)
    {
        qint64 value = 0;
        digits = 0;
        for (; isDigit(); ++m_position, ++digits) {
            if (digits >= 15)
                continue;
            value = value * 10 + (m_text[m_position] - '0');
        }
        return value;
    }
    enum class Tail { Good, Damaged, NoDate };
    /// What stands behind the date: nothing, a time with its zone, or what is left of one ("02:43:2x").
    Tail tail()
    {
        if (atEnd() || m_text[m_position] == '+' || m_text[m_position] == 'Z')
            return Tail::Good;
        if (m_text[m_position] != ' ' && m_text[m_position] != 'T' && m_text[m_position] != ',')
            return Tail::NoDate;
        while (!atEnd() && !isDigit()
               && (m_text[m_position] == ' ' || m_text[m_position] == 'T' || m_text[m_position] == ','))
            ++m_position;
        if (!isDigit()) // a mark of the half of the day, a word
            return Tail::Good;
        int digits = 0;
        if (number(digits) > 24 || digits > 2 || !takeMark(':'))
            return Tail::Damaged;
        if (number(digits) > 59 || digits != 2)
            return Tail::Damaged;
        if (takeMark(':') && (number(digits) > 60 || digits != 2))
            return Tail::Damaged;
        if (takeMark('.') || takeMark(','))
            number(digits);
        if (atEnd())
            return Tail::Good;
        constexpr std::string_view behindTimes = " Zz+-?aApP";
        return behindTimes.find(m_text[m_position]) == std::string_view::npos ? Tail::Damaged : Tail::Good;
    }
    /// The separator of a date and the blanks behind it; 0 when something else stands here.
    char separator()
    {
        if (atEnd() || (m_text[m_position] != '-' && m_text[m_position] != '/' && m_text[m_position] != '.'))
            return 0;
        const char found = m_text[m_position++];
        while (!atEnd() && m_text[m_position] == ' ')
            ++m_position;
        return found;
    }

private:
    bool takeMark(char mark)
    {
        const bool isThere = !atEnd() && m_text[m_position] == mark;
        m_position += isThere;
        return isThere;
    }
    void append(char c)
    {
        if (m_size > 0 || c != ' ')
            m_text[m_size++] = c;
    }

    std::array<char, 40> m_text{};
    size_t m_size = 0;
    size_t m_position = 0;
};

int fullYear(int year, int digits)
{
    constexpr int pivot = 70; // 70..99 are 19xx, as POSIX and SQL databases read them
    if (digits > 2)
        return year;
    return year < pivot ? 2000 + year : 1900 + year;
}

/// A cell of nothing but digits: epoch seconds or milliseconds, or a compact ISO date.
Parts fromOneNumber(qint64 value, int digits)
{
    Parts parts;
    if (digits == 10 || digits == 13) {
        parts.kind = Parts::Kind::Day;
        parts.day = (digits == 10 ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC)
                                  : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC))
                        .date();
    } else if (digits == 8) {
        parts.kind = Parts::Kind::YearFirst;
        parts.year = int(value / 10000);
        parts.first = int(value / 100 % 100);
        parts.second = int(value % 100);
    }
    return parts;
}

Parts fromNumbers(DateText &text)
{
    int firstDigits = 0;
    const qint64 first = text.number(firstDigits);
    if (firstDigits == 0)
        return {};
    if (text.atEnd())
        return fromOneNumber(first, firstDigits);
    int secondDigits = 0;
    int thirdDigits = 0;
    const char separator = text.separator();
    const qint64 second = separator ? text.number(secondDigits) : 0;
    if (!separator || secondDigits == 0 || secondDigits > 2 || text.separator() != separator)
        return {};
    const qint64 third = text.number(thirdDigits);
    Parts parts;
    if (firstDigits == 4 && (thirdDigits == 1 || thirdDigits == 2)) {
        parts = {
            .kind = Parts::Kind::YearFirst, .year = int(first), .first = int(second), .second = int(third)};
    } else if (firstDigits <= 2 && (thirdDigits == 2 || thirdDigits == 4)) {
        parts = {.kind = Parts::Kind::YearLast,
                 .year = fullYear(int(third), thirdDigits),
                 .first = int(first),
                 .second = int(second)};
    } else {
        return {};
    }
    const DateText::Tail tail = text.tail();
    if (tail == DateText::Tail::NoDate)
        return {};
    parts.damaged = tail == DateText::Tail::Damaged;
    return parts;
}

/// Months in words are rare: they are sought only where the fast way finds nothing and a letter is there.
Parts fromWords(std::string_view cell)
{
    constexpr size_t longest = 120; // bytes
    const bool isPossible = cell.size() <= longest && std::any_of(cell.begin(), cell.end(), [](char c) {
                                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                                    || static_cast<unsigned char>(c) >= 0x80;
                            });
    if (!isPossible)
        return {};
    const QDate day = readNamedDate(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    return day.isValid() ? Parts{.kind = Parts::Kind::Day, .day = day} : Parts();
}

Parts partsOf(std::string_view cell)
{
    DateText text(cell);
    if (text.isEmpty())
        return {.kind = Parts::Kind::Blank};
    const Parts parts = fromNumbers(text);
    return parts.kind == Parts::Kind::Unreadable ? fromWords(cell) : parts;
}

} // namespace

void DateReader::observe(std::string_view cell)
{
    const Parts parts = partsOf(cell);
    if (parts.kind != Parts::Kind::YearFirst && parts.kind != Parts::Kind::YearLast) {
        m_otherYears += parts.kind == Parts::Kind::Day;
        return;
    }
    (parts.isJalaliYear() ? m_jalaliYears : m_otherYears) += 1;
    if (parts.kind == Parts::Kind::YearFirst || (parts.first > 12 && parts.second > 12))
        return;
    if (parts.first > 12)
        ++m_dayFirst;
    else if (parts.second > 12)
        ++m_monthFirst;
    else if (parts.first != parts.second)
        ++m_undecided;
}

std::optional<DateOrder> DateReader::provenOrder() const
{
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return std::nullopt;
    return m_dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool DateReader::isDate(std::string_view cell)
{
    const bool isNumber
        = std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
    if (isNumber)
        return false;
    const Parts parts = partsOf(cell);
    return parts.kind != Parts::Kind::Blank && parts.kind != Parts::Kind::Unreadable;
}

bool DateReader::settle(std::optional<DateOrder> given, std::optional<DateCalendar> calendar)
{
    m_asksCalendar = m_jalaliYears > 0 && !calendar;
    m_jalali = m_jalaliYears > 0 && calendar.value_or(DateCalendar::Jalali) == DateCalendar::Jalali;
    return settleOrder(given) && !m_asksCalendar;
}

bool DateReader::settleOrder(std::optional<DateOrder> given)
{
    if (given == DateOrder::DayMonthYear || given == DateOrder::MonthDayYear) {
        m_order = *given;
        return true;
    }
    if (isContradictory())
        return false;
    m_order = m_monthFirst > 0 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    return m_monthFirst > 0 || m_dayFirst > 0 || m_undecided == 0;
}

DateReader::Reading DateReader::read(std::string_view cell) const
{
    Parts parts = partsOf(cell);
    switch (parts.kind) {
    case Parts::Kind::Blank:
        return {.blank = true};
    case Parts::Kind::Unreadable:
        return {};
    case Parts::Kind::Day:
        return {.day = parts.day};
    case Parts::Kind::YearFirst:
        break;
    case Parts::Kind::YearLast:
        if (m_order == DateOrder::DayMonthYear)
            std::swap(parts.first, parts.second);
        break;
    }
    if (m_jalali && parts.isJalaliYear()) {
        static const QCalendar jalali(QCalendar::System::Jalali);
        return {.day = jalali.dateFromParts(parts.year, parts.first, parts.second), .damaged = parts.damaged};
    }
    if (parts.year < firstYear || parts.year > lastYear)
        return {};
    return {.day = QDate(parts.year, parts.first, parts.second), .damaged = parts.damaged};
}

} // namespace milepost
