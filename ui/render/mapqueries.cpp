// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayout.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

// What lies where: the questions that the canvas asks. All answers are visual, whatever the map's direction.

namespace milepost {

namespace {

constexpr qreal halfGap = 4; ///< half of the gap between two columns
constexpr qreal plusReach = 10; ///< how far down into a column the "+" above it is called
constexpr int narrowestColumn = 56;
constexpr int widestColumn = 480;
constexpr int lowestLane = 36;
constexpr int highestLane = 480;

} // namespace

MapTarget MapLayout::targetAt(const QPointF &point) const
{
    for (auto it = m_places.rbegin(); it != m_places.rend(); ++it) {
        if (it->rect.contains(point))
            return it->target;
    }
    return {};
}

QRectF MapLayout::rectOf(const MapTarget &target) const
{
    auto known = m_rects.find(target);
    if (known == m_rects.end() && !target.persona.isNull() && target.kind != MapTarget::Kind::Persona) {
        // What one persona has not felt yet is felt where everybody feels.
        MapTarget everybody = target;
        everybody.persona = {};
        known = m_rects.find(everybody);
    }
    return known == m_rects.end() ? QRectF() : known->second;
}

QLineF MapLayout::lineAt(qreal logical, qreal top, qreal bottom) const
{
    return {visualX(logical), top, visualX(logical), bottom};
}

QRectF MapLayout::columnOf(const TouchpointId &touchpoint) const
{
    for (const Column &column : m_columns) {
        if (column.touchpoint == touchpoint)
            return column.rect;
    }
    return {};
}

std::optional<MapLayout::DropPlace> MapLayout::touchpointDropAt(const QPointF &point,
                                                                const TouchpointId &moving) const
{
    if (m_columns.empty())
        return std::nullopt;
    const qreal x = logicalX(point.x());
    // The nearest column decides the stage, its middle the side.
    size_t nearest = 0;
    qreal distance = 1e9;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF rect = logicalRect(m_columns[i].rect);
        const qreal away = std::max({rect.left() - x, x - rect.right(), 0.0});
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    const Column &column = m_columns[nearest];
    const QRectF rect = logicalRect(column.rect);
    DropPlace place{.stage = column.stage, .index = column.folded, .line = {}};
    const bool after = !column.touchpoint.isNull() && x > rect.center().x();
    for (size_t i = 0; i < nearest + (after ? 1 : 0); ++i) {
        const Column &before = m_columns[i];
        if (before.stage == column.stage && !before.touchpoint.isNull() && before.touchpoint != moving)
            ++place.index;
    }
    const qreal lineX = column.touchpoint.isNull() ? rect.center().x()
        : after                                    ? rect.right() + halfGap
                                                   : rect.left() - halfGap;
    place.line = lineAt(lineX, rect.top(), rect.bottom());
    return place;
}

std::optional<MapLayout::DropPlace> MapLayout::stageDropAt(const QPointF &point, const StageId &moving) const
{
    if (m_bands.empty() || m_columns.empty())
        return std::nullopt;
    const qreal x = logicalX(point.x());
    DropPlace place;
    qreal lineX = logicalRect(m_bands.front().rect).left() - halfGap;
    for (const Band &band : m_bands) {
        const QRectF rect = logicalRect(band.rect);
        if (x <= rect.center().x())
            break;
        lineX = rect.right() + halfGap;
        if (band.stage != moving)
            ++place.index;
    }
    place.line = lineAt(lineX, m_bands.front().rect.top(), m_columns.front().rect.bottom());
    return place;
}

std::vector<MapTarget> MapLayout::targetsIn(const QRectF &rect) const
{
    std::vector<MapTarget> found;
    std::unordered_set<MapTarget> known;
    for (const Place &place : m_places) {
        switch (place.target.kind) {
        case MapTarget::Kind::Stage:
        case MapTarget::Kind::Touchpoint:
        case MapTarget::Kind::Cell:
        case MapTarget::Kind::Emotion:
        case MapTarget::Kind::Pain:
            if (place.rect.intersects(rect) && known.insert(place.target).second)
                found.push_back(place.target);
            break;
        case MapTarget::Kind::None:
        case MapTarget::Kind::Map:
        case MapTarget::Kind::Lane:
        case MapTarget::Kind::Persona:
            break;
        }
    }
    return found;
}

std::optional<MapLayout::ResizeEdge> MapLayout::resizeEdgeAt(const QPointF &point, qreal reach) const
{
    const qreal x = logicalX(point.x());
    for (auto span = m_spans.rbegin(); span != m_spans.rend(); ++span) {
        const QRectF rect = logicalRect(span->rect);
        if (std::abs(rect.right() - x) <= reach && point.y() >= rect.top() && point.y() <= rect.bottom())
            return ResizeEdge{.kind = ResizeEdge::Kind::Cell,
                              .target = span->target,
                              .line = lineAt(rect.right(), rect.top(), rect.bottom())};
    }
    for (const Column &column : m_columns) {
        const QRectF rect = logicalRect(column.rect);
        if (!column.touchpoint.isNull() && std::abs(rect.right() - x) <= reach
            && point.y() >= rect.top() + plusReach && point.y() <= column.cardBottom)
            return ResizeEdge{.kind = ResizeEdge::Kind::Column,
                              .target
                              = {.kind = MapTarget::Kind::Touchpoint, .touchpoint = column.touchpoint},
                              .line = lineAt(rect.right(), rect.top(), rect.bottom())};
    }
    for (const Place &place : m_places) {
        if (place.target.kind == MapTarget::Kind::Lane && std::abs(place.rect.bottom() - point.y()) <= reach
            && point.x() >= place.rect.left() && point.x() <= place.rect.right())
            return ResizeEdge{
                .kind = ResizeEdge::Kind::Lane,
                .target = place.target,
                .line = {place.rect.left(), place.rect.bottom(), place.rect.right(), place.rect.bottom()}};
    }
    return std::nullopt;
}

int MapLayout::sizeAt(const ResizeEdge &edge, const QPointF &point) const
{
    const auto sized = [](qreal size, int smallest, int largest) {
        return std::clamp(int(std::lround(size / 4)) * 4, smallest, largest);
    };
    switch (edge.kind) {
    case ResizeEdge::Kind::Column:
        return sized(logicalX(point.x()) - logicalRect(columnOf(edge.target.touchpoint)).left(),
                     narrowestColumn, widestColumn);
    case ResizeEdge::Kind::Lane:
        return sized(point.y() - rectOf(edge.target).top(), lowestLane, highestLane);
    case ResizeEdge::Kind::Cell:
        return touchpointsUntil(edge.target.touchpoint, logicalX(point.x()));
    }
    return 0;
}

int MapLayout::touchpointsUntil(const TouchpointId &first, qreal logical) const
{
    int count = 0;
    for (const Column &column : m_columns) {
        if (count == 0 && column.touchpoint != first)
            continue;
        // A column counts from its middle on; the first one always does.
        if (count > 0 && logicalRect(column.rect).center().x() > logical)
            break;
        count += column.touchpoint.isNull() ? column.folded : 1;
    }
    return std::max(count, 1);
}

std::optional<MapLayout::InsertionPlace> MapLayout::insertionAt(const QPointF &point, qreal reach) const
{
    if (m_bands.empty() || m_columns.empty())
        return std::nullopt;
    const qreal x = logicalX(point.x());
    const QRectF row = m_bands.front().rect;
    const qreal bottom = m_columns.front().rect.bottom();
    const auto near = [&](qreal edge) { return std::abs(edge - x) <= reach; };

    if (point.y() >= row.top() && point.y() < row.bottom()) {
        for (size_t i = 0; i <= m_bands.size(); ++i) {
            const qreal edge = i == 0 ? logicalRect(row).left() - halfGap
                                      : logicalRect(m_bands[i - 1].rect).right() + halfGap;
            if (near(edge))
                return InsertionPlace{.stage = {},
                                      .index = int(i),
                                      .plus = {visualX(edge), row.center().y()},
                                      .line = lineAt(edge, row.top(), bottom)};
        }
        return std::nullopt;
    }
    const qreal top = m_columns.front().rect.top();
    if (point.y() < row.bottom() || point.y() > top + plusReach)
        return std::nullopt;
    const QPointF plus(0, (row.bottom() + top + plusReach) / 2);
    StageId stage;
    int index = 0;
    for (const Column &column : m_columns) {
        if (column.stage != stage)
            index = 0;
        stage = column.stage;
        const QRectF rect = logicalRect(column.rect);
        const auto place = [&](qreal edge, int at) {
            return InsertionPlace{.stage = stage,
                                  .index = at,
                                  .plus = {visualX(edge), plus.y()},
                                  .line = lineAt(edge, rect.top(), bottom)};
        };
        if (column.touchpoint.isNull()) {
            if (x >= rect.left() - reach && x <= rect.right() + reach)
                return place(rect.center().x(), column.folded);
            continue;
        }
        // Between two stages the nearer one gets it.
        if (index == 0 && x >= rect.left() - halfGap && x <= rect.left() - halfGap + reach)
            return place(rect.left() - halfGap, 0);
        if (near(rect.right() + halfGap)) {
            const auto next = std::next(&column);
            const bool last = next == m_columns.data() + m_columns.size() || next->stage != stage;
            if (!last || x <= rect.right() + halfGap)
                return place(rect.right() + halfGap, index + 1);
        }
        ++index;
    }
    return std::nullopt;
}

std::optional<TextPlace> MapLayout::textAt(const QPointF &point) const
{
    for (auto text = m_texts.rbegin(); text != m_texts.rend(); ++text) {
        if (text->rect.contains(point))
            return *text;
    }
    const MapTarget target = targetAt(point);
    return target.kind == MapTarget::Kind::Cell ? textPlace(target, TextField::Text) : std::nullopt;
}

std::optional<TextPlace> MapLayout::textPlace(const MapTarget &target, TextField field) const
{
    for (const TextPlace &text : m_texts) {
        if (text.field == field && text.target == target)
            return text;
    }
    const QRectF rect = rectOf(target);
    if (target.kind != MapTarget::Kind::Cell || field != TextField::Text || rect.isEmpty())
        return std::nullopt;
    return TextPlace{.target = target, .field = field, .rect = rect, .font = FontRole::Cell};
}

const MapLayout::Axis *MapLayout::axisOf(const LaneId &lane) const
{
    const auto it
        = std::find_if(m_axes.begin(), m_axes.end(), [&](const Axis &axis) { return axis.lane == lane; });
    return it == m_axes.end() ? nullptr : &*it;
}

double MapLayout::emotionAt(const LaneId &lane, qreal y) const
{
    const Axis *axis = axisOf(lane);
    return axis == nullptr ? 0.0 : std::clamp((axis->zeroY - y) / axis->unit, -2.0, 2.0);
}

qreal MapLayout::emotionY(const LaneId &lane, double value) const
{
    const Axis *axis = axisOf(lane);
    return axis == nullptr ? 0.0 : axis->zeroY - std::clamp(value, -2.0, 2.0) * axis->unit;
}

TouchpointId MapLayout::neighbour(const TouchpointId &from, int visualStep) const
{
    std::vector<TouchpointId> order;
    for (const Column &column : m_columns) {
        if (!column.touchpoint.isNull())
            order.push_back(column.touchpoint);
    }
    if (order.empty())
        return {};
    const int step = m_rightToLeft ? -visualStep : visualStep;
    const auto here = std::find(order.begin(), order.end(), from);
    if (here == order.end())
        return step >= 0 ? order.front() : order.back();
    const auto index = std::clamp<qsizetype>((here - order.begin()) + step, 0, qsizetype(order.size()) - 1);
    return order[size_t(index)];
}

} // namespace milepost
