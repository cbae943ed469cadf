// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Paints a found text with the match in bold, and where it stands at the trailing edge.
class TextHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 26;

    /// The appearance outlives the delegate.
    explicit TextHitDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
