// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparisondelegate.h"

#include "ui/models/comparisonmodel.h"
#include "ui/render/comparisontexts.h"
#include "ui/render/iconpath.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int comparisonMargin = 8; // as the header's sections
constexpr int sign = 10;
constexpr int signGap = 6;

QFont fontOf(int column)
{
    return Theme::uiFont(13, column == ComparisonModel::PlaceColumn ? QFont::DemiBold : QFont::Normal);
}

} // namespace

ComparisonDelegate::ComparisonDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index.column()));
    int width = 2 * comparisonMargin + metrics.horizontalAdvance(index.data().toString()) + 2;
    if (index.column() == ComparisonModel::VerdictColumn)
        width += sign + signGap;
    return {width, rowHeight};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const auto verdict = Verdict(index.data(ComparisonModel::VerdictRole).toInt());
    const bool told
        = index.column() == ComparisonModel::ChangeColumn || index.column() == ComparisonModel::VerdictColumn;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));

    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect place = option.rect.adjusted(comparisonMargin, 0, -4, 0);
    if (index.column() == ComparisonModel::VerdictColumn) {
        const QRect mark = mirrored({place.left(), place.center().y() - sign / 2 + 1, sign, sign});
        QTransform scale = QTransform::fromTranslate(mark.left(), mark.top());
        scale.scale(sign, sign);
        painter->fillPath(scale.map(iconPath(index.data(ComparisonModel::IconRole).toString())),
                          theme.color(changeMarkRole(verdict)));
        place.setLeft(place.left() + sign + signGap);
    }
    const QFont font = fontOf(index.column());
    painter->setFont(font);
    painter->setPen(theme.color(told ? changeTextRole(verdict) : ColorRole::Ink));
    const QString text
        = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width());
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(mirrored(place), int(align), text);
    if ((option.state & QStyle::State_HasFocus) && index.column() == ComparisonModel::PlaceColumn) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(ColorRole::Brand), 1.4));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    }
    painter->restore();
}

} // namespace milepost
