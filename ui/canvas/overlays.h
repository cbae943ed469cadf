// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/mappainter.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QGraphicsItem>
#include <QLineF>

namespace milepost {

/// A rounded outline, as wide on screen at every zoom: the selection and what is under the mouse.
class FrameItem : public QGraphicsItem
{
public:
    void setFrame(const QRectF &rect);
    void setColor(const QColor &color);
    /// With the keyboard's focus the line is wider.
    void setStrong(bool strong);

    QRectF boundingRect() const override { return m_rect.adjusted(-4, -4, 4, 4); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    QColor m_color;
    bool m_strong = false;
};

/// Where a dragged thing would land.
class InsertionItem : public QGraphicsItem
{
public:
    void setLine(const QLineF &line);
    void setColor(const QColor &color);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QLineF m_line;
    QColor m_color;
};

/// The picture of a dragged thing: the part of the map inside a rectangle, half transparent.
class GhostItem : public QGraphicsItem
{
public:
    GhostItem(MapSession &session, Appearance &appearance);

    void setSource(const QRectF &source);

    QRectF boundingRect() const override { return m_source; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    MapSession &m_session;
    Appearance &m_appearance;
    QRectF m_source;
};

/// The felt emotion while it is dragged.
class DotItem : public QGraphicsItem
{
public:
    void setColors(const QColor &line, const QColor &fill);

    QRectF boundingRect() const override { return {-9, -9, 18, 18}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor m_line;
    QColor m_fill;
};

} // namespace milepost
