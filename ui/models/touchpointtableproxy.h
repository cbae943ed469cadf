// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace milepost {

/// Sorts and filters the table of touchpoints: rows whose shown texts hold the query, folded; empty cells
/// come last whichever way it is sorted.
class TouchpointTableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TouchpointTableProxy(QObject *parent = nullptr);

    void setQuery(const QString &query);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_query; ///< folded
};

} // namespace milepost
