// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/asciiwords.h"

#include "core/base/plaintext.h"

#include <algorithm>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace milepost {

namespace {

/// Which of 64 characters are letters or digits, a bit for each.
#ifdef __SSE2__
quint64 lettersAndDigits(const char *characters)
{
    // Signed comparisons: what is no ASCII lies below all that is.
    const auto isBetween = [](__m128i bytes, char low, char high) {
        return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(char(low - 1))),
                             _mm_cmplt_epi8(bytes, _mm_set1_epi8(char(high + 1))));
    };
    quint64 found = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(characters + 16 * part));
        const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        const __m128i word = _mm_or_si128(isBetween(lower, 'a', 'z'), isBetween(bytes, '0', '9'));
        found |= quint64(quint32(_mm_movemask_epi8(word))) << 16 * part;
    }
    return found;
}
#else
quint64 lettersAndDigits(const char *characters)
{
    quint64 found = 0;
    for (size_t i = 0; i < 64; ++i)
        found |= quint64(AsciiWords::isInWord(characters[i])) << i;
    return found;
}
#endif

} // namespace

bool AsciiWords::canRead(std::string_view text)
{
    return isPlainAscii(text, [](char c) { return c >= '\t' && c <= '\r'; });
}

/// The letters and digits of a block. One that the text's end cuts is looked at together with what stands
/// before it: copied, it would have to wait for its copy.
quint64 AsciiWords::wordsAt(size_t start) const
{
    const size_t left = m_text.size() - start;
    if (left >= blockSize)
        return lettersAndDigits(m_text.data() + start);
    if (m_text.size() >= blockSize)
        return lettersAndDigits(m_text.data() + m_text.size() - blockSize) >> (blockSize - left);
    std::array<char, blockSize> rest{};
    std::memcpy(rest.data(), m_text.data() + start, left);
    return lettersAndDigits(rest.data());
}

/// Of a word that goes on there; no more than tells that it has many letters.
size_t AsciiWords::lengthAt(size_t start) const
{
    const std::string_view from = m_text.substr(std::min(start, m_text.size()), sizeof(Letters) + 1);
    return size_t(std::find_if_not(from.begin(), from.end(), isInWord) - from.begin());
}

} // namespace milepost
