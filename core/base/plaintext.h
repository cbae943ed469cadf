// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace milepost {

#ifdef __SSE2__
/// Whether sixteen characters all are printable ASCII.
inline bool arePrintable(const char *characters)
{
    // Signed comparisons: what is no ASCII lies below all that is.
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(characters));
    const __m128i printable = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(0x1F)),
                                            _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x7F)));
    return _mm_movemask_epi8(printable) == 0xFFFF;
}
#else
inline bool arePrintable(const char *characters)
{
    return std::all_of(characters, characters + 16, [](char c) { return c >= 0x20 && c < 0x7F; });
}
#endif

/// Whether a text consists of printable ASCII characters only, besides those that `alsoPlain` allows. Texts
/// that do need no folding, normalising or cleaning, and most texts of most files do.
template <typename Predicate>
bool isPlainAscii(std::string_view text, Predicate &&alsoPlain)
{
    constexpr size_t atOnce = 16;
    const auto isPlain = [&](char c) { return (c >= 0x20 && c < 0x7F) || alsoPlain(c); };
    const auto arePlain
        = [&](const char *at) { return arePrintable(at) || std::all_of(at, at + atOnce, isPlain); };
    if (text.size() < atOnce)
        return std::all_of(text.begin(), text.end(), isPlain);
    for (size_t at = 0; at + atOnce <= text.size(); at += atOnce) {
        if (!arePlain(text.data() + at))
            return false;
    }
    return arePlain(text.data() + text.size() - atOnce); // the rest, with some of what is known already
}

inline bool isPlainAscii(std::string_view text)
{
    return isPlainAscii(text, [](char) { return false; });
}

} // namespace milepost
