// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"

namespace milepost {

/// Touchpoints to another place, within their stage or across stages: the dragged one, or all selected ones
/// when it is one of them.
class MoveTouchpointsGesture : public Gesture
{
public:
    MoveTouchpointsGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;
    void release() override;

private:
    std::vector<TouchpointId> m_ids;
    QPointF m_start;
    std::optional<MapLayout::DropPlace> m_place;
};

/// Stages, likewise.
class MoveStagesGesture : public Gesture
{
public:
    MoveStagesGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;
    void release() override;

private:
    std::vector<StageId> m_ids;
    QPointF m_start;
    std::optional<MapLayout::DropPlace> m_place;
};

/// A lane up or down, by its title.
class MoveLaneGesture : public Gesture
{
public:
    MoveLaneGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;
    void release() override;

private:
    LaneId m_id;
    QPointF m_start;
    std::optional<LaneId> m_before; ///< the lane it would come to stand above; null: below all
};

} // namespace milepost
