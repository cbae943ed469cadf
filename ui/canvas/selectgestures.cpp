// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/selectgestures.h"

#include <algorithm>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

} // namespace

SelectGesture::SelectGesture(MapSession &session, MapScene &scene)
    : Gesture(session, scene)
    , m_before(session.selectedTargets())
    , m_current(session.selection())
{
}

SelectGesture::~SelectGesture()
{
    if (!m_released)
        m_session.setSelection(m_before, m_current);
}

RubberBandGesture::RubberBandGesture(const GestureStart &start, MapSession &session, MapScene &scene)
    : SelectGesture(session, scene)
    , m_start(start.point)
    , m_adds(start.adds)
{
}

std::vector<MapTarget> RubberBandGesture::inside(const QRectF &band) const
{
    const MapLayout &layout = m_session.layout();
    const std::vector<MapTarget> touched = layout.targetsIn(band);
    const auto of = [&](auto... kinds) {
        std::vector<MapTarget> found;
        std::ranges::copy_if(touched, std::back_inserter(found),
                             [&](const MapTarget &target) { return ((target.kind == kinds) || ...); });
        return found;
    };
    qreal lanesTop = layout.size().height();
    for (const Lane &lane : m_session.journey().lanes(m_session.map())) {
        const QRectF title = layout.rectOf({Kind::Lane, {}, {}, lane.id});
        if (!title.isEmpty())
            lanesTop = std::min(lanesTop, title.top());
    }
    if (m_start.y() >= lanesTop)
        return of(Kind::Cell, Kind::Emotion);
    const std::vector<MapTarget> cards = of(Kind::Touchpoint);
    return cards.empty() ? of(Kind::Stage) : cards;
}

void RubberBandGesture::moveTo(const QPointF &point)
{
    const QRectF band = QRectF(m_start, point).normalized();
    m_scene.showBand(band);
    std::vector<MapTarget> targets = inside(band);
    const MapTarget current = targets.empty() ? MapTarget{} : targets.front();
    if (m_adds)
        targets.insert(targets.begin(), before().begin(), before().end());
    m_session.setSelection(targets, current);
}

BlockGesture::BlockGesture(const GestureStart &start, MapSession &session, MapScene &scene)
    : SelectGesture(session, scene)
    , m_from(start.target)
{
}

void BlockGesture::moveTo(const QPointF &point)
{
    const MapTarget target = m_session.layout().targetAt(point);
    if (target.lane.isNull() || target.touchpoint.isNull() || target == m_last)
        return;
    m_last = target;
    m_session.setSelection(targetsBetween(m_session.journey(), m_session.layout(), m_from, target), m_from);
}

} // namespace milepost
