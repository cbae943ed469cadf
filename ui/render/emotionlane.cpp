// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maplayoutbuilder.h"
#include "ui/render/maptexts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal axisPadding = 16;
constexpr qreal countsHeight = 16;

QPainterPath dot(const QPointF &center, qreal radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

/// The marks of personas differ in shape as well as in colour.
QPainterPath feltMark(const QPointF &center, int look)
{
    QPainterPath path;
    const qreal x = center.x();
    const qreal y = center.y();
    switch (look % 4) {
    case 0:
        return dot(center, 3.5);
    case 1:
        path.addRect(x - 3.3, y - 3.3, 6.6, 6.6);
        break;
    case 2:
        path.addPolygon(QPolygonF({{x, y - 4.8}, {x + 4.8, y}, {x, y + 4.8}, {x - 4.8, y}}));
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF({{x, y - 4.6}, {x + 4.4, y + 3.4}, {x - 4.4, y + 3.4}}));
        path.closeSubpath();
        break;
    }
    return path;
}

ColorRole feltColor(int look)
{
    // Of the stage palette, far from the measured line's colour and from each other.
    constexpr std::array colours{4, 3, 1, 0, 7, 5};
    return look == 0 ? ColorRole::Muted : stageRole(colours[size_t(look - 1) % colours.size()]);
}

} // namespace

qreal MapLayoutBuilder::buildEmotionLane(const Lane &lane, qreal top)
{
    // A higher lane has a taller axis.
    const qreal unit
        = std::max(measure::emotionUnit, (qreal(lane.height) - 2 * axisPadding - countsHeight) / 4);
    const MapLayout::Axis axis{.lane = lane.id, .zeroY = top + axisPadding + 2 * unit, .unit = unit};
    m_layout.m_axes.push_back(axis);
    buildEmotionAxis(lane, axis);

    const std::vector<Feeling> measured = measuredCurve(axis);
    const std::vector<FeltCurve> felt = feltCurves(lane, axis);
    const Part curve{.target = {.kind = MapTarget::Kind::Lane, .lane = lane.id}, .detail = Detail::Far};
    const auto measuredPieces = pieces(measured);
    // One gap only: several shades over each other say nothing. Everybody's line comes first.
    if (!felt.empty())
        buildGap(curve, measuredPieces, pieces(felt.front().feelings));
    for (const FeltCurve &opinion : felt)
        buildCurve(curve, pieces(opinion.feelings),
                   {.line = feltColor(opinion.look), .lineWidth = 1.5, .dashed = true});
    buildCurve(curve, measuredPieces, {.line = ColorRole::Brand, .lineWidth = 2});
    for (const FeltCurve &opinion : felt)
        buildFeltDots(lane, opinion);
    buildMeasuredDots(lane, measured);

    // Touchpoints with too few answers say how many under the axis.
    const qreal bottom = axis.zeroY + 2 * axis.unit + axisPadding;
    bool counted = false;
    for (const MapColumn &column : m_columns) {
        const bool unmeasured = column.touchpoint != nullptr && column.summary != nullptr
            && column.summary->emotionMetric() == nullptr;
        const MetricSummary *few = unmeasured ? column.summary->mainMetric() : nullptr;
        if (few == nullptr || few->n == 0)
            continue;
        write({.target = laneTarget(MapTarget::Kind::Emotion, lane, column)}, {column.x, bottom - 8},
              column.width, answersText(few->n, m_text), FontRole::Small, ColorRole::Muted, Qt::AlignHCenter);
        counted = true;
    }
    const qreal key = buildEmotionKey(lane, felt, top);
    return std::max(bottom + (counted ? countsHeight : 0), key + 4) - top;
}

void MapLayoutBuilder::buildEmotionAxis(const Lane &lane, const MapLayout::Axis &axis)
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
}

