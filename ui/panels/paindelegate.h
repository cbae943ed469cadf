// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Paints a row of the pain ranking: mark and bold title, bar and number, plain text.
class PainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The appearance outlives the delegate.
    explicit PainDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
