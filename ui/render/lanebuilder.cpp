// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal smallestRow = 36;

} // namespace

void MapLayoutBuilder::buildLanes()
{
    qreal highlightBottom = m_y - 4;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        const Part part{.target = {.kind = MapTarget::Kind::Lane, .lane = lane.id}};
        box(part, {.rect = {measure::margin, m_y, m_right - measure::margin, 1}, .fill = ColorRole::Line},
            Ground);

        const size_t places = m_layout.m_places.size();
        qreal height = 0;
        switch (lane.type) {
        case LaneType::Channel:
            height = buildChannelLane(lane, m_y);
            break;
        case LaneType::Emotion:
            height = buildEmotionLane(lane, m_y);
            break;
        case LaneType::Pain:
            height = buildPainLane(lane, m_y);
            break;
        case LaneType::Metric:
            height = buildMetricLane(lane, m_y);
            break;
        case LaneType::Owner:
            height = buildOwnerLane(lane, m_y);
            break;
        case LaneType::Action:
        case LaneType::Quote:
        case LaneType::Text:
        case LaneType::Opportunity:
        case LaneType::Backstage:
        case LaneType::System:
        case LaneType::Data:
        case LaneType::Process:
        case LaneType::Image:
            height = buildTextLane(lane, m_y);
            break;
        }
        const qreal axis = lane.type == LaneType::Emotion ? 28 : 0;
        const QRectF title
            = write(part, {measure::margin, m_y + measure::rowPadding}, m_laneTitleWidth - 12 - axis,
                    laneTitle(lane), FontRole::LaneTitle, ColorRole::Muted);
        height = measure::onGrid(
            std::max({height, title.bottom() - m_y + measure::rowPadding, smallestRow, qreal(lane.height)}));

        m_layout.m_texts.push_back({part.target,
                                    TextField::Title,
                                    {measure::margin, m_y, m_laneTitleWidth - 8, title.bottom() - m_y + 4},
                                    FontRole::LaneTitle});

        // The grid under the lane's own places: an empty cell is a place too.
        std::vector<MapLayout::Place> grid{{part.target, {measure::margin, m_y, m_laneTitleWidth, height}}};
        MapTarget::Kind kind = MapTarget::Kind::Cell;
        if (lane.type == LaneType::Emotion)
            kind = MapTarget::Kind::Emotion;
        else if (lane.type == LaneType::Pain)
            kind = MapTarget::Kind::Pain;
        for (const MapColumn &column : m_columns) {
            if (column.touchpoint != nullptr)
                grid.push_back({laneTarget(kind, lane, column), {column.x, m_y, column.width, height}});
        }
        m_layout.m_places.insert(m_layout.m_places.begin() + qsizetype(places), grid.begin(), grid.end());

        m_y += height;
        // A trailing owner row stands under the highlights: its boxes run across columns.
        if (lane.type != LaneType::Owner || i + 1 < m_lanes.size())
            highlightBottom = m_y - 2;
    }
    for (MapLayout::Column &column : m_layout.m_columns)
        column.rect.setBottom(m_y);
    buildFoldedGrounds();
    buildHighlights(highlightBottom);
}

void MapLayoutBuilder::buildFoldedGrounds()
{
    for (const MapLayout::Column &column : m_layout.m_columns) {
        const qreal top = column.cardBottom + 4;
        if (column.folded == 0 || column.rect.bottom() - top < 8)
            continue;
        const Part part{.target = {.kind = MapTarget::Kind::Stage, .stage = column.stage},
                        .detail = Detail::Far};
        const QRectF rect(column.rect.x(), top, column.rect.width(), column.rect.bottom() - top);
        box(part, {.rect = rect, .radius = measure::radius, .fill = ColorRole::Soft}, Ground);
        m_layout.m_places.push_back({part.target, rect});
    }
}

qreal MapLayoutBuilder::buildTextLane(const Lane &lane, qreal top)
{
    std::vector<LaneItem> items = cellItems(lane);
    if (lane.type == LaneType::Quote) {
        const QString marks = u"\"'“”„‘’«»"_s;
        for (LaneItem &item : items) {
            item.look = LaneItem::Look::Quote;
            if (!marks.contains(item.text.trimmed().front()))
                item.text = m_text.locale().quoteString(item.text.trimmed());
        }
    }
    if (lane.type == LaneType::Opportunity)
        addActions(lane, items);
    if (lane.type == LaneType::Quote || lane.type == LaneType::Opportunity)
        letBreathe(items);
    return buildItems(lane, items, top);
}

