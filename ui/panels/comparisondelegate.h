// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Rows of the compared figures: the sign of the change before its verdict, both coloured where it is proven.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The appearance outlives the delegate.
    ComparisonDelegate(Appearance &appearance, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static constexpr int rowHeight = 26;

private:
    Appearance &m_appearance;
};

} // namespace milepost
