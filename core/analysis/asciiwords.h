// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace milepost {

/// The words of a plain ASCII text: runs of letters and digits, which are told apart 64 characters at a time.
class AsciiWords
{
public:
    /// A letter or digit.
    static bool isInWord(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    /// Whether a text is plain ASCII (printable, or white space): only such a one may be read.
    static bool canRead(std::string_view text);
    /// `text` outlives this.
    explicit AsciiWords(std::string_view text)
        : m_text(text)
    {
    }

    /// A word's letters in lower case, the first one lowest; all zero for a word with more of them.
    using Letters = std::array<quint64, 2>;

    /// Calls `use(start, letters)` for one word after the other until it gives false.
    template <typename Use>
    void forEach(Use &&use) const
    {
        quint64 isInWord = 0; // the letter before the block is one of a word's
        for (size_t at = 0; at < m_text.size(); at += blockSize) {
            const quint64 block = wordsAt(at);
            for (quint64 starts = block & ~(block << 1 | isInWord); starts != 0; starts &= starts - 1) {
                const auto offset = size_t(std::countr_zero(starts));
                auto length = size_t(std::countr_one(block >> offset));
                if (offset + length == blockSize)
                    length += lengthAt(at + blockSize);
                if (!use(at + offset, lettersAt(at + offset, length)))
                    return;
            }
            isInWord = block >> (blockSize - 1);
        }
    }

private:
    static constexpr size_t blockSize = 64;

    /// By length: the bits of so many letters.
    static constexpr std::array<Letters, sizeof(Letters) + 1> masks = [] {
        std::array<Letters, sizeof(Letters) + 1> made{};
        for (size_t length = 1; length < made.size(); ++length) {
            made[length] = made[length - 1];
            quint64 &last = made[length][(length - 1) / sizeof(quint64)];
            last = last << 8 | 0xFF;
        }
        return made;
    }();

    Letters lettersAt(size_t start, size_t length) const
    {
        if (length > sizeof(Letters))
            return {};
        constexpr quint64 lowerCase = 0x2020202020202020; // of letters; digits have it anyway
        const auto eight = [](const char *from) {
            quint64 number = 0;
            std::memcpy(&number, from, sizeof number);
            return qFromLittleEndian(number) | lowerCase;
        };
        const char *from = m_text.data() + start;
        std::array<char, sizeof(Letters)> copy{};
        if (m_text.size() - start < copy.size()) { // few are so near the end
            std::memcpy(copy.data(), from, m_text.size() - start);
            from = copy.data();
        }
        return {eight(from) & masks[length][0], eight(from + sizeof(quint64)) & masks[length][1]};
    }
    quint64 wordsAt(size_t start) const;
    size_t lengthAt(size_t start) const;

    std::string_view m_text;
};

} // namespace milepost
