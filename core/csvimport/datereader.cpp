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

} // namespace

/// The numbers of a date cell before anybody knows what they mean.
struct DateParts {
    enum class Kind { Blank, Unreadable, YearFirst, YearLast, Day };
    Kind kind = Kind::Unreadable;
    int year = 0;
    int first = 0; ///< of YearFirst the month
    int second = 0; ///< of YearFirst the day
    QDate day = {}; ///< of Kind::Day
    bool damaged = false; ///< no time can be read behind it

    bool isJalaliYear() const { return year >= firstJalaliYear && year <= lastJalaliYear; }
};

namespace {

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
DateParts fromOneNumber(qint64 value, int digits)
{
    DateParts parts;
    if (digits == 10 || digits == 13) {
        parts.day = (digits == 10 ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC)
                                  : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC))
                        .date();
        if (parts.day.year() <= lastYear)
            parts.kind = DateParts::Kind::Day;
    } else if (digits == 8) {
        parts.kind = DateParts::Kind::YearFirst;
        parts.year = int(value / 10000);
        parts.first = int(value / 100 % 100);
        parts.second = int(value % 100);
    }
    return parts;
}

DateParts fromNumbers(DateText &text)
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
    DateParts parts;
    if (firstDigits == 4 && (thirdDigits == 1 || thirdDigits == 2)) {
        parts = {.kind = DateParts::Kind::YearFirst,
                 .year = int(first),
                 .first = int(second),
                 .second = int(third)};
    } else if (firstDigits <= 2 && (thirdDigits == 2 || thirdDigits == 4)) {
        parts = {.kind = DateParts::Kind::YearLast,
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

/// Whether a cell could be a date with its month in words, by its first number and its first word: ids and
/// most sentences are not. Only plain ASCII is looked at closely.
bool mayBeWorded(std::string_view cell)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto lengthOfFirst = [&](auto isOne) {
        const auto begin = std::find_if(cell.begin(), cell.end(), isOne);
        return std::find_if_not(begin, cell.end(), isOne) - begin;
    };
    if (std::any_of(cell.begin(), cell.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return true;
    const auto digits = lengthOfFirst(isDigit);
    return (digits == 1 || digits == 2 || digits == 4) && lengthOfFirst(isLetter) >= 2; // "2nd"
}

/// Months in words are rare: they are sought only where the fast way finds nothing and a letter is there.
DateParts fromWords(std::string_view cell)
{
    constexpr size_t longest = 120; // bytes
    if (!mayBeWorded(cell))
        return {};
    const bool isPossible = cell.size() <= longest && std::any_of(cell.begin(), cell.end(), [](char c) {
                                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                                    || static_cast<unsigned char>(c) >= 0x80;
                            });
    if (!isPossible)
        return {};
    const QDate day = readNamedDate(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    const bool isOfOurTime = day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
    return isOfOurTime ? DateParts{.kind = DateParts::Kind::Day, .day = day} : DateParts();
}

/// "2026-03-14", alone or with a time behind it ("T09:30:00+03:00"): by far the most frequent, so it is read
/// where it stands. Nothing for what needs a closer look.
std::optional<DateParts> isoParts(std::string_view cell)
{
    const auto isDigit = [&](size_t at) { return cell[at] >= '0' && cell[at] <= '9'; };
    const auto number = [&](size_t at) { return (cell[at] - '0') * 10 + (cell[at + 1] - '0'); };
    const auto areDigits = [&](std::initializer_list<size_t> places) {
        return std::all_of(places.begin(), places.end(), isDigit);
    };
    constexpr size_t daySize = 10;
    constexpr size_t timeSize = 19;
    if (cell.size() < daySize || cell[4] != '-' || cell[7] != '-' || !areDigits({0, 1, 2, 3, 5, 6, 8, 9}))
        return std::nullopt;
    if (cell.size() > daySize) {
        if (cell.size() < timeSize || (cell[10] != 'T' && cell[10] != ' ') || cell[13] != ':'
            || cell[16] != ':' || !areDigits({11, 12, 14, 15, 17, 18}) || number(11) > 24 || number(14) > 59
            || number(17) > 60)
            return std::nullopt;
        if (cell.size() > timeSize && cell[timeSize] != '+' && cell[timeSize] != '-' && cell[timeSize] != 'Z')
            return std::nullopt;
    }
    return DateParts{.kind = DateParts::Kind::YearFirst,
                     .year = number(0) * 100 + number(2),
                     .first = number(5),
                     .second = number(8)};
}

DateParts partsOf(std::string_view cell)
{
    if (const std::optional<DateParts> iso = isoParts(cell))
        return *iso;
    DateText text(cell);
    if (text.isEmpty())
        return {.kind = DateParts::Kind::Blank};
    const DateParts parts = fromNumbers(text);
    return parts.kind == DateParts::Kind::Unreadable ? fromWords(cell) : parts;
}

} // namespace

void DateReader::observe(std::string_view cell)
{
    // "2026-03-14": what begins so says nothing about order and calendar, whatever follows.
    const bool saysNothing = cell.size() > 4 && cell[0] == '2' && cell[4] == '-'
        && std::all_of(cell.begin() + 1, cell.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
    if (!saysNothing)
        observe(partsOf(cell));
}

void DateReader::observe(const DateParts &parts)
{
    if (parts.kind != DateParts::Kind::YearFirst && parts.kind != DateParts::Kind::YearLast) {
        return;
    }
    m_jalaliYears += parts.isJalaliYear();
    if (parts.kind == DateParts::Kind::YearFirst || (parts.first > 12 && parts.second > 12))
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
    const DateParts parts = partsOf(cell);
    return parts.kind != DateParts::Kind::Blank && parts.kind != DateParts::Kind::Unreadable;
}

bool DateReader::settle(std::optional<DateOrder> given, std::optional<DateCalendar> calendar)
{
    m_givenOrder = given;
    m_givenCalendar = calendar;
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

bool DateReader::isDecided(std::optional<DateOrder> given) const
{
    return given == DateOrder::DayMonthYear || given == DateOrder::MonthDayYear || m_dayFirst > 0
        || m_monthFirst > 0 || m_undecided == 0;
}

bool DateReader::stillHolds() const
{
    DateReader again = *this;
    return again.settle(m_givenOrder, m_givenCalendar) && again.m_order == m_order
        && again.m_jalali == m_jalali;
}

DateReader::Reading DateReader::read(std::string_view cell) const
{
    return read(partsOf(cell));
}

DateReader::Reading DateReader::readOn(std::string_view cell)
{
    const DateParts parts = partsOf(cell);
    observe(parts);
    return read(parts);
}

DateReader::Reading DateReader::read(const DateParts &parts) const
{
    int month = parts.first;
    int day = parts.second;
    switch (parts.kind) {
    case DateParts::Kind::Blank:
        return {.blank = true};
    case DateParts::Kind::Unreadable:
        return {};
    case DateParts::Kind::Day:
        return {.day = parts.day};
    case DateParts::Kind::YearFirst:
        break;
    case DateParts::Kind::YearLast:
        if (m_order == DateOrder::DayMonthYear)
            std::swap(month, day);
        break;
    }
    if (m_jalali && parts.isJalaliYear()) {
        static const QCalendar jalali(QCalendar::System::Jalali);
        return {.day = jalali.dateFromParts(parts.year, month, day), .damaged = parts.damaged};
    }
    if (parts.year < firstYear || parts.year > lastYear)
        return {};
    return {.day = QDate(parts.year, month, day), .damaged = parts.damaged};
}

} // namespace milepost
