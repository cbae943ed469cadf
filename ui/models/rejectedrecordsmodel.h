// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/csvimport/correctedrecords.h"
#include "core/csvimport/recordcheck.h"
#include "ui/render/theme.h"

#include <QAbstractTableModel>

namespace milepost {

/// Rejected records as an editable grid: line, what is wrong, and every cell of the record. A correction is
/// checked at once as the import would read it.
class RejectedRecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, StateColumn, FirstCell };
    /// True for the cells that keep a record from being used.
    static constexpr int FaultRole = Qt::UserRole + 1;

    /// The journey outlives the model. `asRead`: how the records' file was read.
    RejectedRecordsModel(const std::vector<RejectedRow> &rows, const Mapping &asRead, const Journey &journey,
                         const MapId &map, const SegmentDictionary &segments, const LocalText &text,
                         QObject *parent = nullptr);

    void setTheme(const Theme &theme);

    bool isChanged(int row) const;
    /// Records that have been changed and can be imported now.
    std::vector<CorrectedRecord> corrected() const;
    /// As they are now, with the reasons that they had.
    std::vector<RejectedRow> rows() const;
    int correctedCount() const;
    /// Puts the cells back that `records` changed earlier.
    void setCorrected(const std::vector<CorrectedRecord> &records);
    /// Other rows whose cell in this column says what this one said at first.
    QList<int> rowsLike(const QModelIndex &index) const;
    /// Gives those rows' cells the text of this one.
    void correctAlike(const QModelIndex &index);
    void putBack(int row);
    /// The first cell to correct; invalid when there is none.
    QModelIndex firstFault() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What can be imported is another number of records.
    void correctedChanged();

private:
    struct Row {
        RejectedRow first;
        QStringList cells;
        RecordCheck::Finding finding;
    };

    bool isFault(const Row &row, int cell) const;
    QString state(const Row &row) const;
    void check(Row &row);

    Mapping m_mapping;
    RecordCheck m_check;
    LocalText m_text;
    Theme m_theme;
    std::vector<Row> m_rows;
    int m_width = 0;
};

} // namespace milepost
