// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal axisPadding = 16;
constexpr qreal countsHeight = 16;

QPainterPath circle(const QPointF &center, qreal radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

} // namespace

qreal MapLayoutBuilder::buildEmotionLane(const Lane &lane, qreal top)
{
    const MapLayout::Axis axis{
        .lane = lane.id, .zeroY = top + axisPadding + 2 * measure::emotionUnit, .unit = measure::emotionUnit};
    m_layout.m_axes.push_back(axis);
    buildEmotionAxis(lane, axis, top);

    const std::vector<Feeling> measured = measuredCurve(axis);
    const std::vector<std::vector<Feeling>> felt = feltCurves(lane, axis);
    const Part curve{.target = {.kind = MapTarget::Kind::Lane, .lane = lane.id}, .detail = Detail::Far};
    const auto measuredPieces = pieces(measured);
    if (!felt.empty())
        buildGap(curve, measuredPieces, pieces(felt.front()));
    for (const std::vector<Feeling> &opinion : felt)
        buildCurve(curve, pieces(opinion), {.line = ColorRole::Muted, .lineWidth = 1.5, .dashed = true});
    buildCurve(curve, measuredPieces, {.line = ColorRole::Brand, .lineWidth = 2});

    for (const std::vector<Feeling> &opinion : felt) {
        for (size_t i = 0; i < opinion.size(); ++i) {
            if (!opinion[i].y)
                continue;
            const Part part{.target = laneTarget(MapTarget::Kind::Emotion, lane, m_columns[i]),
                            .detail = Detail::Middle};
            path(part,
                 {.path = circle({m_columns[i].center(), *opinion[i].y}, 3.5),
                  .fill = ColorRole::Panel,
                  .line = ColorRole::Muted,
                  .lineWidth = 1.5});
        }
    }
    buildMeasuredDots(lane, measured);

    // Touchpoints with too few answers say how many under the axis.
    const qreal bottom = axis.zeroY + 2 * axis.unit + axisPadding;
    bool counted = false;
    for (const MapColumn &column : m_columns) {
        const MetricSummary *few = column.summary != nullptr && column.summary->emotionMetric() == nullptr
            ? column.summary->mainMetric()
            : nullptr;
        if (few == nullptr || few->n == 0)
            continue;
        write({.target = laneTarget(MapTarget::Kind::Emotion, lane, column)}, {column.x, bottom - 8},
              column.width, answersText(few->n, m_text), FontRole::Small, ColorRole::Muted, Qt::AlignHCenter);
        counted = true;
    }
    return bottom - top + (counted ? countsHeight : 0);
}

void MapLayoutBuilder::buildEmotionAxis(const Lane &lane, const MapLayout::Axis &axis, qreal top)
{
    const Part part{.target = {.kind = MapTarget::Kind::Lane, .lane = lane.id}};
    const qreal labelHeight = lineMetrics(FontRole::Small).height;
    for (int value = -2; value <= 2; ++value) {
        const qreal y = axis.zeroY - value * axis.unit;
        QPainterPath line({m_left, y});
        line.lineTo(m_right, y);
        path(part, {.path = line, .line = ColorRole::Line, .dashed = value != 0}, Ground);
        write(part, {m_left - 32, y - labelHeight / 2}, 26, m_text.signedNumber(value), FontRole::Small,
              ColorRole::Muted, Qt::AlignRight);
    }

    // What the two lines are, under the lane's title.
    const qreal width = m_laneTitleWidth - 40 - 14;
    qreal y = top + 8 + m_breaker.fit(laneTitle(lane), FontRole::LaneTitle, m_laneTitleWidth - 40).height + 8;
    const qreal x = measure::margin + 5;
    const QString names = metricNames(&TouchpointSummary::emotionMetric);
    if (!names.isEmpty()) {
        path(part, {.path = circle({x, y + labelHeight / 2}, 4.5), .fill = ColorRole::Brand});
        y = write(part, {x + 10, y}, width,
                  m_text.say("Map", "measured: %1", "names of metrics").arg(LocalText::isolate(names)),
                  FontRole::Small, ColorRole::Muted)
                .bottom()
            + 4;
    }
    path(part,
         {.path = circle({x, y + labelHeight / 2}, 3.5),
          .fill = ColorRole::Panel,
          .line = ColorRole::Muted,
          .lineWidth = 1.5});
    write(part, {x + 10, y}, width, m_text.say("Map", "felt in the workshop"), FontRole::Small,
          ColorRole::Muted);
}

