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

/// The gesture that dragging this target starts; none for what cannot be dragged.
std::unique_ptr<Gesture> makeGesture(const MapTarget &target, const QPointF &start, MapSession &session,
                                     MapScene &scene);

} // namespace milepost