void MapLayoutBuilder::addActions(const Lane &lane, std::vector<LaneItem> &items) const
{
    const CalendarKind calendar = m_journey.project().calendar;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const MapColumn &column = m_columns[size_t(i)];
        const auto it
            = column.touchpoint != nullptr ? m_actions.find(column.touchpoint->id) : m_actions.end();
        if (it == m_actions.end())
            continue;
        for (const Action &action : it->second) {
            if (action.status == ActionStatus::Dropped || action.title.trimmed().isEmpty())
                continue;
            LaneItem item{.first = i, .last = i, .text = action.title.trimmed()};
            const bool done = action.status == ActionStatus::Done;
            item.look = done ? LaneItem::Look::Done : LaneItem::Look::Action;
            if (done)
                item.text = m_text.say("Map", "%1 · done", "planned action").arg(item.text);
            else if (action.due.isValid())
                item.text
                    = m_text.say("Map", "%1 · by %2", "planned action, its day")
                          .arg(item.text, LocalText::isolate(calendarDate(action.due, calendar, m_text)));
            item.target = laneTarget(MapTarget::Kind::Cell, lane, column);
            items.push_back(item);
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const LaneItem &a, const LaneItem &b) { return a.first < b.first; });
}

qreal MapLayoutBuilder::buildChannelLane(const Lane &lane, qreal top)
{
    std::vector<qreal> used(m_columns.size(), measure::rowPadding);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const MapColumn &column = m_columns[i];
        const Channel *channel
            = column.touchpoint != nullptr ? m_journey.find<Channel>(column.touchpoint->channel) : nullptr;
        if (channel == nullptr)
            continue;
        const Part part{.target = laneTarget(MapTarget::Kind::Cell, lane, column)};
        Part mark = part;
        mark.detail = Detail::Middle;
        icon(mark, {column.center() - 9, top + measure::rowPadding, 18, 18}, channel->icon, ColorRole::Muted);
        const QRectF name = write(part, {column.x + 2, top + measure::rowPadding + 20}, column.width - 4,
                                  channel->name, FontRole::Small, ColorRole::Muted, Qt::AlignHCenter);
        used[i] = name.bottom() - top + measure::itemGap;
    }
    return buildItems(lane, cellItems(lane), top, std::move(used));
}

qreal MapLayoutBuilder::buildMetricLane(const Lane &lane, qreal top)
{
    std::vector<qreal> used(m_columns.size(), measure::rowPadding);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const MapColumn &column = m_columns[i];
        if (column.summary == nullptr || column.touchpoint == nullptr)
            continue;
        const Part part{.target = laneTarget(MapTarget::Kind::Cell, lane, column)};
        for (const Metric metric : metricsByPriority) {
            const auto it = column.summary->metrics.find(metric);
            if (it == column.summary->metrics.end() || it->second.n == 0)
                continue;
            const QRectF line = write(part, {column.x + 2, top + used[i]}, column.width - 4,
                                      metricLineText(it->second, m_text), FontRole::Small,
                                      it->second.value ? ColorRole::Ink : ColorRole::Muted, Qt::AlignHCenter);
            used[i] = line.bottom() - top + 2;
        }
        used[i] += measure::itemGap;
    }
    return buildItems(lane, cellItems(lane), top, std::move(used));
}

