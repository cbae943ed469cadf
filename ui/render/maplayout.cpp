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
    QRectF operator()(const PictureElement &picture) const { return picture.rect; }

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
        } else if (auto *picture = std::get_if<PictureElement>(&element.shape)) {
            picture->rect = mirroredRect(picture->rect);
        }
    }
    for (Place &place : result.m_places)
        place.rect = mirroredRect(place.rect);
    for (Column &column : result.m_columns)
        column.rect = mirroredRect(column.rect);
    for (Band &band : result.m_bands)
        band.rect = mirroredRect(band.rect);
    for (Span &span : result.m_spans)
        span.rect = mirroredRect(span.rect);
    for (TextPlace &text : result.m_texts)
        text.rect = mirroredRect(text.rect);
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
    m_rects.clear();
    for (const Place &place : m_places)
        m_rects.try_emplace(place.target, place.rect);
    m_bounds.clear();
    m_bounds.reserve(m_elements.size());
    for (size_t i = 0; i < m_elements.size(); ++i) {
        m_bounds.push_back(m_elements[i].bounds());
        const QRectF &bounds = m_bounds.back();
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
            const QRectF &bounds = m_bounds[size_t(index)];
            if (bounds.left() <= rect.right() && bounds.right() >= rect.left()
                && bounds.top() <= rect.bottom() && bounds.bottom() >= rect.top())
                found.push_back(index);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
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
