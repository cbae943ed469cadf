// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/painmark.h"

#include <QPainter>
#include <QPainterPath>

namespace milepost {

ColorRole painMarkRole(PainHighlight highlight)
{
    switch (highlight) {
    case PainHighlight::Red:
        return ColorRole::RedMark;
    case PainHighlight::Amber:
        return ColorRole::AmberMark;
    case PainHighlight::Outline:
    case PainHighlight::None:
        break;
    }
    return ColorRole::Muted;
}

ColorRole painTextRole(PainHighlight highlight)
{
    switch (highlight) {
    case PainHighlight::Red:
        return ColorRole::RedText;
    case PainHighlight::Amber:
        return ColorRole::AmberText;
    case PainHighlight::Outline:
    case PainHighlight::None:
        break;
    }
    return ColorRole::Ink;
}

void paintPainMark(QPainter &painter, const QRectF &rect, PainHighlight highlight, const QColor &color)
{
    if (highlight == PainHighlight::None)
        return;
    const bool filled = highlight != PainHighlight::Outline;
    const QRectF inner = filled ? rect : rect.adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath triangle(QPointF(inner.center().x(), inner.top()));
    triangle.lineTo(inner.bottomRight());
    triangle.lineTo(inner.bottomLeft());
    triangle.closeSubpath();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    QPen pen(color, filled ? 1.0 : 1.2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPath(triangle);
    painter.restore();
}

} // namespace milepost
