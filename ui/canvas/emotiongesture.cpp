// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/emotiongesture.h"

#include "ui/session/cellcommands.h"
#include "ui/session/mapcommands.h"

#include <algorithm>
#include <cmath>

namespace milepost {

EmotionGesture::EmotionGesture(const GestureStart &start, MapSession &session, MapScene &scene)
    : Gesture(session, scene)
    , m_target(start.target)
{
    const auto add = [&](const MapTarget &target) {
        const Cell *cell = edits::findCell(session.journey(), mapcommands::placeOf(target));
        m_dots.push_back({target, cell ? cell->value.value_or(0) : 0});
    };
    add(m_target);
    if (!session.isSelected(m_target))
        return;
    for (const MapTarget &target : session.selectedTargets()) {
        if (target.kind == m_target.kind && target.lane == m_target.lane && !(target == m_target))
            add(target);
    }
}

void EmotionGesture::moveTo(const QPointF &point)
{
    const MapLayout &layout = m_session.layout();
    // A tenth is finer than a hand and keeps the stored number short.
    m_value = std::round(layout.emotionAt(m_target.lane, point.y()) * 10) / 10;
    const double step = *m_value - m_dots.front().before;
    std::vector<QPointF> centres;
    for (const Dot &dot : m_dots)
        centres.emplace_back(layout.columnOf(dot.target.touchpoint).center().x(),
                             layout.emotionY(m_target.lane, std::clamp(dot.before + step, -2.0, 2.0)));
    m_scene.showDots(centres);
}

void EmotionGesture::release()
{
    if (!m_value)
        return;
    std::vector<std::pair<edits::CellPlace, double>> values;
    for (const Dot &dot : m_dots)
        values.emplace_back(mapcommands::placeOf(dot.target),
                            std::clamp(dot.before + *m_value - m_dots.front().before, -2.0, 2.0));
    mapcommands::setEmotions(m_session, values);
}

} // namespace milepost
