// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace milepost {

/// Paints one comment: date and file, whether it is a complaint and who says so, the whole text with the
/// words that are to be seen, and its themes.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The appearance outlives the delegate; the view is the one it paints for.
    CommentDelegate(Appearance &appearance, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
    QAbstractItemView *m_view;
};

} // namespace milepost
