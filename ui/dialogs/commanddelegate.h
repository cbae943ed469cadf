// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

namespace milepost {

/// Paints a command: icon, text, its menu in muted ink, its keys at the trailing edge.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The appearance outlives the delegate.
    explicit CommandDelegate(Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
