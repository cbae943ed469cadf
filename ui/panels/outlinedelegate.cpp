// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outlinedelegate.h"

#include "ui/models/outlinemodel.h"
#include "ui/panels/painmark.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int rowHeight = 25;
constexpr int sideMargin = 14;
constexpr int squareSize = 9;
constexpr int textStart = sideMargin + squareSize + 8; ///< titles of stages and touchpoints line up

} // namespace

OutlineDelegate::OutlineDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool isStage = !index.parent().isValid();
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(ColorRole::Soft));

    const QRect row = option.rect;
    if (isStage) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(stageRole(index.data(OutlineModel::ColourRole).toInt())));
        painter->drawRoundedRect(
            place({row.left() + sideMargin, row.center().y() - squareSize / 2, squareSize, squareSize}), 2,
            2);
    }

    int trailing = sideMargin;
    const QString value = index.data(OutlineModel::ValueRole).toString();
    const QFont valueFont = Theme::uiFont(12);
    if (!value.isEmpty()) {
        const int width = QFontMetrics(valueFont).horizontalAdvance(value) + 1;
        const QRect rect = place({row.right() - trailing - width, row.top(), width, row.height()});
        painter->setFont(valueFont);
        painter->setPen(theme.color(ColorRole::Muted));
        painter->drawText(rect, Qt::AlignCenter, value);
        trailing += width + 5;
        const auto highlight = PainHighlight(index.data(OutlineModel::HighlightRole).toInt());
        if (highlight != PainHighlight::None) {
            paintPainMark(*painter,
                          place({row.right() - trailing - painMarkSize, row.center().y() - painMarkSize / 2,
                                 painMarkSize, painMarkSize - 1}),
                          highlight, theme.color(painMarkRole(highlight)));
            trailing += painMarkSize + 5;
        }
    }

    const QFont font = Theme::uiFont(13, isStage ? QFont::DemiBold : QFont::Normal);
    const QRect textRect
        = place({row.left() + textStart, row.top(), row.width() - textStart - trailing - 2, row.height()});
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::Ink));
    const QString title
        = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, textRect.width());
    // Absolute: a Latin title in a Persian window still starts at the leading edge.
    painter->drawText(textRect,
                      Qt::AlignVCenter | Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      title);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    const QRect row = option.rect;
    editor->setGeometry(QStyle::visualRect(
        option.direction, row,
        {row.left() + textStart - 5, row.top(), row.width() - textStart - sideMargin + 10, row.height()}));
}

} // namespace milepost
