// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stepqueue.h"
#include "core/store/sqlite/rowbuffer.h"
#include "core/store/sqlite/statement.h"

#include <array>
#include <optional>

namespace milepost {

/// The rows that one table has already, to compare new ones with. The same file once more asks for them in
/// their order: then the queue's thread reads ahead.
class StoredRows
{
public:
    /// `select` gives the rows from the id ?1 on: id, response_id, body, target, metric, respondent,
    /// when_text, score, day.
    Status prepare(Connection &connection, const QByteArray &select);

    /// The row with this id, until the next call. The error is that of a damaged file where there is none.
    Result<BufferedRow> find(qint64 rowid, StepQueue &queue);

private:
    /// Rows that follow each other.
    struct Window {
        qint64 first = 0; ///< id
        RowBuffer rows;
        size_t step = 0; ///< of the queue, that reads it; 0: none does
        qint64 end() const { return first + qint64(rows.size()); }
        bool has(qint64 rowid) const { return rowid >= first && rowid < end(); }
    };
    static constexpr size_t manyRows = 256; ///< read at once on a long walk

    Status read(Window &window, qint64 first, size_t count);
    void readAhead(StepQueue &queue);

    std::optional<Statement> m_select;
    std::array<Window, 2> m_windows;
    size_t m_current = 0; ///< the other one is read ahead
    size_t m_count = 0; ///< rows read at once
};

} // namespace milepost
