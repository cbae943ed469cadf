// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/texthitdelegate.h"

#include "ui/models/texthitmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int hitMargin = 14;

} // namespace

TextHitDelegate::TextHitDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize TextHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void TextHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(ColorRole::Soft));

    QRect rest = option.rect.adjusted(hitMargin, 0, -hitMargin, 0);
    const QFont small = Theme::uiFont(12);
    const QFontMetrics metrics(small);
    const QString where = metrics.elidedText(index.data(TextHitModel::PlaceRole).toString(), Qt::ElideRight,
                                             rest.width() / 2);
    const int width = metrics.horizontalAdvance(where) + 1;
    painter->setFont(small);
    painter->setPen(theme.color(ColorRole::Muted));
    painter->drawText(place({rest.right() - width, rest.top(), width + 1, rest.height()}),
                      int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute),
                      where);
    rest.setRight(rest.right() - width - 14);

    const QString text = index.data().toString();
    QTextLayout layout(text, Theme::uiFont(13));
    QTextOption lines;
    lines.setWrapMode(QTextOption::NoWrap);
    lines.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(lines);
    QTextLayout::FormatRange match;
    match.start = index.data(TextHitModel::StartRole).toInt();
    match.length = index.data(TextHitModel::LengthRole).toInt();
    match.format.setFontWeight(QFont::Bold);
    match.format.setForeground(theme.color(ColorRole::Brand));
    layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QRectF target = place(rest);
    const qreal natural = line.naturalTextWidth();
    painter->setClipRect(target);
    painter->setPen(theme.color(ColorRole::Ink));
    // At the leading edge; what does not fit is cut off where the text goes on.
    const qreal x = mirrored ? target.right() - natural - 1 : target.left();
    const bool fromRight = lines.textDirection() == Qt::RightToLeft && natural > target.width();
    layout.draw(painter,
                {fromRight ? target.right() - natural - 1 : (natural > target.width() ? target.left() : x),
                 target.center().y() - line.height() / 2});
    painter->restore();
}

} // namespace milepost
