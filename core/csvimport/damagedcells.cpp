// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/damagedcells.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

bool isPlainDigit(char c)
{
    return c >= '0' && c <= '9';
}

size_t digitsFrom(std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && isPlainDigit(text[end]))
        ++end;
    return end - at;
}

} // namespace

bool isCutNumber(std::string_view cell)
{
    if (cell.size() < 5 || !isPlainDigit(cell.front()))
        return false;
    size_t at = digitsFrom(cell, 0);
    if (at < cell.size() && (cell[at] == '.' || cell[at] == ','))
        at += 1 + digitsFrom(cell, at + 1);
    if (at + 2 >= cell.size() || (cell[at] != 'E' && cell[at] != 'e') || cell[at + 1] != '+')
        return false;
    const size_t exponent = digitsFrom(cell, at + 2);
    return exponent > 0 && at + 2 + exponent == cell.size();
}

bool isDayOfNumbers(QStringView cell)
{
    // As English and Turkish spreadsheets write them.
    static const QSet<QString> months = [] {
        QSet<QString> all;
        for (const QStringView month :
             {u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov",
              u"dec", u"oca", u"şub", u"nis", u"haz", u"tem", u"ağu", u"eyl", u"eki", u"kas", u"ara"})
            all.insert(foldText(month));
        return all;
    }();
    constexpr qsizetype shortest = 5; // "5-Oct"
    constexpr qsizetype longest = 6;
    cell = cell.trimmed();
    if (cell.size() < shortest || cell.size() > longest)
        return false;
    const qsizetype mark = std::max(cell.indexOf(u'-'), cell.indexOf(u'.'));
    if (mark < 1)
        return false;
    const QStringView before = cell.first(mark);
    const QStringView behind = cell.sliced(mark + 1);
    const auto isNumber = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 2 && std::all_of(part.begin(), part.end(), isAsciiDigit);
    };
    return (isNumber(before) && months.contains(foldText(behind)))
        || (isNumber(behind) && months.contains(foldText(before)));
}

std::string_view withoutGuard(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '\'')
        return cell;
    const char guarded = cell[1];
    const bool isGuard = guarded == '=' || guarded == '+' || guarded == '-' || guarded == '@';
    return isGuard ? cell.substr(1) : cell;
}

} // namespace milepost
