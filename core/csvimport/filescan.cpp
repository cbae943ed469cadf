// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/filescan.h"

#include "core/csvimport/contentwalk.h"

namespace milepost {

FileScan::FileScan(FileHash hash)
{
    if (hash == FileHash::Compute)
        m_hash.emplace();
}

void FileScan::follow(ContentWalk &walk)
{
    if (m_hash)
        walk.setTap([this](QByteArrayView packed) { m_hash->add(packed); });
}

Result<qsizetype> FileScan::read(ContentWalk &walk, char *into, qsizetype most)
{
    const milepost::Result<qsizetype> size = walk.read(into, most);
    if (!size)
        return size;
    const QByteArrayView piece(into, *size);
    if (m_hash && !walk.isPacked())
        m_hash->add(piece);
    m_check.add(piece);
    if (piece.contains('\0'))
        m_nuls += piece.count('\0');
    return size;
}

QByteArray FileScan::takeSha256()
{
    if (!m_hash)
        return {};
    const Sha256::Digest digest = m_hash->take();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

} // namespace milepost
