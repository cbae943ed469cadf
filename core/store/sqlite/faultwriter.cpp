// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/faultwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace milepost {

namespace {

constexpr size_t mostAtOnce = 256; ///< rejected records, and cells
constexpr qsizetype mostCharacters = 1 << 20;

} // namespace

Status FaultWriter::prepare(Connection &connection)
{
    Status status
        = prepareInto(m_insertRejected, connection,
                      "INSERT INTO rejected_row (batch, line, reason, cells) VALUES (?1, ?2, ?3, ?4)");
    if (status) {
        status = prepareInto(m_insertProblem, connection,
                             "INSERT INTO cell_problem (batch, line, column_number, text, reason)"
                             " VALUES (?1, ?2, ?3, ?4, ?5)");
    }
    return status;
}

void FaultWriter::add(const RejectedRow &row)
{
    m_rejected.push_back(row);
    for (const QString &cell : row.cells)
        m_characters += cell.size();
}

void FaultWriter::add(const CellProblem &problem)
{
    m_problems.push_back(problem);
}

bool FaultWriter::isFull() const
{
    return m_rejected.size() >= mostAtOnce || m_problems.size() >= mostAtOnce
        || m_characters >= mostCharacters;
}

Status FaultWriter::handOver(StepQueue &queue, BatchId batch)
{
    // Those before them are to be gone: a file of nothing but faults would fill the memory.
    if (Status status = queue.waitFor(m_step); !status)
        return status;
    m_step
        = queue.post([this, batch, rejected = std::exchange(m_rejected, {}),
                      problems = std::exchange(m_problems, {})] { return write(rejected, problems, batch); });
    m_characters = 0;
    return {};
}

Status FaultWriter::write(const std::vector<RejectedRow> &rejected, const std::vector<CellProblem> &problems,
                          BatchId batch)
{
    for (const RejectedRow &row : rejected) {
        const QJsonDocument cells(QJsonArray::fromStringList(row.cells));
        m_insertRejected->bind(1, batch);
        m_insertRejected->bind(2, row.line);
        m_insertRejected->bind(3, row.reason);
        m_insertRejected->bind(4, QString::fromUtf8(cells.toJson(QJsonDocument::Compact)));
        if (Status status = m_insertRejected->run(); !status)
            return status;
    }
    for (const CellProblem &problem : problems) {
        m_insertProblem->bind(1, batch);
        m_insertProblem->bind(2, problem.line);
        m_insertProblem->bind(3, problem.column);
        m_insertProblem->bind(4, problem.text);
        m_insertProblem->bind(5, problem.reason);
        if (Status status = m_insertProblem->run(); !status)
            return status;
    }
    return {};
}

} // namespace milepost
