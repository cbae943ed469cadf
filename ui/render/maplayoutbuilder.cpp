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

qreal onGrid(qreal value)
{
    return std::ceil(value / 4) * 4;
}

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

    m_layout.m_size = QSizeF(m_right + measure::margin, onGrid(m_y + measure::margin));
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

    std::unordered_map<TouchpointId, const Pain *> pains;
    for (const Pain &pain : m_summary.pain.touchpoints)
        pains.emplace(pain.touchpoint, &pain);
    std::set<Metric> mainMetrics;
    for (int stage = 0; stage < int(m_stages.size()); ++stage) {
        const size_t before = m_columns.size();
        for (const Touchpoint &touchpoint : m_touchpoints) {
            if (touchpoint.stage != m_stages[size_t(stage)].id)
                continue;
            MapColumn column{.stage = stage, .touchpoint = &touchpoint};
            // Asked for in the map itself: `of` is for known touchpoints, a layout must draw what it is
            // given.
            const auto summary = m_summary.touchpoints.find(touchpoint.id);
            if (summary != m_summary.touchpoints.end())
                column.summary = &summary->second;
            const auto pain = pains.find(touchpoint.id);
            if (pain != pains.end())
                column.pain = pain->second;
            if (column.summary != nullptr && column.summary->mainMetric() != nullptr) {
                m_hasFigures = true;
                mainMetrics.insert(column.summary->mainMetric()->metric);
            }
            m_columnIndex.emplace(touchpoint.id, int(m_columns.size()));
            m_columns.push_back(column);
        }
        if (m_columns.size() == before)
            m_columns.push_back({.stage = stage});
    }
    m_mixedMetrics = mainMetrics.size() > 1;
}

void MapLayoutBuilder::measureLaneTitles()
{
    qreal widest = 112;
    for (const Lane &lane : m_lanes) {
        const qreal axis = lane.type == LaneType::Emotion ? 28 : 0;
        widest = std::max(widest, m_breaker.longestWord(laneTitle(lane), FontRole::LaneTitle) + 12 + axis);
    }
    m_laneTitleWidth = onGrid(std::min(widest, measure::widestColumn));
    m_left = measure::margin + m_laneTitleWidth;
}

qreal MapLayoutBuilder::lineWidth(const QString &text, FontRole role)
{
    return m_breaker.fit(text, role, 1e5).width;
}

qreal MapLayoutBuilder::neededWidth(const MapColumn &column)
{
    if (column.touchpoint == nullptr)
        return measure::column;
    const Touchpoint &touchpoint = *column.touchpoint;
    qreal needed = m_breaker.longestWord(touchpoint.title, FontRole::CardTitle) + 2 * measure::padding;
    needed = std::max(needed, m_breaker.longestWord(departmentName(touchpoint), FontRole::Cell) + 16);
    needed = std::max(needed, m_breaker.longestWord(channelName(touchpoint), FontRole::Small) + 4);
    if (column.pain != nullptr)
        needed = std::max(needed, m_breaker.longestWord(painWord(*column.pain), FontRole::Small) + 12);
    if (column.summary != nullptr) {
        if (const MetricSummary *main = column.summary->mainMetric())
            needed = std::max(needed,
                              lineWidth(answersText(main->n, m_text), FontRole::Small) + 16
                                  + (m_mixedMetrics ? 40 : 0));
    }
    for (const Action &action : m_actions[touchpoint.id])
        needed = std::max(needed, m_breaker.longestWord(action.title, FontRole::Cell) + 16);
    for (const PainOpinion &opinion : m_opinions[touchpoint.id])
        needed = std::max(needed, m_breaker.longestWord(opinion.text, FontRole::Cell) + 16);
    return needed;
}

