// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/gestures.h"

#include "ui/canvas/emotiongesture.h"
#include "ui/canvas/movegestures.h"
#include "ui/canvas/resizegesture.h"
#include "ui/canvas/selectgestures.h"

namespace milepost {

Gesture::Gesture(MapSession &session, MapScene &scene)
    : m_session(session)
    , m_scene(scene)
{
}

Gesture::~Gesture()
{
    m_scene.hidePreviews();
}

std::unique_ptr<Gesture> makeGesture(const GestureStart &start, bool canEdit, MapSession &session,
                                     MapScene &scene)
{
    if (canEdit && start.edge)
        return std::make_unique<ResizeGesture>(*start.edge, session, scene);
    switch (start.target.kind) {
    case MapTarget::Kind::Touchpoint:
        if (canEdit)
            return std::make_unique<MoveTouchpointsGesture>(start, session, scene);
        break;
    case MapTarget::Kind::Stage:
        if (canEdit)
            return std::make_unique<MoveStagesGesture>(start, session, scene);
        break;
    case MapTarget::Kind::Lane:
        if (canEdit)
            return std::make_unique<MoveLaneGesture>(start, session, scene);
        break;
    case MapTarget::Kind::Emotion:
        if (canEdit)
            return std::make_unique<EmotionGesture>(start, session, scene);
        break;
    case MapTarget::Kind::Cell:
    case MapTarget::Kind::Pain:
        if (!start.target.touchpoint.isNull())
            return std::make_unique<BlockGesture>(start, session, scene);
        break;
    case MapTarget::Kind::None:
    case MapTarget::Kind::Map:
    case MapTarget::Kind::Persona:
        return std::make_unique<RubberBandGesture>(start, session, scene);
    }
    return nullptr;
}

} // namespace milepost
