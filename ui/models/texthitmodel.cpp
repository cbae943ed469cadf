// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/texthitmodel.h"

#include <algorithm>
#include <iterator>

namespace milepost {

void TextHitModel::setHits(std::vector<TextHit> hits)
{
    const auto comments = m_hits.end() - qptrdiff(m_comments);
    if (std::equal(hits.begin(), hits.end(), m_hits.begin(), comments))
        return; // keeps the current row while something else on the map changes
    beginResetModel();
    hits.insert(hits.end(), std::make_move_iterator(comments), std::make_move_iterator(m_hits.end()));
    m_hits = std::move(hits);
    endResetModel();
}

void TextHitModel::appendComments(const std::vector<TextHit> &hits)
{
    if (hits.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(hits.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    m_comments += hits.size();
    endInsertRows();
}

void TextHitModel::clearComments()
{
    if (m_comments == 0)
        return;
    beginRemoveRows({}, rowCount() - int(m_comments), rowCount() - 1);
    m_hits.resize(m_hits.size() - m_comments);
    m_comments = 0;
    endRemoveRows();
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
