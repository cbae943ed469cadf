// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/readahead.h"

namespace milepost {

ReadAhead::ReadAhead(const FileBytes &bytes, FileScan &scan)
    : m_walk(bytes)
    , m_scan(scan)
{
    m_scan.follow(m_walk);
    for (size_t i = 0; i < m_given; ++i)
        refill(m_buffers[i]);
}

Result<ReadAhead::Piece> ReadAhead::next()
{
    refill(m_buffers[m_given]);
    m_given = (m_given + 1) % piecesAhead;
    const Buffer &next = m_buffers[m_given];
    if (Status status = m_queue.waitFor(next.step); !status)
        return status.error();
    if (!next.size)
        return next.size.error();
    return Piece{QByteArrayView(next.bytes).first(*next.size), next.share};
}

void ReadAhead::refill(Buffer &buffer)
{
    buffer.step = m_queue.post([this, &buffer] {
        buffer.bytes.resize(ContentWalk::pieceSize);
        buffer.size = m_scan.read(m_walk, buffer.bytes.data(), buffer.bytes.size());
        buffer.share = m_walk.share();
        return Status(); // what failed is told when its turn comes
    });
}

} // namespace milepost
