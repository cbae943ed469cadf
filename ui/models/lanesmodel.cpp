// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lanesmodel.h"

#include <algorithm>

namespace milepost {

LanesModel::LanesModel(JourneyDocument &document, const MapId &map, Edits edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_map(map)
    , m_edits(std::move(edits))
{
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Lane>())
            follow();
    });
    follow();
}

void LanesModel::follow()
{
    const std::vector<Lane> wanted = m_document.journey().lanes(m_map);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, laneAt(row), &Lane::id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_lanes.erase(m_lanes.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const Lane &lane = wanted[size_t(row)];
        const int from = rowOf(lane.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_lanes.insert(m_lanes.begin() + row, lane);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row); // always upwards: the rows before are in place
            std::rotate(m_lanes.begin() + row, m_lanes.begin() + from, m_lanes.begin() + from + 1);
            endMoveRows();
        }
        if (!(m_lanes[size_t(row)] == lane)) {
            m_lanes[size_t(row)] = lane;
            emit dataChanged(index(row), index(row));
        }
    }
}

LaneId LanesModel::laneAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lanes[size_t(row)].id : LaneId();
}

int LanesModel::rowOf(const LaneId &lane) const
{
    const auto it = std::ranges::find(m_lanes, lane, &Lane::id);
    return it == m_lanes.end() ? -1 : int(it - m_lanes.begin());
}

int LanesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lanes.size());
}

QVariant LanesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Lane &lane = m_lanes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return lane.title;
    case Qt::CheckStateRole:
        return lane.visible ? Qt::Checked : Qt::Unchecked;
    case TypeRole:
        return int(lane.type);
    default:
        return {};
    }
}

bool LanesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_edits.allowed())
        return false;
    const Lane lane = m_lanes[size_t(index.row())];
    if (role == Qt::CheckStateRole)
        return m_edits.setVisible(lane.id, value.toInt() == Qt::Checked);
    const QString title = value.toString().trimmed();
    if (role != Qt::EditRole || title.isEmpty())
        return false;
    return title == lane.title || m_edits.rename(lane.id, title);
}

Qt::ItemFlags LanesModel::flags(const QModelIndex &index) const
{
    const bool editable = m_edits.allowed();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (editable)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

bool LanesModel::moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target,
                          int before)
{
    const LaneId lane = laneAt(row);
    if (source.isValid() || target.isValid() || count != 1 || lane.isNull() || !m_edits.allowed())
        return false;
    const int index = before > row ? before - 1 : before; // the place after the lane has left its own
    return index != row && m_edits.move(lane, index);
}

} // namespace milepost
