// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/rowwriter.h"

namespace milepost {

Status RowWriter::prepare(Connection &connection, const char *source, const QByteArray &insert,
                          std::function<void(const RowBuffer &)> take)
{
    if (Status status = m_table.declare(connection, source); !status)
        return status;
    m_take = std::move(take);
    return prepareInto(m_insert, connection, insert);
}

Status RowWriter::handOver(StepQueue &queue, BatchId batch)
{
    Buffer &filled = m_buffers[m_filling];
    if (filled.rows.size() == 0)
        return {};
    filled.step = queue.post([this, &filled, batch] { return write(filled.rows, batch); });
    const size_t behind = size();
    m_filling = (m_filling + 1) % bufferCount;
    Buffer &next = m_buffers[m_filling];
    Status status = queue.waitFor(next.step);
    if (status) {
        next.rows.clear();
        next.first = behind;
    }
    return status;
}

Status RowWriter::write(const RowBuffer &rows, BatchId batch)
{
    m_table.show(rows);
    m_insert->bind(1, batch);
    if (Status status = m_insert->run(); !status)
        return status;
    m_take(rows);
    return {};
}

std::optional<BufferedRow> RowWriter::inMemory(size_t row) const
{
    for (const Buffer &buffer : m_buffers) {
        if (row >= buffer.first && row < buffer.first + buffer.rows.size())
            return BufferedRow{&buffer.rows, &buffer.rows.row(row - buffer.first)};
    }
    return std::nullopt;
}

} // namespace milepost