void MapLayoutBuilder::measureColumns()
{
    std::vector<qreal> needed;
    needed.reserve(m_columns.size());
    for (const MapColumn &column : m_columns)
        needed.push_back(neededWidth(column));
    for (const Lane &lane : m_lanes) {
        for (const Cell &cell : m_cells[lane.id]) {
            const int index = columnOf(cell.touchpoint);
            if (index < 0 || cell.text.isEmpty())
                continue;
            const bool quote = lane.type == LaneType::Quote;
            const qreal word = m_breaker.longestWord(cell.text, quote ? FontRole::Quote : FontRole::Cell);
            needed[size_t(index)] = std::max(needed[size_t(index)], word + (quote ? 24 : 16));
        }
        if (lane.type == LaneType::Metric) {
            for (size_t i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].summary == nullptr)
                    continue;
                for (const auto &[metric, summary] : m_columns[i].summary->metrics)
                    needed[i] = std::max(needed[i],
                                         lineWidth(metricLineText(summary, m_text), FontRole::Small) + 8);
            }
        }
    }
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].width = onGrid(std::clamp(needed[i], measure::column, measure::widestColumn));
    widenForStages();

    qreal x = m_left;
    for (MapColumn &column : m_columns) {
        column.x = x;
        x += column.width + measure::gap;
    }
    m_right = m_columns.empty() ? m_left + 4 * measure::column : x - measure::gap;
}

void MapLayoutBuilder::widenForStages()
{
    for (int stage = 0; stage < int(m_stages.size()); ++stage) {
        const auto [first, last] = columnsOfStage(m_stages[size_t(stage)].id);
        qreal width = measure::gap * (last - first);
        for (int i = first; i <= last; ++i)
            width += m_columns[size_t(i)].width;
        const qreal word = m_breaker.longestWord(m_stages[size_t(stage)].title, FontRole::StageTitle) + 16;
        if (word <= width)
            continue;
        const qreal more = onGrid((std::min(word, measure::widestColumn * 2) - width) / (last - first + 1));
        for (int i = first; more > 0 && i <= last; ++i)
            m_columns[size_t(i)].width += more;
    }
}

void MapLayoutBuilder::buildTitle()
{
    const JourneyMap *map = m_journey.find<JourneyMap>(m_layout.m_map);
    if (map == nullptr)
        return;
    const qreal width = m_right - measure::margin;
    const qreal top = m_y;
    const Part part{.target = {.kind = MapTarget::Kind::Map}, .detail = Detail::Far};
    m_y = write(part, {measure::margin, m_y}, width, map->title, FontRole::MapTitle, ColorRole::Ink).bottom();

    Part fine = part;
    fine.detail = Detail::Middle;
    QStringList people;
    for (const Persona &persona : m_journey.personas(m_layout.m_map)) {
        const QString name = LocalText::isolate(persona.name);
        people.append(persona.role.isEmpty() ? name
                                             : m_text.say("Map", "%1, %2", "persona's name, role")
                                                   .arg(name, LocalText::isolate(persona.role)));
    }
    if (!people.isEmpty()) {
        icon(fine, {measure::margin, m_y + (lineMetrics(FontRole::MapSubtitle).height - 16) / 2, 16, 16},
             u"persona"_s, ColorRole::Muted);
        m_y = write(fine, {measure::margin + 24, m_y}, width - 24, people.join(u" · "_s),
                    FontRole::MapSubtitle, ColorRole::Muted)
                  .bottom();
    }
    QStringList figures;
    for (const Metric metric : metricsByPriority) {
        const auto it = m_summary.journey.metrics.find(metric);
        if (it != m_summary.journey.metrics.end())
            figures.append(metricLineText(it->second, m_text));
    }
    if (!figures.isEmpty())
        m_y = write(fine, {measure::margin, m_y}, width,
                    m_text.say("Map", "The journey as a whole: %1").arg(figures.join(u" · "_s)),
                    FontRole::MapSubtitle, ColorRole::Muted)
                  .bottom();
    m_layout.m_places.push_back({part.target, {measure::margin, top, width, m_y - top}});
    m_y = onGrid(m_y + 12);
}

