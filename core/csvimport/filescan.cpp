// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/filescan.h"

#include "core/csvimport/contentwalk.h"

namespace milepost {

void FileScan::follow(ContentWalk &walk)
{
    if (m_hasher)
        walk.setTap([this](const QByteArray &packed) { m_hasher->add(packed); });
}

QByteArray FileScan::buffer(qsizetype size) const
{
    return m_hasher ? m_hasher->buffer(size) : QByteArray(size, Qt::Uninitialized);
}

void FileScan::add(const QByteArray &piece, const ContentWalk &walk)
{
    if (m_hasher && !walk.isPacked())
        m_hasher->add(piece);
    m_check.add(piece);
    if (piece.contains('\0'))
        m_nuls += piece.count('\0');
}

void FileScan::finish()
{
    if (m_hasher)
        m_hasher->finish();
}

} // namespace milepost
