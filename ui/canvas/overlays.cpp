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

QRectF boundsOf(const std::vector<QRectF> &rects, qreal margin)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds |= rect.adjusted(-margin, -margin, margin, margin);
    return bounds;
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

void FramesItem::setFrames(const std::vector<QRectF> &rects)
{
    if (rects == m_rects)
        return;
    prepareGeometryChange();
    m_rects = rects;
    m_bounds = boundsOf(rects, 4);
}

void FramesItem::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void FramesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QColor wash = m_color;
    wash.setAlpha(26);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cosmeticPen(m_color, 1.5));
    painter->setBrush(wash);
    for (const QRectF &rect : m_rects)
        painter->drawRoundedRect(rect, 7, 7);
}

void BandItem::setBand(const QRectF &rect)
{
    if (rect == m_rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void BandItem::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void BandItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QColor wash = m_color;
    wash.setAlpha(30);
    painter->setPen(cosmeticPen(m_color, 1));
    painter->setBrush(wash);
    painter->drawRect(m_rect);
}

void PlusItem::setColors(const QColor &fill, const QColor &sign)
{
    m_fill = fill;
    m_sign = sign;
    update();
}

void PlusItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_fill);
    painter->drawEllipse(QPointF(), radius, radius);
    painter->setPen(QPen(m_sign, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(-4.5, 0), QPointF(4.5, 0));
    painter->drawLine(QPointF(0, -4.5), QPointF(0, 4.5));
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
    setOpacity(0.9);
    setCacheMode(DeviceCoordinateCache); // painted once, then only moved
}

void GhostItem::setSources(const std::vector<QRectF> &sources)
{
    if (sources == m_sources)
        return;
    prepareGeometryChange();
    m_sources = sources;
    m_bounds = boundsOf(sources, 0);
}

void GhostItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    MapPainter map(m_appearance.theme());
    for (const QRectF &source : m_sources) {
        painter->setClipRect(source);
        painter->fillRect(source, m_appearance.theme().color(ColorRole::Panel));
        map.paint(*painter, m_session.layout(), source);
    }
}

void DotsItem::setCentres(const std::vector<QPointF> &centres)
{
    prepareGeometryChange();
    m_centres = centres;
    std::vector<QRectF> rects;
    rects.reserve(centres.size());
    for (const QPointF &centre : centres)
        rects.emplace_back(centre, QSizeF());
    m_bounds = boundsOf(rects, 9);
}

void DotsItem::setColors(const QColor &line, const QColor &fill)
{
    m_line = line;
    m_fill = fill;
    update();
}

void DotsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_line, 2.5));
    painter->setBrush(m_fill);
    for (const QPointF &centre : m_centres)
        painter->drawEllipse(centre, 6, 6);
}

} // namespace milepost
