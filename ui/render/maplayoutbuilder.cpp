// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"

#include "core/analysis/painsentence.h"
#include "ui/render/maptexts.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

template <typename T>
void sortByPosition(std::vector<T> &entities)
{
    std::stable_sort(entities.begin(), entities.end(),
                     [](const T &a, const T &b) { return a.position < b.position; });
}

} // namespace

MapLayoutBuilder::MapLayoutBuilder(const Journey &journey, const MapId &map, const MapSummary &summary,
                                   const LocalText &text, const LayoutOptions &options)
    : m_journey(journey)
    , m_summary(summary)
    , m_text(text)
    , m_options(options)
{
    m_layout.m_map = map;
}

MapLayout MapLayoutBuilder::build()
{
    collect();
    measureLaneTitles();
    measureColumns();
    m_y = measure::margin;
    if (m_options.withTitle)
        buildTitle();
    buildStages();
    buildCards();
    buildLanes();
    if (m_options.withLegend)
        buildLegend();
    if (!m_options.footer.isEmpty())
        buildFooter();

    m_layout.m_size = QSizeF(m_right + measure::margin, measure::onGrid(m_y + measure::margin));
    for (std::vector<MapElement> &layer : m_layers)
        std::move(layer.begin(), layer.end(), std::back_inserter(m_layout.m_elements));
    return std::move(m_layout);
}

void MapLayoutBuilder::collect()
{
    m_stages = m_journey.stages(m_layout.m_map);
    for (const Stage &stage : m_stages) {
        std::vector<Touchpoint> touchpoints = m_journey.touchpoints(stage.id);
        std::move(touchpoints.begin(), touchpoints.end(), std::back_inserter(m_touchpoints));
    }
    for (const Lane &lane : m_journey.lanes(m_layout.m_map)) {
        if (lane.visible)
            m_lanes.push_back(lane);
        m_hasPainLane |= lane.visible && lane.type == LaneType::Pain;
    }
    // One walk over each table: asking lane by lane and touchpoint by touchpoint would walk it hundreds of
    // times.
    for (const auto &[id, cell] : m_journey.all<Cell>())
        m_cells[cell.lane].push_back(cell);
    for (auto &[lane, cells] : m_cells)
        sortByPosition(cells);
    for (const auto &[id, action] : m_journey.all<Action>())
        m_actions[action.touchpoint].push_back(action);
    for (auto &[touchpoint, actions] : m_actions)
        sortByPosition(actions);
    for (const auto &[id, opinion] : m_journey.all<PainOpinion>())
        m_opinions[opinion.touchpoint].push_back(opinion);
    for (auto &[touchpoint, opinions] : m_opinions)
        sortByPosition(opinions);

    for (const Pain &pain : m_summary.pain.touchpoints)
        m_pains.emplace(pain.touchpoint, &pain);
    collectChanges();
    size_t next = 0;
    for (int stage = 0; stage < int(m_stages.size()); ++stage) {
        std::vector<const Touchpoint *> touchpoints;
        for (; next < m_touchpoints.size() && m_touchpoints[next].stage == m_stages[size_t(stage)].id; ++next)
            touchpoints.push_back(&m_touchpoints[next]);
        if (touchpoints.empty()) {
            addColumn({.stage = stage});
        } else if (m_stages[size_t(stage)].folded) {
            addFolded(stage, touchpoints);
        } else {
            for (const Touchpoint *touchpoint : touchpoints) {
                m_columnIndex.emplace(touchpoint->id, int(m_columns.size()));
                addColumn({.stage = stage, .touchpoint = touchpoint});
            }
        }
    }
    std::set<Metric> mainMetrics;
    for (const MapColumn &column : m_columns) {
        if (column.summary != nullptr && column.summary->mainMetric() != nullptr)
            mainMetrics.insert(column.summary->mainMetric()->metric);
    }
    m_hasFigures = !mainMetrics.empty();
    m_mixedMetrics = mainMetrics.size() > 1;
}

