// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcelldelegate.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int cellMargin = 9; // as in ImportHeader

} // namespace

ImportCellDelegate::ImportCellDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void ImportCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
    if (item.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        painter->setPen(m_appearance.theme().color(ColorRole::Brand));
        painter->drawRect(item.rect.adjusted(0, 0, -1, -1));
    }
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    const QRect inner = item.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    // Dates and numbers keep their own direction, whichever side they stand on.
    painter->setLayoutDirection(item.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment edge = item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(inner, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace milepost
