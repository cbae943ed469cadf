// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/touchpointtableproxy.h"

#include "core/base/textfold.h"
#include "ui/models/touchpointtablemodel.h"

namespace milepost {

TouchpointTableProxy::TouchpointTableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TouchpointTableModel::SortRole);
}

void TouchpointTableProxy::setQuery(const QString &query)
{
    QString folded = foldText(query);
    if (folded == m_query)
        return;
    m_query = std::move(folded);
    invalidateFilter();
}

QVariant TouchpointTableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The rows are counted as they stand here.
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool TouchpointTableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString text = sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString();
        if (foldText(text).contains(m_query))
            return true;
    }
    return false;
}

bool TouchpointTableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const auto isEmpty = [](const QVariant &value) {
        return !value.isValid() || (value.userType() == QMetaType::QString && value.toString().isEmpty());
    };
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) == isEmpty(b) ? false : isEmpty(b) == (sortOrder() == Qt::AscendingOrder);
    if (a.userType() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace milepost
