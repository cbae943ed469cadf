// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/damagedcells.h"

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

std::string_view withoutGuard(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '\'')
        return cell;
    const char guarded = cell[1];
    const bool isGuard = guarded == '=' || guarded == '+' || guarded == '-' || guarded == '@';
    return isGuard ? cell.substr(1) : cell;
}

} // namespace milepost