std::vector<std::vector<MapLayoutBuilder::Feeling>>
MapLayoutBuilder::feltCurves(const Lane &lane, const MapLayout::Axis &axis) const
{
    // One curve per persona; everybody's (the null id) comes first.
    std::map<PersonaId, std::vector<Feeling>> curves;
    const auto cells = m_cells.find(lane.id);
    if (cells != m_cells.end()) {
        for (const Cell &cell : cells->second) {
            const int column = columnOf(cell.touchpoint);
            if (column < 0 || !cell.value)
                continue;
            std::vector<Feeling> &curve = curves[cell.persona];
            curve.resize(m_columns.size());
            curve[size_t(column)].y = axis.zeroY - std::clamp(*cell.value, -2.0, 2.0) * axis.unit;
        }
    }
    std::vector<std::vector<Feeling>> result;
    result.reserve(curves.size());
    for (auto &[persona, curve] : curves)
        result.push_back(std::move(curve));
    return result;
}

std::vector<MapLayoutBuilder::Feeling> MapLayoutBuilder::measuredCurve(const MapLayout::Axis &axis) const
{
    std::vector<Feeling> curve(m_columns.size());
    const auto at = [&axis](double value) { return axis.zeroY - std::clamp(value, -2.0, 2.0) * axis.unit; };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const TouchpointSummary *summary = m_columns[i].summary;
        const MetricSummary *metric = summary != nullptr ? summary->emotionMetric() : nullptr;
        const std::optional<double> value = metric != nullptr ? metric->emotion() : std::nullopt;
        if (!value)
            continue;
        curve[i].y = at(*value);
        if (const std::optional<Interval> interval = metric->emotionInterval()) {
            curve[i].low = at(interval->low);
            curve[i].high = at(interval->high);
        }
    }
    return curve;
}

std::vector<std::optional<CurvePiece>> MapLayoutBuilder::pieces(const std::vector<Feeling> &curve) const
{
    // A place without a value interrupts the line.
    std::vector<std::optional<CurvePiece>> result(curve.size());
    std::vector<QPointF> run;
    for (size_t i = 0; i <= curve.size(); ++i) {
        if (i < curve.size() && curve[i].y) {
            run.emplace_back(m_columns[i].center(), *curve[i].y);
            continue;
        }
        const std::vector<CurvePiece> smooth = monotoneCurve(run);
        for (size_t piece = 0; piece < smooth.size(); ++piece)
            result[i - run.size() + piece] = smooth[piece];
        run.clear();
    }
    return result;
}

void MapLayoutBuilder::buildCurve(const Part &part, const std::vector<std::optional<CurvePiece>> &pieces,
                                  const PathElement &style)
{
    std::vector<CurvePiece> run;
    for (size_t i = 0; i <= pieces.size(); ++i) {
        if (i < pieces.size() && pieces[i]) {
            run.push_back(*pieces[i]);
            continue;
        }
        if (!run.empty()) {
            PathElement element = style;
            element.path = curvePath(run);
            path(part, std::move(element));
            run.clear();
        }
    }
}

void MapLayoutBuilder::buildGap(const Part &part, const std::vector<std::optional<CurvePiece>> &measured,
                                const std::vector<std::optional<CurvePiece>> &felt)
{
    std::vector<CurvePiece> upper;
    std::vector<CurvePiece> lower;
    for (size_t i = 0; i <= measured.size(); ++i) {
        if (i < measured.size() && measured[i] && felt[i]) {
            upper.push_back(*measured[i]);
            lower.push_back(*felt[i]);
            continue;
        }
        if (!upper.empty())
            path(part, {.path = areaBetween(upper, lower), .fill = ColorRole::AmberSoft});
        upper.clear();
        lower.clear();
    }
}

void MapLayoutBuilder::buildMeasuredDots(const Lane &lane, const std::vector<Feeling> &curve)
{
    for (size_t i = 0; i < curve.size(); ++i) {
        if (!curve[i].y)
            continue;
        const MapColumn &column = m_columns[i];
        Part part{.target = laneTarget(MapTarget::Kind::Emotion, lane, column)};
        const qreal x = column.center();
        if (curve[i].low && curve[i].high) {
            QPainterPath bar({x, *curve[i].high});
            bar.lineTo(x, *curve[i].low);
            for (const qreal end : {*curve[i].high, *curve[i].low}) {
                bar.moveTo(x - 4, end);
                bar.lineTo(x + 4, end);
            }
            path(part, {.path = bar, .line = ColorRole::Muted, .lineWidth = 1.5, .opacity = 0.7});
        }
        part.detail = Detail::Middle;
        part.highlight = column.highlight();
        ColorRole fill = ColorRole::Brand;
        if (column.highlight() == PainHighlight::Red)
            fill = ColorRole::RedMark;
        else if (column.highlight() == PainHighlight::Amber)
            fill = ColorRole::AmberMark;
        path(part,
             {.path = circle({x, *curve[i].y}, 5), .fill = fill, .line = ColorRole::Panel, .lineWidth = 1.5});
    }
}

} // namespace milepost
