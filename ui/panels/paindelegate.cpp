// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/paindelegate.h"

#include "ui/panels/painmark.h"
#include "ui/panels/severitybar.h"

#include <QPainter>
#include <QPainterPath>

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

ColorRole PainDelegate::markRole(const QModelIndex &index) const
{
    const auto evidence = PainEvidence(index.data(PainRankingModel::EvidenceRole).toInt());
    if (m_kind == PainRankingModel::Kind::Strengths)
        return evidence >= PainEvidence::Likely ? ColorRole::GoodMark : ColorRole::Muted;
    return painMarkRole(PainHighlight(index.data(PainRankingModel::HighlightRole).toInt()));
}

ColorRole PainDelegate::wordRole(const QModelIndex &index) const
{
    if (index.data(PainRankingModel::OpinionRole).toBool())
        return ColorRole::Muted;
    const auto evidence = PainEvidence(index.data(PainRankingModel::EvidenceRole).toInt());
    if (m_kind == PainRankingModel::Kind::Strengths)
        return evidence >= PainEvidence::Likely ? ColorRole::GoodText : ColorRole::Ink;
    return painTextRole(PainHighlight(index.data(PainRankingModel::HighlightRole).toInt()));
}

void PainDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QColor color = m_appearance.theme().color(markRole(index));
    if (m_kind == PainRankingModel::Kind::Pain) {
        paintPainMark(painter, rect, PainHighlight(index.data(PainRankingModel::HighlightRole).toInt()),
                      color);
        return;
    }
    const QRectF place(rect);
    painter.save();
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(place.left() + 1, place.center().y()),
                                    QPointF(place.left() + 4, place.bottom() - 1),
                                    QPointF(place.right() - 0.5, place.top() + 1.5)}));
    painter.restore();
}

void PainDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &track,
                            const QModelIndex &index) const
{
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    painter.save();
    painter.setPen(Qt::NoPen);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(mirrored(track)), barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(mirrored(track), m_appearance.theme().color(ColorRole::Soft));
    const double relative = index.data(PainRankingModel::RelativeScoreRole).toDouble();
    const int length = relative > 0 ? std::max(4, int(relative * barWidth)) : 1;
    const QColor color = m_appearance.theme().color(markRole(index));
    const QVariantList parts = index.data(PainRankingModel::PartsRole).toList();
    double from = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const double to = from + parts.at(i).toDouble();
        const int left = int(from * length);
        const int right = int(to * length);
        QColor ink = color;
        ink.setAlphaF(float(severityInk[size_t(i)]));
        if (right > left)
            painter.fillRect(mirrored({track.left() + left, track.top(), right - left, track.height()}), ink);
        from = to;
    }
    if (from == 0) // nothing proven: the end of an axis
        painter.fillRect(mirrored({track.left(), track.top(), length, track.height()}), color);
    painter.restore();
}

void PainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
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
        paintMark(*painter, mirrored(mark), index);
        place.setLeft(place.left() + painMarkSize + 6);
        font = Theme::uiFont(13, QFont::DemiBold);
    } else if (index.column() == PainRankingModel::PainColumn) {
        // An opinion has no score, so it has no bar.
        if (!index.data(PainRankingModel::OpinionRole).toBool())
            paintBar(*painter, option, {place.left(), middle - barHeight / 2, barWidth, barHeight}, index);
        place.setLeft(place.left() + barWidth + 8);
    } else if (index.column() == PainRankingModel::EvidenceColumn) {
        ink = wordRole(index);
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
