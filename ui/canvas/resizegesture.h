// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"

namespace milepost {

/// An edge to another place: how wide a column is, how high a lane, how far a cell reaches.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(const MapLayout::ResizeEdge &edge, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;
    void release() override;

private:
    QLineF preview() const;

    MapLayout::ResizeEdge m_edge;
    std::optional<int> m_size;
};

} // namespace milepost
