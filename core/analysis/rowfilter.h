// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedbackcolumns.h"
#include "core/feedback/filter.h"

#include <array>
#include <utility>

namespace milepost {

/// A Filter resolved to codes and day numbers once, then held against rows in chunks, without a branch per
/// row.
class RowFilter
{
public:
    RowFilter(const Filter &filter, const SegmentDictionary &segments);

    /// Which rows of one chunk take part: 1 or 0 per row.
    struct Chunk {
        static constexpr size_t capacity = 4096;
        size_t begin = 0;
        size_t end = 0;
        std::array<quint8, capacity> passes;
        /// Rows that only the period keeps out because they have no day; unset unless hasPeriod().
        std::array<quint8, capacity> undated;
    };

    bool hasPeriod() const { return m_hasPeriod; }

    /// Calls `function(const Chunk &)` for chunk after chunk until every row has been seen.
    template <typename Function>
    void forEachChunk(const BatchColumns::Rows &rows, Function &&function) const
    {
        Chunk chunk;
        while (chunk.end < rows.size()) {
            chunk.begin = chunk.end;
            chunk.end = std::min(rows.size(), chunk.begin + Chunk::capacity);
            sieve(rows, chunk);
            function(std::as_const(chunk));
        }
    }

private:
    struct Condition {
        int attribute = -1;
        std::vector<quint8> passes; ///< by code; 0, "no value", never passes
    };

    void sieve(const BatchColumns::Rows &rows, Chunk &chunk) const;

    std::vector<Condition> m_conditions;
    bool m_hasPeriod = false;
    qint32 m_from = 0;
    qint32 m_to = 0;
};

} // namespace milepost
