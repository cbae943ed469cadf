// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/texthitmodel.h"

namespace milepost {

void TextHitModel::setHits(std::vector<TextHit> hits)
{
    if (hits == m_hits)
        return; // keeps the current row while something else on the map changes
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int TextHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant TextHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextHit &hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return hit.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(hit.text, hit.place);
    case PlaceRole:
        return hit.place;
    case StartRole:
        return hit.start;
    case LengthRole:
        return hit.length;
    default:
        return {};
    }
}

} // namespace milepost
