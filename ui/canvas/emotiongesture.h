// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/gestures.h"

namespace milepost {

/// A felt emotion up or down, everybody's or one persona's; with it, by as much, the others of its lane that
/// are selected too.
class EmotionGesture : public Gesture
{
public:
    EmotionGesture(const GestureStart &start, MapSession &session, MapScene &scene);

    void moveTo(const QPointF &point) override;
    void release() override;

private:
    struct Dot {
        MapTarget target;
        double before = 0;
    };

    MapTarget m_target;
    std::vector<Dot> m_dots; ///< the dragged one first
    std::optional<double> m_value; ///< of the dragged one
};

} // namespace milepost
