// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVarLengthArray>

#include <string_view>

namespace milepost {

/// Where the words of a plain ASCII text begin: runs of letters and digits, which are told apart 64
/// characters at a time.
class AsciiWords
{
public:
    /// False for a text that is not plain ASCII (printable, or white space): then nothing else may be asked.
    bool read(std::string_view text);

    struct Word {
        quint32 start = 0; ///< of its first letter, in the text
        quint8 length = 0; ///< 0: not known, as of few long ones
        bool beginsSentence = false; ///< no word of its sentence stands before it
    };
    size_t size() const { return size_t(m_words.size()); }
    const Word &operator[](size_t word) const { return m_words[qsizetype(word)]; }

private:
    static constexpr size_t blockSize = 64;

    /// A bit for each of 64 characters.
    struct Block {
        quint64 word = 0; ///< letters and digits
        quint64 sentenceEnd = 0; ///< . ! ?
        bool isPlain = true;
    };
    static Block look(const char *characters);

    QVarLengthArray<Word, 256> m_words;
};

} // namespace milepost
