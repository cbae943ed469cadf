// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/mappainter.h"

#include "ui/render/iconpath.h"
#include "ui/render/textbreaker.h"

#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

/// Cosmetic enough for the eye, real enough for paper: dashes in multiples of the line's width.
QPen pen(const QColor &color, qreal width, bool dashed)
{
    QPen result(color, width);
    result.setCapStyle(dashed ? Qt::FlatCap : Qt::RoundCap);
    result.setJoinStyle(Qt::RoundJoin);
    if (dashed)
        result.setDashPattern({4 / width, 3 / width});
    return result;
}

} // namespace

MapPainter::MapPainter(Theme theme)
    : m_theme(std::move(theme))
{
}

void MapPainter::paint(QPainter &painter, const MapLayout &layout, const QRectF &visible, Detail finest)
{
    const std::vector<MapElement> &elements = layout.elements();
    if (m_serial != layout.serial()) {
        m_serial = layout.serial();
        m_shaped.clear();
        m_shaped.resize(elements.size());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto one = [&](size_t index) {
        if (elements[index].detail <= finest)
            paint(painter, elements[index], m_shaped[index]);
    };
    if (visible.isEmpty()) {
        for (size_t i = 0; i < elements.size(); ++i)
            one(i);
    } else {
        for (const int index : layout.elementsIn(visible))
            one(size_t(index));
    }
    painter.restore();
}

void MapPainter::paint(QPainter &painter, const MapElement &element)
{
    ShapedLines lines;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, element, lines);
    painter.restore();
}

void MapPainter::paint(QPainter &painter, const MapElement &element, ShapedLines &lines)
{
    if (const auto *box = std::get_if<BoxElement>(&element.shape))
        paintBox(painter, *box);
    else if (const auto *text = std::get_if<TextElement>(&element.shape))
        paintText(painter, *text, lines);
    else if (const auto *path = std::get_if<PathElement>(&element.shape))
        paintPath(painter, *path);
    else if (const auto *icon = std::get_if<IconElement>(&element.shape))
        paintIcon(painter, *icon);
}

void MapPainter::paintBox(QPainter &painter, const BoxElement &box) const
{
    const bool filled = box.fill != ColorRole::None;
    const bool outlined = box.line != ColorRole::None;
    painter.setBrush(filled ? QBrush(m_theme.color(box.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(outlined ? pen(m_theme.color(box.line), box.lineWidth, box.dashed) : QPen(Qt::NoPen));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

MapPainter::ShapedLines MapPainter::shaped(const TextElement &text)
{
    const QFont font = mapFont(text.font, text.lines.join(u' '), text.italic);
    QTextOption option;
    option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    ShapedLines lines;
    lines.reserve(size_t(text.lines.size()));
    for (const QString &words : text.lines) {
        // A line with Persian in it has its baseline lower than a Latin one: asked once, so that all sit on
        // one.
        QTextLayout layout(words, font);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e6);
        layout.endLayout();
        ShapedLine shaped{.text = QStaticText(words), .font = font};
        shaped.text.setTextFormat(Qt::PlainText);
        shaped.text.setTextOption(option);
        shaped.text.prepare({}, font);
        shaped.width = line.isValid() ? line.naturalTextWidth() : 0;
        shaped.ascent = line.isValid() ? line.ascent() : 0;
        lines.push_back(std::move(shaped));
    }
    return lines;
}

void MapPainter::paintText(QPainter &painter, const TextElement &text, ShapedLines &lines) const
{
    if (lines.empty())
        lines = shaped(text);
    const LineMetrics &metrics = lineMetrics(text.font);
    if (lines.empty())
        return;
    painter.setFont(lines.front().font);
    painter.setPen(m_theme.color(text.color));
    qreal baseline = text.rect.top() + metrics.ascent;
    for (const ShapedLine &line : lines) {
        const qreal free = text.rect.width() - line.width;
        qreal x = text.rect.left();
        if (text.align & Qt::AlignRight)
            x += free;
        else if (text.align & Qt::AlignHCenter)
            x += free / 2;
        painter.drawStaticText(QPointF(x, baseline - line.ascent), line.text);
        baseline += metrics.height;
    }
}

void MapPainter::paintPath(QPainter &painter, const PathElement &path) const
{
    const auto color = [&](ColorRole role) {
        QColor result = m_theme.color(role);
        result.setAlphaF(result.alphaF() * float(path.opacity));
        return result;
    };
    painter.setBrush(path.fill != ColorRole::None ? QBrush(color(path.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(path.line != ColorRole::None ? pen(color(path.line), path.lineWidth, path.dashed)
                                                : QPen(Qt::NoPen));
    painter.drawPath(path.path);
}

void MapPainter::paintIcon(QPainter &painter, const IconElement &icon)
{
    auto known = m_icons.constFind(icon.name);
    if (known == m_icons.constEnd())
        known = m_icons.insert(icon.name, iconPath(icon.name));
    QTransform place = QTransform::fromTranslate(icon.rect.x(), icon.rect.y());
    place.scale(icon.rect.width(), icon.rect.height());
    if (icon.mirrored) {
        place.translate(1, 0);
        place.scale(-1, 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(icon.color));
    painter.drawPath(place.map(*known));
}

Detail detailFor(qreal scale)
{
    if (scale < 0.4)
        return Detail::Far;
    return scale < 0.5 ? Detail::Middle : Detail::Near;
}

} // namespace milepost