qreal MapLayoutBuilder::buildEmotionKey(const Lane &lane, const std::vector<FeltCurve> &felt, qreal top)
{
    const Part part{.target = {.kind = MapTarget::Kind::Lane, .lane = lane.id}};
    const qreal labelHeight = lineMetrics(FontRole::Small).height;
    const qreal width = m_laneTitleWidth - 40 - 14;
    qreal y = top + 8 + m_breaker.fit(laneTitle(lane), FontRole::LaneTitle, m_laneTitleWidth - 40).height + 8;
    const qreal x = measure::margin + 5;
    const auto line = [&](const QString &text) {
        y = write(part, {x + 10, y}, width, text, FontRole::Small, ColorRole::Muted).bottom() + 4;
    };
    const QString names = metricNames(&TouchpointSummary::emotionMetric);
    if (!names.isEmpty()) {
        path(part, {.path = dot({x, y + labelHeight / 2}, 4.5), .fill = ColorRole::Brand});
        line(m_text.say("Map", "measured: %1", "names of metrics").arg(LocalText::isolate(names)));
    }
    if (felt.empty()) {
        buildFeltDot(part, {x, y + labelHeight / 2}, 0, Evidence::Assumed);
        line(m_text.say("Map", "felt in the workshop"));
    }
    for (const FeltCurve &curve : felt) {
        buildFeltDot(part, {x, y + labelHeight / 2}, curve.look, Evidence::Assumed);
        line(curve.name.isEmpty()
                 ? m_text.say("Map", "felt in the workshop")
                 : m_text.say("Map", "felt by %1", "a persona").arg(LocalText::isolate(curve.name)));
    }
    return y;
}

std::vector<MapLayoutBuilder::FeltCurve> MapLayoutBuilder::feltCurves(const Lane &lane,
                                                                      const MapLayout::Axis &axis) const
{
    // Everybody's comes first, then one curve per persona of this map, in their order.
    std::vector<FeltCurve> curves{{}};
    for (const Persona &persona : m_journey.personas(m_layout.m_map))
        curves.push_back({.persona = persona.id, .name = persona.name, .look = int(curves.size())});
    const auto cells = m_cells.find(lane.id);
    if (cells != m_cells.end()) {
        for (const Cell &cell : cells->second) {
            const int column = feelingColumnOf(cell.touchpoint);
            const auto curve = std::find_if(curves.begin(), curves.end(), [&](const FeltCurve &each) {
                return each.persona == cell.persona;
            });
            if (column < 0 || !cell.value || curve == curves.end())
                continue;
            curve->feelings.resize(m_columns.size());
            curve->feelings[size_t(column)]
                = {.y = axis.zeroY - std::clamp(*cell.value, -2.0, 2.0) * axis.unit,
                   .low = {},
                   .high = {},
                   .evidence = cell.evidence};
        }
    }
    std::erase_if(curves, [](const FeltCurve &curve) { return curve.feelings.empty(); });
    return curves;
}

void MapLayoutBuilder::buildFeltDots(const Lane &lane, const FeltCurve &curve)
{
    for (size_t i = 0; i < curve.feelings.size(); ++i) {
        const Feeling &feeling = curve.feelings[i];
        if (!feeling.y)
            continue;
        Part part{.target = laneTarget(MapTarget::Kind::Emotion, lane, m_columns[i]),
                  .detail = Detail::Middle};
        const QPointF at(m_columns[i].center(), *feeling.y);
        if (part.target.kind == MapTarget::Kind::Emotion && !curve.persona.isNull()) {
            part.target.persona = curve.persona;
            m_layout.m_places.push_back({part.target, {at.x() - 8, at.y() - 8, 16, 16}});
        }
        buildFeltDot(part, at, curve.look, feeling.evidence);
    }
}

void MapLayoutBuilder::buildFeltDot(const Part &part, const QPointF &at, int look, Evidence evidence)
{
    const ColorRole color = feltColor(look);
    path(part,
         {.path = feltMark(at, look),
          .fill = evidence == Evidence::Data ? color : ColorRole::Panel,
          .line = color,
          .lineWidth = 1.5});
    if (evidence == Evidence::Partly)
        path(part, {.path = dot(at, 1.5), .fill = color});
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
        m_hasGap |= !upper.empty();
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
             {.path = dot({x, *curve[i].y}, 5), .fill = fill, .line = ColorRole::Panel, .lineWidth = 1.5});
    }
}

} // namespace milepost
