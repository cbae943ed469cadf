// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/utf8check.h"

#include <algorithm>

namespace milepost {

qsizetype utf8CutAtEnd(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const char byte = bytes[bytes.size() - back];
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80)
            return utf8Length(byte) > back ? back : 0;
    }
    return 0;
}

void Utf8Check::add(QByteArrayView piece)
{
    if (!m_valid)
        return;
    while (m_heldSize > 0 && !piece.isEmpty()) {
        m_held[size_t(m_heldSize++)] = piece.front();
        piece = piece.sliced(1);
        if (m_heldSize == utf8Length(m_held.front())) {
            m_valid = QByteArrayView(m_held.data(), m_heldSize).isValidUtf8();
            m_heldSize = 0;
        }
    }
    const qsizetype cut = utf8CutAtEnd(piece);
    m_valid = m_valid && piece.chopped(cut).isValidUtf8();
    std::copy(piece.end() - cut, piece.end(), m_held.begin() + m_heldSize);
    m_heldSize += cut;
}

} // namespace milepost