void MapLayoutBuilder::addColumn(MapColumn column)
{
    const Touchpoint *shown = column.touchpoint != nullptr ? column.touchpoint : column.worst;
    if (shown != nullptr) {
        column.summary = summaryOf(shown->id);
        column.pain = painOf(shown->id);
        column.change = changeAt(shown->id, column.summary);
    }
    if (column.touchpoint != nullptr) {
        m_placeInOrder.emplace(column.touchpoint->id, int(m_columnsInOrder.size()));
        m_columnsInOrder.push_back(int(m_columns.size()));
        m_layout.m_order.push_back(column.touchpoint->id);
    }
    m_columns.push_back(column);
}

void MapLayoutBuilder::addFolded(int stage, const std::vector<const Touchpoint *> &touchpoints)
{
    for (const Touchpoint *touchpoint : touchpoints) {
        m_placeInOrder.emplace(touchpoint->id, int(m_columnsInOrder.size()));
        m_columnsInOrder.push_back(int(m_columns.size()));
        m_layout.m_order.push_back(touchpoint->id);
    }
    addColumn({.stage = stage, .folded = int(touchpoints.size()), .worst = worstOf(touchpoints)});
}

const Touchpoint *MapLayoutBuilder::worstOf(const std::vector<const Touchpoint *> &touchpoints) const
{
    // Pain first, as everywhere; where nothing hurts measurably, the lowest point of the curve.
    const Touchpoint *worst = nullptr;
    double most = 0;
    for (const Touchpoint *touchpoint : touchpoints) {
        const Pain *pain = painOf(touchpoint->id);
        if (pain == nullptr || pain->highlight == PainHighlight::None)
            continue;
        // Red over amber over outline, then by score.
        const double weight = pain->highlight == PainHighlight::Red ? 2e6
            : pain->highlight == PainHighlight::Amber               ? 1e6
                                                                    : 1;
        if (weight + pain->score > most) {
            most = weight + pain->score;
            worst = touchpoint;
        }
    }
    if (worst != nullptr)
        return worst;
    double lowest = 1e9;
    const auto lower = [&](const Touchpoint *touchpoint, std::optional<double> emotion) {
        if (!emotion || *emotion >= lowest)
            return;
        lowest = *emotion;
        worst = touchpoint;
    };
    for (const Touchpoint *touchpoint : touchpoints) {
        const TouchpointSummary *summary = summaryOf(touchpoint->id);
        const MetricSummary *metric = summary != nullptr ? summary->emotionMetric() : nullptr;
        lower(touchpoint, metric != nullptr ? metric->emotion() : std::nullopt);
    }
    for (auto lane = m_lanes.begin(); worst == nullptr && lane != m_lanes.end(); ++lane) {
        const auto cells = m_cells.find(lane->id);
        if (lane->type != LaneType::Emotion || cells == m_cells.end())
            continue;
        for (const Cell &cell : cells->second) {
            for (const Touchpoint *touchpoint : touchpoints) {
                if (touchpoint->id == cell.touchpoint)
                    lower(touchpoint, cell.value);
            }
        }
    }
    return worst;
}

const TouchpointSummary *MapLayoutBuilder::summaryOf(const TouchpointId &touchpoint) const
{
    // Asked for in the map itself: `of` is for known touchpoints, a layout must draw what it is given.
    const auto it = m_summary.touchpoints.find(touchpoint);
    return it == m_summary.touchpoints.end() ? nullptr : &it->second;
}

const Pain *MapLayoutBuilder::painOf(const TouchpointId &touchpoint) const
{
    const auto it = m_pains.find(touchpoint);
    return it == m_pains.end() ? nullptr : it->second;
}

void MapLayoutBuilder::add(const Part &part, MapElement element, Layer layer)
{
    element.target = part.target;
    element.detail = part.detail;
    element.highlight = part.highlight;
    m_layers[size_t(layer)].push_back(std::move(element));
}

void MapLayoutBuilder::box(const Part &part, const BoxElement &element, Layer layer)
{
    add(part, {.shape = element, .target = {}}, layer);
}

void MapLayoutBuilder::path(const Part &part, PathElement element, Layer layer)
{
    add(part, {.shape = std::move(element), .target = {}}, layer);
}

void MapLayoutBuilder::icon(const Part &part, const QRectF &rect, const QString &name, ColorRole color)
{
    add(part, {.shape = IconElement{.rect = rect, .name = name, .color = color}, .target = {}});
}

