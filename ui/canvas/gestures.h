// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/mapscene.h"

#include <memory>
#include <optional>

namespace milepost {

/// A drag with the mouse. Until the release it is a preview that leaves the document alone; the release makes
/// at most one command. Destroying it drops it.
class Gesture
{
public:
    Gesture(MapSession &session, MapScene &scene);
    virtual ~Gesture();
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    virtual void moveTo(const QPointF &point) = 0;
    virtual void release() = 0;

protected:
    MapSession &m_session;
    MapScene &m_scene;
};

/// What lay under the pointer when the button went down.
struct GestureStart {
    QPointF point{};
    MapTarget target{};
    std::optional<MapLayout::ResizeEdge> edge{};
    bool adds = false; ///< a rubber band adds to what is selected
};

/// The gesture that dragging from there starts: on an edge it resizes, on a card, band or lane title it moves
/// everything selected of that kind, on a feeling it moves its dots, on a cell it selects a block, and on
/// empty paper it draws a rubber band. None where nothing can be done; `canEdit` false leaves only selecting.
std::unique_ptr<Gesture> makeGesture(const GestureStart &start, bool canEdit, MapSession &session,
                                     MapScene &scene);

} // namespace milepost