void MapLayoutBuilder::buildStages()
{
    qreal height = 0;
    for (const Stage &stage : m_stages) {
        const auto [first, last] = columnsOfStage(stage.id);
        const qreal width = m_columns[size_t(last)].right() - m_columns[size_t(first)].x;
        height = std::max(height, m_breaker.fit(stage.title, FontRole::StageTitle, width - 16).height);
    }
    height = onGrid(std::max(height, lineMetrics(FontRole::StageTitle).height) + 6);
    for (const Stage &stage : m_stages) {
        const auto [first, last] = columnsOfStage(stage.id);
        const qreal x = m_columns[size_t(first)].x;
        const QRectF rect(x, m_y, m_columns[size_t(last)].right() - x, height);
        const Part part{.target = {.kind = MapTarget::Kind::Stage, .stage = stage.id}, .detail = Detail::Far};
        box(part, {.rect = rect, .radius = measure::radius, .fill = stageRole(stage.colour)});
        const qreal textHeight = m_breaker.fit(stage.title, FontRole::StageTitle, rect.width() - 16).height;
        write(part, {rect.x() + 8, rect.center().y() - textHeight / 2}, rect.width() - 16, stage.title,
              FontRole::StageTitle, ColorRole::OnStage, Qt::AlignHCenter);
        m_layout.m_places.push_back({part.target, rect});
    }
    m_y += height + 8;
}

void MapLayoutBuilder::buildCards()
{
    qreal titleHeight = lineMetrics(FontRole::CardTitle).height;
    for (const MapColumn &column : m_columns) {
        if (column.touchpoint != nullptr)
            titleHeight = std::max(
                titleHeight,
                m_breaker
                    .fit(column.touchpoint->title, FontRole::CardTitle, column.width - 2 * measure::padding)
                    .height);
    }
    qreal height = measure::padding + titleHeight + measure::padding;
    if (m_hasFigures) {
        height += 4 + lineMetrics(FontRole::Badge).height + lineMetrics(FontRole::Small).height + 8;
        if (!m_hasPainLane)
            height += lineMetrics(FontRole::Small).height;
    }
    height = onGrid(height);
    m_cardTop = m_y;
    for (const MapColumn &column : m_columns)
        buildCard(column, m_y + 6, titleHeight, height);
    m_y += 6 + height + 8;
}

void MapLayoutBuilder::buildCard(const MapColumn &column, qreal top, qreal titleHeight, qreal height)
{
    const StageId stage = m_stages[size_t(column.stage)].id;
    const QRectF rect(column.x, top, column.width, height);
    if (column.touchpoint == nullptr) {
        const Part part{.target = {.kind = MapTarget::Kind::Stage, .stage = stage}, .detail = Detail::Middle};
        box(part, {.rect = rect, .radius = measure::radius, .line = ColorRole::Line, .dashed = true});
        m_layout.m_columns.push_back({stage, {}, {rect.x(), m_cardTop, rect.width(), height + 6}});
        return;
    }
    const PainHighlight highlight = column.highlight();
    const Part far{.target = {.kind = MapTarget::Kind::Touchpoint, .touchpoint = column.touchpoint->id},
                   .detail = Detail::Far,
                   .highlight = highlight};
    ColorRole line = ColorRole::Line;
    if (highlight == PainHighlight::Red)
        line = ColorRole::RedMark;
    else if (highlight == PainHighlight::Amber)
        line = ColorRole::AmberMark;
    else if (highlight == PainHighlight::Outline)
        line = ColorRole::Muted;
    box(far,
        {.rect = {rect.x(), m_cardTop, rect.width(), 4},
         .radius = 2,
         .fill = stageRole(m_stages[size_t(column.stage)].colour)});
    box(far,
        {.rect = rect,
         .radius = measure::radius,
         .fill = ColorRole::Panel,
         .line = line,
         .lineWidth = line == ColorRole::Line || line == ColorRole::Muted ? 1 : 1.5});

    Part middle = far;
    middle.detail = Detail::Middle;
    middle.highlight = PainHighlight::None;
    write(middle, {rect.x() + measure::padding, rect.y() + measure::padding},
          rect.width() - 2 * measure::padding, column.touchpoint->title, FontRole::CardTitle, ColorRole::Ink,
          Qt::AlignHCenter);
    const MetricSummary *metric = column.summary != nullptr ? column.summary->mainMetric() : nullptr;
    if (metric != nullptr)
        buildBadge(column, *metric, rect.y() + measure::padding + titleHeight + 4);

    m_layout.m_places.push_back({far.target, rect});
    m_layout.m_columns.push_back(
        {stage, column.touchpoint->id, {rect.x(), m_cardTop, rect.width(), height + 6}});
}

