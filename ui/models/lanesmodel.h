// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

#include <QAbstractListModel>

#include <functional>

namespace milepost {

/// The lanes of a map in their order, the hidden ones too: ticked when shown, renamed in place, reordered by
/// dragging. It only asks for edits; what changed comes back from the document.
class LanesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TypeRole = Qt::UserRole }; ///< LaneType as int

    /// How the model's own edits are done; each answers whether it was.
    struct Edits {
        std::function<bool(const LaneId &, const QString &title)> rename;
        std::function<bool(const LaneId &, bool visible)> setVisible;
        std::function<bool(const LaneId &, int index)> move;
        std::function<bool()> allowed;
    };

    /// The document outlives the model.
    LanesModel(JourneyDocument &document, const MapId &map, Edits edits, QObject *parent = nullptr);

    LaneId laneAt(int row) const;
    /// -1 when there is none.
    int rowOf(const LaneId &lane) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// What a list view calls after a drag inside it; one row at a time.
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target,
                  int before) override;

private:
    void follow();

    JourneyDocument &m_document;
    MapId m_map;
    Edits m_edits;
    std::vector<Lane> m_lanes;
};

} // namespace milepost
