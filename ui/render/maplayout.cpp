// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayout.h"

#include "ui/render/maplayoutbuilder.h"

#include <QTransform>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace milepost {

namespace {

/// About two columns: a viewport reads a handful of slices, an element is in few of them.
constexpr qreal sliceWidth = 192;

quint64 nextSerial()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

Qt::Alignment mirroredAlignment(Qt::Alignment align)
{
    if (align & Qt::AlignLeft)
        return (align & ~Qt::AlignLeft) | Qt::AlignRight;
    if (align & Qt::AlignRight)
        return (align & ~Qt::AlignRight) | Qt::AlignLeft;
    return align;
}

/// Icons that point along the map's time.
bool pointsAlongTime(const QString &icon)
{
    return icon.contains(QLatin1String("arrow")) || icon.contains(QLatin1String("return"))
        || icon.contains(QLatin1String("delivery"));
}

struct BoundsOf {
    QRectF operator()(const BoxElement &box) const { return grown(box.rect, box.lineWidth); }
    QRectF operator()(const TextElement &text) const { return text.rect; }
    QRectF operator()(const PathElement &path) const
    {
        return grown(path.path.boundingRect(), path.lineWidth);
    }
    QRectF operator()(const IconElement &icon) const { return icon.rect; }

    static QRectF grown(const QRectF &rect, qreal width)
    {
        return rect.adjusted(-width / 2, -width / 2, width / 2, width / 2);
    }
};

} // namespace

QRectF MapElement::bounds() const
{
    return std::visit(BoundsOf(), shape);
}

MapLayout MapLayout::compute(const Journey &journey, const MapId &map, const MapSummary &summary,
                             const LocalText &text, const LayoutOptions &options)
{
    MapLayout layout = MapLayoutBuilder(journey, map, summary, text, options).build();
    const JourneyMap *entity = journey.find<JourneyMap>(map);
    if (entity != nullptr && entity->direction == Direction::RightToLeft)
        return layout.mirrored();
    layout.buildIndex();
    return layout;
}

QRectF MapLayout::mirroredRect(const QRectF &rect) const
{
    return {m_size.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

MapLayout MapLayout::mirrored() const
{
    MapLayout result = *this;
    result.m_rightToLeft = !m_rightToLeft;
    const QTransform flip(-1, 0, 0, 1, m_size.width(), 0);
    for (MapElement &element : result.m_elements) {
        if (auto *box = std::get_if<BoxElement>(&element.shape)) {
            box->rect = mirroredRect(box->rect);
        } else if (auto *text = std::get_if<TextElement>(&element.shape)) {
            text->rect = mirroredRect(text->rect);
            text->align = mirroredAlignment(text->align);
        } else if (auto *path = std::get_if<PathElement>(&element.shape)) {
            path->path = flip.map(path->path);
        } else if (auto *icon = std::get_if<IconElement>(&element.shape)) {
            icon->rect = mirroredRect(icon->rect);
            icon->mirrored = pointsAlongTime(icon->name) && result.m_rightToLeft;
        }
    }
    for (Place &place : result.m_places)
        place.rect = mirroredRect(place.rect);
    for (Column &column : result.m_columns)
        column.rect = mirroredRect(column.rect);
    result.buildIndex();
    return result;
}

void MapLayout::buildIndex()
{
    m_serial = nextSerial();
    const size_t count = size_t(std::max(1.0, std::ceil(m_size.width() / sliceWidth)));
    m_slices.assign(count, {});
    const auto sliceAt
        = [count](qreal x) { return size_t(std::clamp(std::floor(x / sliceWidth), 0.0, qreal(count - 1))); };
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const QRectF bounds = m_elements[i].bounds();
        for (size_t slice = sliceAt(bounds.left()); slice <= sliceAt(bounds.right()); ++slice)
            m_slices[slice].push_back(int(i));
    }
}

std::vector<int> MapLayout::elementsIn(const QRectF &rect) const
{
    std::vector<int> found;
    if (m_slices.empty())
        return found;
    const auto sliceAt = [this](qreal x) {
        return size_t(std::clamp(std::floor(x / sliceWidth), 0.0, qreal(m_slices.size() - 1)));
    };
    for (size_t slice = sliceAt(rect.left()); slice <= sliceAt(rect.right()); ++slice) {
        for (const int index : m_slices[slice]) {
            // Not QRectF::intersects: a horizontal line has no height and is there all the same.
            const QRectF bounds = m_elements[size_t(index)].bounds();
            if (bounds.left() <= rect.right() && bounds.right() >= rect.left()
                && bounds.top() <= rect.bottom() && bounds.bottom() >= rect.top())
                found.push_back(index);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

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
    for (const Place &place : m_places) {
        if (place.target == target)
            return place.rect;
    }
    return {};
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
    const auto logical
        = [this](const Column &column) { return m_rightToLeft ? mirroredRect(column.rect) : column.rect; };
    // The nearest column decides the stage, its middle the side.
    size_t nearest = 0;
    qreal distance = 1e9;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF rect = logical(m_columns[i]);
        const qreal away = std::max({rect.left() - x, x - rect.right(), 0.0});
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    const Column &column = m_columns[nearest];
    const QRectF rect = logical(column);
    DropPlace place{.stage = column.stage, .index = 0, .line = {}};
    const bool after = !column.touchpoint.isNull() && x > rect.center().x();
    for (size_t i = 0; i < nearest + (after ? 1 : 0); ++i) {
        const Column &before = m_columns[i];
        if (before.stage == column.stage && !before.touchpoint.isNull() && before.touchpoint != moving)
            ++place.index;
    }
    constexpr qreal outside = 4; // half of the gap between two columns
    const qreal lineX = column.touchpoint.isNull() ? rect.center().x()
        : after                                    ? rect.right() + outside
                                                   : rect.left() - outside;
    place.line = QLineF(visualX(lineX), rect.top(), visualX(lineX), rect.bottom());
    return place;
}

std::optional<MapLayout::DropPlace> MapLayout::stageDropAt(const QPointF &point, const StageId &moving) const
{
    if (m_columns.empty())
        return std::nullopt;
    struct Extent {
        StageId stage;
        qreal left;
        qreal right;
    };
    std::vector<Extent> extents;
    for (const Column &column : m_columns) {
        const QRectF rect = m_rightToLeft ? mirroredRect(column.rect) : column.rect;
        if (extents.empty() || extents.back().stage != column.stage)
            extents.push_back({column.stage, rect.left(), rect.right()});
        extents.back().right = rect.right();
    }
    const qreal x = logicalX(point.x());
    DropPlace place;
    qreal lineX = extents.front().left - 6;
    for (const Extent &extent : extents) {
        if (x <= (extent.left + extent.right) / 2)
            break;
        lineX = extent.right + 6;
        if (extent.stage != moving)
            ++place.index;
    }
    const QRectF rect = m_columns.front().rect;
    place.line = QLineF(visualX(lineX), rect.top(), visualX(lineX), rect.bottom());
    return place;
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

int MapLayout::smallestPixelSize() const
{
    int smallest = Theme::pixelSize(FontRole::MapTitle);
    for (const MapElement &element : m_elements) {
        if (const auto *text = std::get_if<TextElement>(&element.shape))
            smallest = std::min(smallest, Theme::pixelSize(text->font));
    }
    return smallest;
}

} // namespace milepost
