// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stepqueue.h"
#include "core/store/sqlite/rowtable.h"
#include "core/store/sqlite/statement.h"

#include <array>
#include <functional>
#include <optional>

namespace milepost {

/// Writes new rows into one table, behind its last ones: they gather in a buffer, and while the queue's
/// thread writes it, in the next one. Rows count from 0.
class RowWriter
{
public:
    /// `insert` reads the virtual table `source` and takes the batch as ?1. `take` gets what has been
    /// written, on the queue's thread.
    Status prepare(Connection &connection, const char *source, const QByteArray &insert,
                   std::function<void(const RowBuffer &)> take);

    /// The buffer that is being filled. When it is full, it is handed over before the next row.
    RowBuffer &buffer() { return m_buffers[m_filling].rows; }
    /// Has the queue write the buffer for the batch, and goes on with the next one once it is free. The first
    /// failure of any step so far.
    Status handOver(StepQueue &queue, BatchId batch);
    /// All rows so far.
    size_t size() const { return m_buffers[m_filling].first + m_buffers[m_filling].rows.size(); }

    /// A row that is in a buffer still, written or not.
    std::optional<BufferedRow> inMemory(size_t row) const;

private:
    // So many that neither side waits while the other one is busy with something else.
    static constexpr size_t bufferCount = 4;

    /// Apart from its neighbours: one is filled while another one is read.
    struct alignas(128) Buffer {
        RowBuffer rows;
        size_t first = 0; ///< row
        size_t step = 0; ///< of the queue, that writes it
    };

    Status write(const RowBuffer &rows, BatchId batch);

    RowTable m_table;
    std::optional<Statement> m_insert;
    std::function<void(const RowBuffer &)> m_take;
    std::array<Buffer, bufferCount> m_buffers;
    size_t m_filling = 0;
};

} // namespace milepost
