// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

void MapLayoutBuilder::buildStages()
{
    qreal height = 0;
    for (const Stage &stage : m_stages) {
        const auto [first, last] = columnsOfStage(stage.id);
        const qreal width = m_columns[size_t(last)].right() - m_columns[size_t(first)].x;
        height = std::max(height, m_breaker.fit(stage.title, FontRole::StageTitle, width - 16).height);
    }
    height = measure::onGrid(std::max(height, lineMetrics(FontRole::StageTitle).height) + 6);
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
        m_layout.m_bands.push_back({stage.id, rect});
        m_layout.m_texts.push_back({part.target, TextField::Title, rect, FontRole::StageTitle});
    }
    m_y += height;
    buildGoals();
    m_y += 8;
}

void MapLayoutBuilder::buildGoals()
{
    qreal height = 0;
    for (const MapLayout::Band &band : m_layout.m_bands) {
        const Stage *stage = m_journey.find<Stage>(band.stage);
        // A folded stage is too narrow for sentences.
        if (stage != nullptr && !stage->folded && !stage->goal.trimmed().isEmpty())
            height
                = std::max(height, m_breaker.fit(stage->goal, FontRole::Small, band.rect.width() - 8).height);
    }
    for (const MapLayout::Band &band : m_layout.m_bands) {
        const Stage *stage = m_journey.find<Stage>(band.stage);
        const Part part{.target = {.kind = MapTarget::Kind::Stage, .stage = band.stage}};
        // Without any goal on the map, an editor covers what follows.
        const QRectF rect(band.rect.x(), m_y + 2, band.rect.width(), std::max(height + 4, 20.0));
        if (stage != nullptr && !stage->folded)
            write(part, {rect.x() + 4, rect.y() + 2}, rect.width() - 8, stage->goal, FontRole::Small,
                  ColorRole::Muted, Qt::AlignHCenter);
        m_layout.m_texts.push_back({part.target, TextField::Goal, rect, FontRole::Small});
        if (height > 0)
            m_layout.m_places.push_back({part.target, rect});
    }
    if (height > 0)
        m_y += height + 6;
}

QString MapLayoutBuilder::foldedText(const MapColumn &column) const
{
    return m_text.say("Map", "%n touchpoint(s)", nullptr, column.folded);
}

qreal MapLayoutBuilder::titleHeight(const MapColumn &column)
{
    const qreal width = column.width - 2 * measure::padding;
    if (column.touchpoint != nullptr)
        return m_breaker.fit(column.touchpoint->title, FontRole::CardTitle, width).height;
    if (column.folded == 0)
        return 0;
    const qreal count = m_breaker.fit(foldedText(column), FontRole::Small, width).height;
    return column.worst == nullptr
        ? count
        : count + m_breaker.fit(column.worst->title, FontRole::CardTitle, width).height;
}

void MapLayoutBuilder::buildCards()
{
    qreal titles = lineMetrics(FontRole::CardTitle).height;
    for (const MapColumn &column : m_columns)
        titles = std::max(titles, titleHeight(column));
    qreal height = measure::padding + titles + measure::padding;
    if (m_hasFigures) {
        height += 4 + lineMetrics(FontRole::Badge).height + lineMetrics(FontRole::Small).height + 8;
        if (!m_hasPainLane)
            height += lineMetrics(FontRole::Small).height;
    }
    qreal changes = 0;
    for (const MapColumn &column : m_columns)
        changes = std::max(changes, buildChange(column, 0, false));
    const qreal changeTop = height - measure::padding + 7;
    if (changes > 0)
        height = changeTop + changes + measure::padding;
    height = measure::onGrid(height);
    m_cardTop = m_y;
    for (const MapColumn &column : m_columns) {
        buildCard(column, m_y + 6, titles, height);
        buildChange(column, m_y + 6 + changeTop, true);
    }
    m_y += 6 + height + 8;
}

