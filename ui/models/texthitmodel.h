// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/textsearch.h"

#include <QAbstractListModel>

namespace milepost {

/// What a search found, as a list.
class TextHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole,
        StartRole, ///< of the match in the text
        LengthRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// The map's texts; what was found in comments stays below them.
    void setHits(std::vector<TextHit> hits);
    void appendComments(const std::vector<TextHit> &hits);
    void clearComments();
    /// The row must exist.
    const TextHit &hit(int row) const { return m_hits[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TextHit> m_hits;
    size_t m_comments = 0; ///< the last ones of the hits
};

} // namespace milepost
