// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/movegestures.h"

#include "ui/session/lanecommands.h"
#include "ui/session/movecommands.h"

#include <algorithm>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

} // namespace

MoveTouchpointsGesture::MoveTouchpointsGesture(const GestureStart &start, MapSession &session,
                                               MapScene &scene)
    : Gesture(session, scene)
    , m_ids(session.isSelected(start.target) ? session.selectedTouchpoints()
                                             : std::vector{start.target.touchpoint})
    , m_start(start.point)
{
}

void MoveTouchpointsGesture::moveTo(const QPointF &point)
{
    const MapLayout &layout = m_session.layout();
    std::vector<QRectF> cards;
    for (const TouchpointId &id : m_ids)
        cards.push_back(layout.rectOf({Kind::Touchpoint, {}, id, {}}));
    m_scene.showGhost(cards, point - m_start);
    m_place = layout.touchpointDropAt(point);
    if (m_place)
        m_scene.showInsertion(m_place->line);
}

void MoveTouchpointsGesture::release()
{
    if (m_place)
        mapcommands::moveTouchpoints(m_session, m_ids, m_place->stage, m_place->index);
}

MoveStagesGesture::MoveStagesGesture(const GestureStart &start, MapSession &session, MapScene &scene)
    : Gesture(session, scene)
    , m_ids(session.isSelected(start.target) ? session.selectedStages() : std::vector{start.target.stage})
    , m_start(start.point)
{
}

void MoveStagesGesture::moveTo(const QPointF &point)
{
    const MapLayout &layout = m_session.layout();
    std::vector<QRectF> bands;
    for (const StageId &id : m_ids)
        bands.push_back(layout.rectOf({Kind::Stage, id, {}, {}}));
    m_scene.showGhost(bands, point - m_start);
    m_place = layout.stageDropAt(point);
    if (m_place)
        m_scene.showInsertion(m_place->line);
}

void MoveStagesGesture::release()
{
    if (m_place)
        mapcommands::moveStages(m_session, m_ids, m_place->index);
}

MoveLaneGesture::MoveLaneGesture(const GestureStart &start, MapSession &session, MapScene &scene)
    : Gesture(session, scene)
    , m_id(start.target.lane)
    , m_start(start.point)
{
}

void MoveLaneGesture::moveTo(const QPointF &point)
{
    const MapLayout &layout = m_session.layout();
    m_scene.showGhost({layout.rectOf({Kind::Lane, {}, {}, m_id})}, QPointF(0, point.y() - m_start.y()));
    m_before.reset();
    qreal y = 0;
    for (const Lane &lane : m_session.journey().lanes(m_session.map())) {
        const QRectF title = layout.rectOf({Kind::Lane, {}, {}, lane.id});
        if (title.isEmpty())
            continue;
        if (point.y() < title.center().y()) {
            m_before = lane.id;
            y = title.top();
            break;
        }
        m_before = LaneId();
        y = title.bottom();
    }
    if (m_before)
        m_scene.showInsertion({8, y, layout.size().width() - 8, y});
}

void MoveLaneGesture::release()
{
    if (m_before)
        mapcommands::moveLaneBefore(m_session, m_id, *m_before);
}

} // namespace milepost
