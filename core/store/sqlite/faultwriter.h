// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stepqueue.h"
#include "core/store/sqlite/statement.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace milepost {

/// Writes the rejected records of an import and the cells that could not be read: they gather, and the
/// queue's thread writes them.
class FaultWriter
{
public:
    Status prepare(Connection &connection);

    void add(const RejectedRow &row);
    void add(const CellProblem &problem);
    /// So many have gathered that they are to be handed over.
    bool isFull() const;
    /// Has the queue write them for the batch. The first failure of any step so far.
    Status handOver(StepQueue &queue, BatchId batch);

private:
    Status write(const std::vector<RejectedRow> &rejected, const std::vector<CellProblem> &problems,
                 BatchId batch);

    std::optional<Statement> m_insertRejected;
    std::optional<Statement> m_insertProblem;
    std::vector<RejectedRow> m_rejected; ///< not yet handed over
    std::vector<CellProblem> m_problems;
    qsizetype m_characters = 0; ///< in the rejected records
    size_t m_step = 0; ///< the last one of the queue that writes such
};

} // namespace milepost