void MapLayoutBuilder::buildBadge(const MapColumn &column, const MetricSummary &metric, qreal top)
{
    const PainHighlight highlight = column.highlight();
    Part part{.target = {.kind = MapTarget::Kind::Touchpoint, .touchpoint = column.touchpoint->id},
              .detail = Detail::Middle,
              .highlight = highlight};
    const bool red = highlight == PainHighlight::Red;
    const bool amber = highlight == PainHighlight::Amber;
    const ColorRole color = red ? ColorRole::RedText : amber ? ColorRole::AmberText : ColorRole::Ink;
    const ColorRole mark = red ? ColorRole::RedMark : amber ? ColorRole::AmberMark : ColorRole::Muted;
    const qreal left = column.x + measure::padding;
    const qreal width = column.width - 2 * measure::padding;
    const qreal badgeHeight = lineMetrics(FontRole::Badge).height;

    const QString value = metricValueText(metric, m_text);
    const qreal valueWidth = value.isEmpty() ? 0 : m_breaker.fit(value, FontRole::Badge, width).width;
    const bool marked = highlight != PainHighlight::None;
    const qreal iconWidth = marked ? 12 : 0;
    const qreal between = marked && !value.isEmpty() ? 4 : 0;
    const qreal start = column.center() - (iconWidth + between + valueWidth) / 2;
    if (marked)
        icon(part, {start, top + (badgeHeight - 12) / 2, 12, 12},
             red || amber ? u"pain"_s : u"pain-possible"_s, mark);
    if (!value.isEmpty())
        write(part, {start + iconWidth + between, top}, std::ceil(valueWidth) + 1, value, FontRole::Badge,
              color, Qt::AlignLeft);
    top += badgeHeight;

    part.highlight = PainHighlight::None;
    QString answers = answersText(metric.n, m_text);
    if (m_mixedMetrics)
        answers = m_text.say("Map", "%1 %2", "metric, number of answers")
                      .replace(u' ', QChar::Nbsp)
                      .arg(LocalText::isolate(metricShortName(metric.metric)), answers);
    top = write(part, {left, top}, width, answers, FontRole::Small, ColorRole::Muted, Qt::AlignHCenter)
              .bottom();
    if (!m_hasPainLane && marked) {
        part.highlight = highlight;
        top = write(part, {left, top}, width, painWord(*column.pain), FontRole::Small,
                    red || amber ? color : ColorRole::Muted, Qt::AlignHCenter)
                  .bottom();
        part.highlight = PainHighlight::None;
    }
    if (!metric.interval || !metric.value)
        return;
    // The interval on the whole range that the metric can take.
    const double low = metric.metric == Metric::Nps ? -100 : 0;
    const double range = metric.metric == Metric::Nps ? 200 : 1;
    const auto at = [&](double v) { return left + width * (v - low) / range; };
    const ColorRole bar = red || amber ? mark : stageRole(m_stages[size_t(column.stage)].colour);
    part.detail = Detail::Near;
    top += 4;
    box(part, {.rect = {left, top, width, 4}, .radius = 2, .fill = ColorRole::Soft});
    const qreal from = at(metric.interval->low);
    box(part,
        {.rect = {from, top, std::max(at(metric.interval->high) - from, 4.0), 4}, .radius = 2, .fill = bar});
}

void MapLayoutBuilder::buildHighlights(qreal bottom)
{
    for (const MapColumn &column : m_columns) {
        const bool red = column.highlight() == PainHighlight::Red;
        if (!red && column.highlight() != PainHighlight::Amber)
            continue;
        const Part part{.target = {.kind = MapTarget::Kind::Touchpoint, .touchpoint = column.touchpoint->id},
                        .detail = Detail::Far,
                        .highlight = column.highlight()};
        box(part,
            {.rect = {column.x - 3, m_cardTop - 3, column.width + 6, bottom - m_cardTop + 3},
             .radius = 8,
             .fill = red ? ColorRole::RedSoft : ColorRole::AmberSoft,
             .line = red ? ColorRole::RedMark : ColorRole::AmberMark,
             .lineWidth = 1.5},
            Highlights);
    }
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
