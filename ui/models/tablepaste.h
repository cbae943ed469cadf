// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablecolumn.h"

#include <QStringList>

#include <vector>

namespace milepost {

/// Rows of cells, as a spreadsheet gives them.
using TextBlock = std::vector<QStringList>;

/// What pasting a block of texts into the table of touchpoints would do, worked out on a copy before anything
/// is changed: every cell with what it was and will be, or why it is left out.
class TablePaste
{
public:
    struct Target {
        std::vector<TableColumn> columns{}; ///< as they are shown
        std::vector<TouchpointId> rows{}; ///< as they are shown
        int column = 0; ///< where the block's first cell goes
        int row = 0;
    };
    struct Cell {
        QString before{};
        QString after{};
        QString problem{}; ///< why the cell is left out; empty when it is not
        bool changes() const { return problem.isEmpty() && before != after; }
    };
    struct Row {
        QString title{}; ///< of the touchpoint
        bool isNew = false; ///< below the last row: the touchpoint is made
        std::vector<Cell> cells{};
    };

    /// Rows below the last one become new touchpoints of the map's last stage, or of the stage that the block
    /// names. With `namedColumns` the first row of the block says which column each of its cells goes to.
    TablePaste(const Journey &journey, const MapId &map, const MapSummary &summary, const Target &target,
               const TextBlock &block, bool namedColumns, const LocalText &words);

    /// Whether the first row of a block names columns of the table: most of its cells do.
    static bool namesColumns(const Journey &journey, const std::vector<TableColumn> &columns,
                             const TextBlock &block, const LocalText &words);

    const QStringList &titles() const { return m_titles; }
    const std::vector<Row> &rows() const { return m_rows; }
    int changedCells() const { return m_changed; }
    int newTouchpoints() const { return m_new; }
    int problems() const { return m_problems; }
    const ChangeSet &changes() const { return m_changes; }

private:
    void findColumns(const Target &target, const TextBlock &block, bool named, const LocalText &words);
    TouchpointId addTouchpoint(const MapId &map, const QStringList &texts, const LocalText &words);
    void pasteRow(const TouchpointId &id, const QStringList &texts, Row &row, const MapSummary &summary,
                  const LocalText &words);
    Status apply(const Result<ChangeSet> &change);

    Journey m_journey; ///< the copy
    std::vector<std::optional<TableColumn>> m_columns; ///< for each column of the block; nothing: none there
    QStringList m_titles;
    std::vector<Row> m_rows;
    ChangeSet m_changes;
    int m_changed = 0;
    int m_new = 0;
    int m_problems = 0;
};

} // namespace milepost
