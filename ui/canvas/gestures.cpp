// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/gestures.h"

#include <cmath>

namespace milepost {

namespace {

class MoveTouchpointGesture : public Gesture
{
public:
    MoveTouchpointGesture(const TouchpointId &id, const QPointF &start, MapSession &session, MapScene &scene)
        : Gesture(session, scene)
        , m_id(id)
        , m_start(start)
    {
    }

    void moveTo(const QPointF &point) override
    {
        m_scene.showGhost(m_session.layout().rectOf({MapTarget::Kind::Touchpoint, {}, m_id, {}}),
                          point - m_start);
        m_place = m_session.layout().touchpointDropAt(point, m_id);
        if (m_place)
            m_scene.showInsertion(m_place->line);
    }

    void release() override
    {
        if (m_place)
            m_session.moveTouchpoint(m_id, m_place->stage, m_place->index);
    }

private:
    TouchpointId m_id;
    QPointF m_start;
    std::optional<MapLayout::DropPlace> m_place;
};

class MoveStageGesture : public Gesture
{
public:
    MoveStageGesture(const StageId &id, const QPointF &start, MapSession &session, MapScene &scene)
        : Gesture(session, scene)
        , m_id(id)
        , m_start(start)
    {
    }

    void moveTo(const QPointF &point) override
    {
        m_scene.showGhost(m_session.layout().rectOf({MapTarget::Kind::Stage, m_id, {}, {}}), point - m_start);
        m_place = m_session.layout().stageDropAt(point, m_id);
        if (m_place)
            m_scene.showInsertion(m_place->line);
    }

    void release() override
    {
        if (m_place)
            m_session.moveStage(m_id, m_place->index);
    }

private:
    StageId m_id;
    QPointF m_start;
    std::optional<MapLayout::DropPlace> m_place;
};

class EmotionGesture : public Gesture
{
public:
    EmotionGesture(const MapTarget &target, MapSession &session, MapScene &scene)
        : Gesture(session, scene)
        , m_target(target)
    {
    }

    void moveTo(const QPointF &point) override
    {
        // A tenth is finer than a hand and keeps the stored number short.
        m_value = std::round(m_session.layout().emotionAt(m_target.lane, point.y()) * 10) / 10;
        const qreal x = m_session.layout().columnOf(m_target.touchpoint).center().x();
        m_scene.showDot({x, m_session.layout().emotionY(m_target.lane, *m_value)});
    }

    void release() override
    {
        if (m_value)
            m_session.setEmotion(m_target.lane, m_target.touchpoint, m_value);
    }

private:
    MapTarget m_target;
    std::optional<double> m_value;
};

} // namespace

Gesture::Gesture(MapSession &session, MapScene &scene)
    : m_session(session)
    , m_scene(scene)
{
}

Gesture::~Gesture()
{
    m_scene.hidePreviews();
}

std::unique_ptr<Gesture> makeGesture(const MapTarget &target, const QPointF &start, MapSession &session,
                                     MapScene &scene)
{
    switch (target.kind) {
    case MapTarget::Kind::Touchpoint:
        return std::make_unique<MoveTouchpointGesture>(target.touchpoint, start, session, scene);
    case MapTarget::Kind::Stage:
        return std::make_unique<MoveStageGesture>(target.stage, start, session, scene);
    case MapTarget::Kind::Emotion:
        return std::make_unique<EmotionGesture>(target, session, scene);
    case MapTarget::Kind::None:
    case MapTarget::Kind::Map:
    case MapTarget::Kind::Lane:
    case MapTarget::Kind::Cell:
    case MapTarget::Kind::Pain:
        break;
    }
    return nullptr;
}

} // namespace milepost
