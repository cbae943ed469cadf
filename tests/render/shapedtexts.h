// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/maplayout.h"
#include "ui/render/textbreaker.h"

#include <QTextLayout>

namespace milepost {

/// The area that a text's shaped lines take.
inline QRectF shapedArea(const TextElement &text)
{
    QRectF area;
    const LineMetrics &metrics = lineMetrics(text.font);
    qreal top = text.rect.top();
    for (const QString &line : text.lines) {
        QTextLayout layout(line, mapFont(text.font, text.lines.join(u' '), text.italic));
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine shaped = layout.createLine();
        shaped.setLineWidth(1e5);
        layout.endLayout();
        const qreal width = shaped.naturalTextWidth();
        qreal x = text.rect.left();
        if (text.align & Qt::AlignRight)
            x = text.rect.right() - width;
        else if (text.align & Qt::AlignHCenter)
            x = text.rect.center().x() - width / 2;
        area = area.united(QRectF(x, top, width, metrics.height));
        top += metrics.height;
    }
    return area;
}

inline std::vector<const TextElement *> textsOf(const MapLayout &layout)
{
    std::vector<const TextElement *> texts;
    for (const MapElement &element : layout.elements()) {
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            texts.push_back(text);
    }
    return texts;
}

} // namespace milepost
