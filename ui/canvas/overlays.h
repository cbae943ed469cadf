// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/mappainter.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QGraphicsItem>
#include <QLineF>

#include <vector>

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

/// The frames of everything selected but the current place.
class FramesItem : public QGraphicsItem
{
public:
    void setFrames(const std::vector<QRectF> &rects);
    void setColor(const QColor &color);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    QColor m_color;
};

/// A rubber band.
class BandItem : public QGraphicsItem
{
public:
    void setBand(const QRectF &rect);
    void setColor(const QColor &color);

    QRectF boundingRect() const override { return m_rect.adjusted(-4, -4, 4, 4); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    QColor m_color;
};

/// The "+" between two columns or stages, as large on screen at every zoom.
class PlusItem : public QGraphicsItem
{
public:
    static constexpr qreal radius = 9;

    PlusItem() { setFlag(ItemIgnoresTransformations); }
    void setColors(const QColor &fill, const QColor &sign);

    QRectF boundingRect() const override
    {
        return {-radius - 1, -radius - 1, 2 * radius + 2, 2 * radius + 2};
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor m_fill;
    QColor m_sign;
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

/// The picture of dragged things: the parts of the map inside some rectangles, half transparent.
class GhostItem : public QGraphicsItem
{
public:
    GhostItem(MapSession &session, Appearance &appearance);

    void setSources(const std::vector<QRectF> &sources);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    MapSession &m_session;
    Appearance &m_appearance;
    std::vector<QRectF> m_sources;
    QRectF m_bounds;
};

/// Felt emotions while they are dragged.
class DotsItem : public QGraphicsItem
{
public:
    void setCentres(const std::vector<QPointF> &centres);
    void setColors(const QColor &line, const QColor &fill);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<QPointF> m_centres;
    QRectF m_bounds;
    QColor m_line;
    QColor m_fill;
};

} // namespace milepost
