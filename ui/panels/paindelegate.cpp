// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/paindelegate.h"

#include "ui/models/painrankingmodel.h"
#include "ui/panels/painmark.h"

#include <QPainter>

namespace milepost {

namespace {

constexpr int cellMargin = 8; // as the header's sections
constexpr int barWidth = 90;
constexpr int barHeight = 8;
constexpr int rankHeight = 26;

} // namespace

PainDelegate::PainDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize PainDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const bool title = index.column() == PainRankingModel::TouchpointColumn;
    const QFontMetrics metrics(Theme::uiFont(13, title ? QFont::DemiBold : QFont::Normal));
    int width = 2 * cellMargin + metrics.horizontalAdvance(text) + 2;
    if (title)
        width += painMarkSize + 6;
    if (index.column() == PainRankingModel::PainColumn)
        width += barWidth + 8;
    return {width, rankHeight};
}

void PainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const auto highlight = PainHighlight(index.data(PainRankingModel::HighlightRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));

    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect place = option.rect.adjusted(cellMargin, 0, -4, 0);
    const int middle = option.rect.center().y() + 1;
    QFont font = Theme::uiFont(13);
    ColorRole ink = ColorRole::Ink;
    if (index.column() == PainRankingModel::TouchpointColumn) {
        const QRect mark(place.left(), middle - painMarkSize / 2, painMarkSize, painMarkSize - 1);
        paintPainMark(*painter, mirrored(mark), highlight, theme.color(painMarkRole(highlight)));
        place.setLeft(place.left() + painMarkSize + 6);
        font = Theme::uiFont(13, QFont::DemiBold);
    } else if (index.column() == PainRankingModel::PainColumn) {
        painter->setPen(Qt::NoPen);
        const QRect track(place.left(), middle - barHeight / 2, barWidth, barHeight);
        painter->setBrush(theme.color(ColorRole::Soft));
        painter->drawRoundedRect(mirrored(track), 4, 4);
        QRect bar = track;
        const double relative = index.data(PainRankingModel::RelativeScoreRole).toDouble();
        bar.setWidth(relative > 0 ? std::max(3, int(relative * barWidth)) : 1);
        painter->setBrush(theme.color(painMarkRole(highlight)));
        painter->drawRoundedRect(mirrored(bar), std::min(4, bar.width() / 2), 4);
        place.setLeft(place.left() + barWidth + 8);
    } else if (index.column() == PainRankingModel::EvidenceColumn) {
        ink = painTextRole(highlight);
    }

    painter->setFont(font);
    painter->setPen(theme.color(ink));
    const QString text
        = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width());
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(mirrored(place), int(align), text);
    if ((option.state & QStyle::State_HasFocus) && index.column() == PainRankingModel::TouchpointColumn) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.color(ColorRole::Brand), 1.4));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    }
    painter->restore();
}

} // namespace milepost