qreal MapLayoutBuilder::buildPainLane(const Lane &lane, qreal top)
{
    std::vector<qreal> used(m_columns.size(), measure::rowPadding);
    std::vector<LaneItem> items;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const MapColumn &column = m_columns[size_t(i)];
        if (column.touchpoint == nullptr)
            continue;
        const MapTarget target = laneTarget(MapTarget::Kind::Pain, lane, column);
        if (column.highlight() != PainHighlight::None) {
            const bool red = column.highlight() == PainHighlight::Red;
            const bool amber = column.highlight() == PainHighlight::Amber;
            Part part{.target = target, .detail = Detail::Far, .highlight = column.highlight()};
            icon(part, {column.center() - 9, top + measure::rowPadding, 18, 18},
                 red || amber ? u"pain"_s : u"pain-possible"_s,
                 red         ? ColorRole::RedMark
                     : amber ? ColorRole::AmberMark
                             : ColorRole::Muted);
            part.detail = Detail::Middle;
            const QRectF word = write(part, {column.x + 2, top + measure::rowPadding + 20}, column.width - 4,
                                      painWord(*column.pain), FontRole::Small,
                                      red         ? ColorRole::RedText
                                          : amber ? ColorRole::AmberText
                                                  : ColorRole::Muted,
                                      Qt::AlignHCenter);
            used[size_t(i)] = word.bottom() - top + measure::itemGap;
        }
        // What the workshop thinks stands under what was measured and keeps the look of an assumption.
        const auto opinions = m_opinions.find(column.touchpoint->id);
        if (opinions == m_opinions.end())
            continue;
        for (const PainOpinion &opinion : opinions->second) {
            if (!opinion.text.trimmed().isEmpty())
                items.push_back({.first = i, .last = i, .text = opinion.text, .target = target});
        }
    }
    std::vector<LaneItem> cells = cellItems(lane);
    for (LaneItem &item : cells)
        item.target.kind = MapTarget::Kind::Pain;
    std::move(cells.begin(), cells.end(), std::back_inserter(items));
    return buildItems(lane, items, top, std::move(used));
}

qreal MapLayoutBuilder::buildOwnerLane(const Lane &lane, qreal top)
{
    std::vector<LaneItem> items;
    DepartmentId running;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const MapColumn &column = m_columns[size_t(i)];
        const DepartmentId department
            = column.touchpoint != nullptr ? column.touchpoint->department : DepartmentId();
        const QString name = column.touchpoint != nullptr ? departmentName(*column.touchpoint) : QString();
        if (name.isEmpty()) {
            running = {};
            continue;
        }
        if (department == running) {
            items.back().last = i;
            continue;
        }
        running = department;
        items.push_back({.first = i,
                         .last = i,
                         .text = name,
                         .look = LaneItem::Look::Owner,
                         .target = laneTarget(MapTarget::Kind::Cell, lane, column)});
    }
    // A joined box is one box for the eye; each touchpoint keeps its own cell under the pointer.
    const size_t places = m_layout.m_places.size();
    std::vector<LaneItem> cells = cellItems(lane);
    std::move(cells.begin(), cells.end(), std::back_inserter(items));
    const qreal height = buildItems(lane, items, top);
    m_layout.m_places.resize(places);
    return height;
}

MapTarget MapLayoutBuilder::laneTarget(MapTarget::Kind kind, const Lane &lane, const MapColumn &column) const
{
    if (column.folded > 0)
        return cardTarget(column);
    return {.kind = kind,
            .stage = column.touchpoint == nullptr ? m_stages[size_t(column.stage)].id : StageId(),
            .touchpoint = column.touchpoint != nullptr ? column.touchpoint->id : TouchpointId(),
            .lane = lane.id};
}

QString MapLayoutBuilder::laneTitle(const Lane &lane) const
{
    if (!lane.title.trimmed().isEmpty())
        return lane.title;
    switch (lane.type) {
    case LaneType::Action:
        return m_text.say("Map", "Customer action");
    case LaneType::Quote:
        return m_text.say("Map", "Quote");
    case LaneType::Emotion:
        return m_text.say("Map", "Emotion");
    case LaneType::Channel:
        return m_text.say("Map", "Channel");
    case LaneType::Text:
        return m_text.say("Map", "Notes");
    case LaneType::Metric:
        return m_text.say("Map", "Metrics");
    case LaneType::Pain:
        return m_text.say("Map", "Pain points");
    case LaneType::Opportunity:
        return m_text.say("Map", "Actions");
    case LaneType::Owner:
        return m_text.say("Map", "Owner");
    case LaneType::Backstage:
        return m_text.say("Map", "Backstage");
    case LaneType::System:
        return m_text.say("Map", "Systems");
    case LaneType::Data:
        return m_text.say("Map", "Data");
    case LaneType::Process:
        return m_text.say("Map", "Process");
    case LaneType::Image:
        return m_text.say("Map", "Pictures");
    }
    return {};
}

} // namespace milepost
