// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"
#include "core/base/localtext.h"

#include <QAbstractTableModel>

#include <vector>

namespace milepost {

/// Every figure of a map with what it rests on. Holds its own copies: setContents() replaces them.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TouchpointColumn,
        MetricColumn,
        AnswersColumn,
        FirstColumn,
        LastColumn,
        AgeColumn,
        StateColumn,
        SourcesColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column sorts by; unknown values have none
        StaleRole,
    };

    explicit LedgerModel(QObject *parent = nullptr);

    void setContents(const Journey &journey, const Ledger &ledger, const LocalText &text);
    /// The figure of a row; null for none.
    const LedgerEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant sortValue(int row, Column column) const;
    QString display(int row, Column column) const;

    std::vector<LedgerEntry> m_entries;
    std::vector<QString> m_titles; ///< of the entries' touchpoints
    LocalText m_text{Language::English};
};

} // namespace milepost
