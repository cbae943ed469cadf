// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>

namespace milepost {

/// Whether bytes that come in pieces are strict UTF-8 as a whole.
class Utf8Check
{
public:
    void add(QByteArrayView piece);
    /// After the last piece.
    bool isValid() const { return m_valid && m_heldSize == 0; }

private:
    bool m_valid = true;
    std::array<char, 4> m_held{}; ///< the beginning of a character that the last piece cut
    qsizetype m_heldSize = 0;
};

/// Bytes of the character that this one begins; 1 for a byte that begins none.
constexpr qsizetype utf8Length(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF8 ? 4 : 1;
}

/// How many bytes at the end begin a character that ends only after it.
qsizetype utf8CutAtEnd(QByteArrayView bytes);

} // namespace milepost
