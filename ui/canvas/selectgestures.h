// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"

namespace milepost {

/// Selects while it is drawn; dropped, it gives back what was selected before.
class SelectGesture : public Gesture
{
public:
    SelectGesture(MapSession &session, MapScene &scene);
    ~SelectGesture() override;

    void release() override { m_released = true; }

protected:
    const std::vector<MapTarget> &before() const { return m_before; }

private:
    std::vector<MapTarget> m_before;
    MapTarget m_current;
    bool m_released = false;
};

/// A rectangle around what is to be selected: begun above the lanes it takes touchpoints, and stages when it
/// touches nothing but their bands; begun in the lanes it takes cells.
class RubberBandGesture : public SelectGesture
{
public:
    RubberBandGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;

private:
    std::vector<MapTarget> inside(const QRectF &band) const;

    QPointF m_start;
    bool m_adds = false;
};

/// From one cell to another: the block between the two.
class BlockGesture : public SelectGesture
{
public:
    BlockGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;

private:
    MapTarget m_from;
    MapTarget m_last;
};

} // namespace milepost
