// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/overlays.h"

#include <QPainter>

namespace milepost {

namespace {

QPen cosmeticPen(const QColor &color, qreal width)
{
    QPen pen(color, width);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

} // namespace

void FrameItem::setFrame(const QRectF &rect)
{
    if (rect == m_rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void FrameItem::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void FrameItem::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cosmeticPen(m_color, m_strong ? 2.5 : 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_rect, 7, 7);
}

void InsertionItem::setLine(const QLineF &line)
{
    if (line == m_line)
        return;
    prepareGeometryChange();
    m_line = line;
}

void InsertionItem::setColor(const QColor &color)
{
    m_color = color;
    update();
}

QRectF InsertionItem::boundingRect() const
{
    return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-6, -6, 6, 6);
}

void InsertionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cosmeticPen(m_color, 3));
    painter->drawLine(m_line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawEllipse(m_line.p1(), 4, 4);
    painter->drawEllipse(m_line.p2(), 4, 4);
}

GhostItem::GhostItem(MapSession &session, Appearance &appearance)
    : m_session(session)
    , m_appearance(appearance)
{
    setOpacity(0.75);
}

void GhostItem::setSource(const QRectF &source)
{
    if (source == m_source)
        return;
    prepareGeometryChange();
    m_source = source;
}

void GhostItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_source);
    painter->fillRect(m_source, m_appearance.theme().color(ColorRole::Panel));
    MapPainter(m_appearance.theme()).paint(*painter, m_session.layout(), m_source);
}

void DotItem::setColors(const QColor &line, const QColor &fill)
{
    m_line = line;
    m_fill = fill;
    update();
}

void DotItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_line, 2.5));
    painter->setBrush(m_fill);
    painter->drawEllipse(QPointF(), 6, 6);
}

} // namespace milepost
