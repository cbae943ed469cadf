// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/verdicttext.h"
#include "ui/render/comparisontexts.h"
#include "ui/render/maplayoutbuilder.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal changeSign = 10; ///< side of the arrow beside a change
constexpr qreal changeGap = 4;
constexpr qreal arrowSide = 8; ///< the small arrow between both sides' values
constexpr qreal arrowGap = 3;

} // namespace

void MapLayoutBuilder::collectChanges()
{
    if (m_options.comparison == nullptr)
        return;
    for (const ComparedFigure &figure : m_options.comparison->touchpoints) {
        if (!figure.touchpoint.isNull())
            m_changes[figure.touchpoint].push_back(&figure);
    }
}

const ComparedFigure *MapLayoutBuilder::changeAt(const TouchpointId &touchpoint,
                                                 const TouchpointSummary *summary) const
{
    const auto known = m_changes.find(touchpoint);
    if (known == m_changes.end())
        return nullptr;
    const MetricSummary *main = summary != nullptr ? summary->mainMetric() : nullptr;
    const Metric metric = main != nullptr ? main->metric : known->second.front()->figures.metric;
    // The metric of the badge above it, unless only another one's change is proven; then the larger change.
    const auto rank = [metric](const ComparedMetric &compared) {
        return std::tuple(isProven(compared.verdict), compared.metric == metric, changeSize(compared));
    };
    const ComparedFigure *told = known->second.front();
    for (const ComparedFigure *figure : known->second) {
        if (rank(figure->figures) > rank(told->figures))
            told = figure;
    }
    return told;
}

qreal MapLayoutBuilder::changeWidth(const ComparedFigure &change)
{
    const ComparedMetric &compared = change.figures;
    qreal needed = m_breaker.longestWord(verdictText(compared.verdict, m_text), FontRole::Small);
    const QString difference = changeText(compared, m_text);
    if (!difference.isEmpty())
        needed = std::max(needed,
                          changeSign + changeGap + std::ceil(lineWidth(difference, FontRole::CardTitle)) + 1);
    if (change.group.isEmpty())
        needed = std::max(needed,
                          std::ceil(lineWidth(sideValueText(compared.first, m_text), FontRole::Small))
                              + std::ceil(lineWidth(sideValueText(compared.second, m_text), FontRole::Small))
                              + arrowSide + 2 * arrowGap + 2);
    return needed;
}

qreal MapLayoutBuilder::buildChange(const MapColumn &column, qreal top, bool draw)
{
    if (column.change == nullptr)
        return 0;
    const ComparedMetric &compared = column.change->figures;
    const ColorRole ink = changeTextRole(compared.verdict);
    const Part part{.target = cardTarget(column), .detail = Detail::Middle};
    const qreal left = column.x + measure::padding;
    const qreal width = column.width - 2 * measure::padding;
    const auto put = [&](qreal y, const QString &text, ColorRole color) {
        if (draw)
            write(part, {left, y}, width, text, FontRole::Small, color, Qt::AlignHCenter);
        return y + m_breaker.fit(text, FontRole::Small, width).height;
    };

    if (draw)
        box(part, {.rect = {left, top, width, 1}, .fill = ColorRole::Line});
    qreal y = top + 5;
    // Of groups only what is proven is said: whose difference it is would else be read as a finding.
    const bool group = !column.change->group.isEmpty();
    if (group && !isProven(compared.verdict))
        return put(y, verdictText(compared.verdict, m_text), ColorRole::Muted);

    const QString difference = changeText(compared, m_text);
    const qreal lineHeight = lineMetrics(FontRole::CardTitle).height;
    const qreal textWidth
        = difference.isEmpty() ? 0 : std::ceil(lineWidth(difference, FontRole::CardTitle)) + 1;
    const qreal start = column.center() - (changeSign + (textWidth > 0 ? changeGap + textWidth : 0)) / 2;
    if (draw) {
        icon(part, {start, y + (lineHeight - changeSign) / 2, changeSign, changeSign}, changeIcon(compared),
             changeMarkRole(compared.verdict));
        if (textWidth > 0)
            write(part, {start + changeSign + changeGap, y}, textWidth, difference, FontRole::CardTitle, ink);
    }
    y += lineHeight;
    const MetricSummary *badge = column.summary != nullptr ? column.summary->mainMetric() : nullptr;
    if (badge == nullptr || badge->metric != compared.metric)
        y = put(y, metricShortName(compared.metric), ColorRole::Ink);
    if (group) {
        y = put(y, column.change->group, ColorRole::Ink);
    } else {
        // Both sides beside each other, in the order of the map's time.
        const QString first = sideValueText(compared.first, m_text);
        const QString second = sideValueText(compared.second, m_text);
        const qreal firstWidth = std::ceil(lineWidth(first, FontRole::Small)) + 1;
        const qreal secondWidth = std::ceil(lineWidth(second, FontRole::Small)) + 1;
        const qreal small = lineMetrics(FontRole::Small).height;
        qreal x = column.center() - (firstWidth + arrowSide + 2 * arrowGap + secondWidth) / 2;
        if (draw) {
            write(part, {x, y}, firstWidth, first, FontRole::Small, ColorRole::Muted);
            x += firstWidth + arrowGap;
            icon(part, {x, y + (small - arrowSide) / 2, arrowSide, arrowSide}, u"arrow-on"_s,
                 ColorRole::Muted);
            x += arrowSide + arrowGap;
            write(part, {x, y}, secondWidth, second, FontRole::Small, ColorRole::Muted);
        }
        y += small;
    }
    return put(y, verdictText(compared.verdict, m_text), ink);
}

} // namespace milepost
