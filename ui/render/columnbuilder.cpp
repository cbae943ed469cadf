// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>

namespace milepost {

void MapLayoutBuilder::measureLaneTitles()
{
    qreal widest = 112;
    for (const Lane &lane : m_lanes) {
        const qreal axis = lane.type == LaneType::Emotion ? 28 : 0;
        widest = std::max(widest, m_breaker.longestWord(laneTitle(lane), FontRole::LaneTitle) + 12 + axis);
    }
    m_laneTitleWidth = measure::onGrid(std::min(widest, measure::widestColumn));
    m_left = measure::margin + m_laneTitleWidth;
}

qreal MapLayoutBuilder::lineWidth(const QString &text, FontRole role)
{
    return m_breaker.fit(text, role, 1e5).width;
}

qreal MapLayoutBuilder::smallestWidth(const MapColumn &column)
{
    qreal needed = measure::narrowestColumn;
    const MetricSummary *main = column.summary != nullptr ? column.summary->mainMetric() : nullptr;
    if (main != nullptr)
        needed = std::max(needed,
                          lineWidth(answersText(main->n, m_text), FontRole::Small) + 16
                              + (m_mixedMetrics ? 40 : 0));
    if (column.change != nullptr)
        needed = std::max(needed, changeWidth(*column.change) + 2 * measure::padding);
    for (const Lane &lane : m_lanes) {
        if (lane.type != LaneType::Metric || column.summary == nullptr || column.touchpoint == nullptr)
            continue;
        for (const auto &[metric, summary] : column.summary->metrics)
            needed = std::max(needed, lineWidth(metricLineText(summary, m_text), FontRole::Small) + 8);
    }
    return needed;
}

qreal MapLayoutBuilder::neededWidth(const MapColumn &column)
{
    qreal needed = measure::column;
    if (column.pain != nullptr)
        needed = std::max(needed, m_breaker.longestWord(painWord(*column.pain), FontRole::Small) + 12);
    if (column.folded > 0) {
        needed = std::max(needed, m_breaker.longestWord(foldedText(column), FontRole::Small) + 16);
        if (column.worst != nullptr)
            needed = std::max(needed, m_breaker.longestWord(column.worst->title, FontRole::CardTitle) + 16);
    }
    if (column.touchpoint == nullptr)
        return needed;
    const Touchpoint &touchpoint = *column.touchpoint;
    needed = std::max(needed,
                      m_breaker.longestWord(touchpoint.title, FontRole::CardTitle) + 2 * measure::padding);
    needed = std::max(needed, m_breaker.longestWord(departmentName(touchpoint), FontRole::Cell) + 16);
    needed = std::max(needed, m_breaker.longestWord(channelName(touchpoint), FontRole::Small) + 4);
    for (const Action &action : m_actions[touchpoint.id])
        needed = std::max(needed, m_breaker.longestWord(action.title, FontRole::Cell) + 16);
    for (const PainOpinion &opinion : m_opinions[touchpoint.id])
        needed = std::max(needed, m_breaker.longestWord(opinion.text, FontRole::Cell) + 16);
    return needed;
}

void MapLayoutBuilder::measureColumns()
{
    struct Text {
        const Cell *cell;
        bool quote;
    };
    std::vector<std::vector<Text>> texts(m_columns.size());
    for (const Lane &lane : m_lanes) {
        for (const Cell &cell : m_cells[lane.id]) {
            const int index = columnOf(cell.touchpoint);
            if (index >= 0 && !cell.text.isEmpty())
                texts[size_t(index)].push_back({&cell, lane.type == LaneType::Quote});
        }
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        MapColumn &column = m_columns[i];
        qreal needed = neededWidth(column);
        for (const Text &text : texts[i]) {
            const FontRole font = text.quote ? FontRole::Quote : FontRole::Cell;
            needed = std::max(needed, m_breaker.longestWord(text.cell->text, font) + (text.quote ? 24 : 16));
        }
        const qreal smallest = smallestWidth(column);
        const qreal chosen = column.touchpoint != nullptr ? column.touchpoint->width : 0;
        column.width = measure::onGrid(std::max(
            chosen > 0 ? chosen : std::clamp(needed, measure::column, measure::widestColumn), smallest));
    }
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
        // Columns whose width was chosen keep it, unless there is no other.
        std::vector<MapColumn *> free;
        for (int i = first; i <= last; ++i) {
            if (m_columns[size_t(i)].touchpoint == nullptr || m_columns[size_t(i)].touchpoint->width == 0)
                free.push_back(&m_columns[size_t(i)]);
        }
        if (free.empty())
            free.push_back(&m_columns[size_t(last)]);
        const qreal more
            = measure::onGrid((std::min(word, measure::widestColumn * 2) - width) / qreal(free.size()));
        for (MapColumn *column : free)
            column->width += std::max(more, 0.0);
    }
}

} // namespace milepost
