// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace milepost {

/// Whether a text consists of printable ASCII characters only, besides those that `alsoPlain` allows. Texts
/// that do need no folding, normalising or cleaning, and most texts of most files do.
template <typename Predicate>
bool isPlainAscii(std::string_view text, Predicate &&alsoPlain)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highBits = ones * 0x80;
    const auto isPlain = [&](char c) { return (c >= 0x20 && c < 0x7F) || alsoPlain(c); };
    const char *at = text.data();
    size_t left = text.size();
    for (; left >= 8; left -= 8, at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        // With the high bits clear no byte borrows from or carries into the next one.
        const bool isPrintable = (word & highBits) == 0
            && (((word | highBits) - ones * 0x20) & highBits) == highBits && ((word + ones) & highBits) == 0;
        if (!isPrintable && !std::all_of(at, at + 8, isPlain))
            return false;
    }
    return std::all_of(at, at + left, isPlain);
}

inline bool isPlainAscii(std::string_view text)
{
    return isPlainAscii(text, [](char) { return false; });
}

} // namespace milepost