void MapLayoutBuilder::buildCard(const MapColumn &column, qreal top, qreal titleHeight, qreal height)
{
    const StageId stage = m_stages[size_t(column.stage)].id;
    const QRectF rect(column.x, top, column.width, height);
    m_layout.m_columns.push_back({stage,
                                  column.touchpoint != nullptr ? column.touchpoint->id : TouchpointId(),
                                  {rect.x(), m_cardTop, rect.width(), height + 6},
                                  rect.bottom(),
                                  column.folded});
    if (column.touchpoint == nullptr && column.folded == 0) {
        box({.target = cardTarget(column), .detail = Detail::Middle},
            {.rect = rect, .radius = measure::radius, .line = ColorRole::Line, .dashed = true});
        return;
    }
    const PainHighlight highlight = column.highlight();
    const Part far{.target = cardTarget(column), .detail = Detail::Far, .highlight = highlight};
    ColorRole line = ColorRole::Line;
    if (highlight == PainHighlight::Red)
        line = ColorRole::RedMark;
    else if (highlight == PainHighlight::Amber)
        line = ColorRole::AmberMark;
    else if (highlight == PainHighlight::Outline)
        line = ColorRole::Muted;
    buildStrip(column);
    box(far,
        {.rect = rect,
         .radius = measure::radius,
         .fill = ColorRole::Panel,
         .line = line,
         .lineWidth = line == ColorRole::Line || line == ColorRole::Muted ? 1 : 1.5});
    m_layout.m_places.push_back({far.target, rect});
    buildCardTitle(column, rect, titleHeight);
    const MetricSummary *metric = column.summary != nullptr ? column.summary->mainMetric() : nullptr;
    if (metric != nullptr)
        buildBadge(column, *metric, rect.y() + measure::padding + titleHeight + 4);
    buildStaleMark(column, rect);
}

void MapLayoutBuilder::buildStaleMark(const MapColumn &column, const QRectF &rect)
{
    const Touchpoint *shown = column.touchpoint != nullptr ? column.touchpoint : column.worst;
    if (shown == nullptr || !m_options.stale.contains(shown->id))
        return;
    m_hasStale = true;
    // On the card's lower edge, where no text comes.
    const Part part{.target = cardTarget(column), .detail = Detail::Middle};
    const QRectF mark(rect.right() - 18, rect.bottom() - 7, 12, 12);
    box(part, {.rect = mark.adjusted(-1, -1, 1, 1), .radius = 7, .fill = ColorRole::Panel});
    icon(part, mark, u"stale"_s, ColorRole::Muted);
}

void MapLayoutBuilder::buildStrip(const MapColumn &column)
{
    // A folded stage shows by its strip how many columns it stands for.
    constexpr int most = 8;
    const int count = std::clamp(column.folded, 1, most);
    const qreal step = (column.width + 3) / count;
    for (int i = 0; i < count; ++i)
        box({.target = cardTarget(column), .detail = Detail::Far},
            {.rect = {column.x + i * step, m_cardTop, step - 3, 4},
             .radius = 2,
             .fill = stageRole(m_stages[size_t(column.stage)].colour)});
}

void MapLayoutBuilder::buildCardTitle(const MapColumn &column, const QRectF &rect, qreal height)
{
    const Part part{.target = cardTarget(column), .detail = Detail::Middle};
    const qreal width = rect.width() - 2 * measure::padding;
    QPointF at(rect.x() + measure::padding, rect.y() + measure::padding);
    if (column.folded > 0) {
        at.setY(
            write(part, at, width, foldedText(column), FontRole::Small, ColorRole::Muted, Qt::AlignHCenter)
                .bottom());
        if (column.worst != nullptr)
            write(part, at, width, column.worst->title, FontRole::CardTitle, ColorRole::Ink,
                  Qt::AlignHCenter);
        return;
    }
    write(part, at, width, column.touchpoint->title, FontRole::CardTitle, ColorRole::Ink, Qt::AlignHCenter);
    m_layout.m_texts.push_back(
        {part.target,
         TextField::Title,
         {rect.x() + 2, rect.y() + 2, rect.width() - 4, height + 2 * measure::padding - 4},
         FontRole::CardTitle});
}

void MapLayoutBuilder::buildBadge(const MapColumn &column, const MetricSummary &metric, qreal top)
{
    const PainHighlight highlight = column.highlight();
    Part part{.target = cardTarget(column), .detail = Detail::Middle, .highlight = highlight};
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
        const Part part{.target = cardTarget(column), .detail = Detail::Far, .highlight = column.highlight()};
        box(part,
            {.rect = {column.x - 3, m_cardTop - 3, column.width + 6, bottom - m_cardTop + 3},
             .radius = 8,
             .fill = red ? ColorRole::RedSoft : ColorRole::AmberSoft,
             .line = red ? ColorRole::RedMark : ColorRole::AmberMark,
             .lineWidth = 1.5},
            Highlights);
    }
}

} // namespace milepost