QRectF MapLayoutBuilder::write(const Part &part, const QPointF &at, qreal width, const QString &text,
                               FontRole font, ColorRole color, Qt::Alignment align, bool italic)
{
    if (text.trimmed().isEmpty())
        return {at, QSizeF(width, 0)};
    const BrokenText &broken = m_breaker.fit(text, font, width, italic);
    const QRectF rect(at, QSizeF(width, broken.height));
    add(part,
        {.shape = TextElement{.rect = rect,
                              .lines = broken.lines,
                              .font = font,
                              .color = color,
                              .align = align,
                              .rightToLeft = directionOf(text),
                              .italic = italic},
         .target = {}});
    return rect;
}

bool MapLayoutBuilder::directionOf(const QString &text) const
{
    // By the first strong character outside isolates (UAX #9, P2); figures alone run as the map's language
    // does.
    int isolates = 0;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirFSI || direction == QChar::DirLRI || direction == QChar::DirRLI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            isolates = std::max(isolates - 1, 0);
        if (isolates > 0)
            continue;
        switch (direction) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            break;
        }
    }
    return m_text.isRightToLeft();
}

int MapLayoutBuilder::columnOf(const TouchpointId &touchpoint) const
{
    const auto it = m_columnIndex.find(touchpoint);
    return it == m_columnIndex.end() ? -1 : it->second;
}

int MapLayoutBuilder::feelingColumnOf(const TouchpointId &touchpoint) const
{
    const auto it = m_placeInOrder.find(touchpoint);
    if (it == m_placeInOrder.end())
        return -1;
    const int index = m_columnsInOrder[size_t(it->second)];
    const MapColumn &column = m_columns[size_t(index)];
    const Touchpoint *shown = column.touchpoint != nullptr ? column.touchpoint : column.worst;
    return shown != nullptr && shown->id == touchpoint ? index : -1;
}

std::pair<int, int> MapLayoutBuilder::columnsOfSpan(const TouchpointId &first, int count) const
{
    const auto it = m_placeInOrder.find(first);
    if (it == m_placeInOrder.end())
        return {-1, -1};
    const int end = std::min(it->second + std::max(count, 1), int(m_columnsInOrder.size()));
    int from = it->second;
    while (from < end && m_columns[size_t(m_columnsInOrder[size_t(from)])].folded > 0)
        ++from;
    if (from == end)
        return {-1, -1};
    return {m_columnsInOrder[size_t(from)], m_columnsInOrder[size_t(end) - 1]};
}

MapTarget MapLayoutBuilder::cardTarget(const MapColumn &column) const
{
    if (column.touchpoint != nullptr)
        return {.kind = MapTarget::Kind::Touchpoint, .touchpoint = column.touchpoint->id};
    return {.kind = MapTarget::Kind::Stage, .stage = m_stages[size_t(column.stage)].id};
}

std::pair<int, int> MapLayoutBuilder::columnsOfStage(const StageId &stage) const
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_stages[size_t(m_columns[size_t(i)].stage)].id != stage)
            continue;
        if (first < 0)
            first = i;
        last = i;
    }
    return {first, last};
}

QString MapLayoutBuilder::channelName(const Touchpoint &touchpoint) const
{
    const Channel *channel = m_journey.find<Channel>(touchpoint.channel);
    return channel != nullptr ? channel->name : QString();
}

QString MapLayoutBuilder::departmentName(const Touchpoint &touchpoint) const
{
    const Department *department = m_journey.find<Department>(touchpoint.department);
    return department != nullptr ? department->name : QString();
}

QString MapLayoutBuilder::painWord(const Pain &pain) const
{
    return painEvidenceText(pain.evidence, m_text);
}

QString MapLayoutBuilder::metricNames(const MetricSummary *(TouchpointSummary::*which)() const) const
{
    std::set<Metric> used;
    for (const MapColumn &column : m_columns) {
        const MetricSummary *metric = column.summary != nullptr ? (column.summary->*which)() : nullptr;
        if (metric != nullptr)
            used.insert(metric->metric);
    }
    QStringList names;
    for (const Metric metric : metricsByPriority) {
        if (used.count(metric) > 0)
            names.append(metricShortName(metric));
    }
    return names.join(u", "_s);
}

} // namespace milepost
