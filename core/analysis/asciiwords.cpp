// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/asciiwords.h"

#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace milepost {

#ifdef __SSE2__
AsciiWords::Block AsciiWords::look(const char *characters)
{
    // Signed comparisons: what is no ASCII lies below all that is.
    const auto isBetween = [](__m128i bytes, char low, char high) {
        return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(char(low - 1))),
                             _mm_cmplt_epi8(bytes, _mm_set1_epi8(char(high + 1))));
    };
    Block block;
    quint64 plain = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(characters + 16 * part));
        const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        const __m128i word = _mm_or_si128(isBetween(lower, 'a', 'z'), isBetween(bytes, '0', '9'));
        const __m128i end = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')),
                                         _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('!')),
                                                      _mm_cmpeq_epi8(bytes, _mm_set1_epi8('?'))));
        const __m128i fine = _mm_or_si128(isBetween(bytes, ' ', '~'), isBetween(bytes, '\t', '\r'));
        const auto bits
            = [part](__m128i mask) { return quint64(quint32(_mm_movemask_epi8(mask))) << 16 * part; };
        block.word |= bits(word);
        block.sentenceEnd |= bits(end);
        plain |= bits(fine);
    }
    block.isPlain = plain == ~quint64(0);
    return block;
}
#else
AsciiWords::Block AsciiWords::look(const char *characters)
{
    Block block;
    for (size_t i = 0; i < blockSize; ++i) {
        const char c = characters[i];
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        block.word |= quint64(isLetter) << i;
        block.sentenceEnd |= quint64(c == '.' || c == '!' || c == '?') << i;
        block.isPlain = block.isPlain && ((c >= ' ' && c <= '~') || (c >= '\t' && c <= '\r'));
    }
    return block;
}
#endif

bool AsciiWords::read(std::string_view text)
{
    m_words.clear();
    quint64 isInWord = 0; // the letter before the block is one of a word's
    bool beginsSentence = true;
    std::array<char, blockSize> rest{};
    for (size_t at = 0; at < text.size(); at += blockSize) {
        const char *characters = text.data() + at;
        if (text.size() - at < blockSize) {
            rest.fill(' ');
            std::memcpy(rest.data(), characters, text.size() - at);
            characters = rest.data();
        }
        const Block block = look(characters);
        if (!block.isPlain)
            return false;
        quint64 sentenceEnds = block.sentenceEnd;
        for (quint64 starts = block.word & ~(block.word << 1 | isInWord); starts != 0; starts &= starts - 1) {
            const int offset = std::countr_zero(starts);
            const int length = std::countr_one(block.word >> offset);
            const quint64 endsBefore = sentenceEnds & (starts ^ (starts - 1));
            m_words.append({.start = quint32(at + size_t(offset)),
                            .length = quint8(offset + length < int(blockSize) ? length : 0),
                            .beginsSentence = beginsSentence || endsBefore != 0});
            sentenceEnds ^= endsBefore;
            beginsSentence = false;
        }
        beginsSentence = beginsSentence || sentenceEnds != 0;
        isInWord = block.word >> (blockSize - 1);
    }
    return true;
}

} // namespace milepost
