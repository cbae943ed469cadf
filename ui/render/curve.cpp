// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/curve.h"

#include <algorithm>

namespace milepost {

namespace {

/// Slopes at the points. Zero at an extremum, else the weighted harmonic mean of the slopes on both sides,
/// which keeps every piece monotone.
std::vector<qreal> tangents(const std::vector<QPointF> &points)
{
    const size_t count = points.size();
    std::vector<qreal> slopes(count, 0);
    if (count < 2)
        return slopes;
    const auto slope = [&points](size_t i) {
        return (points[i + 1].y() - points[i].y()) / (points[i + 1].x() - points[i].x());
    };
    slopes.front() = count == 2 ? slope(0) : slope(0) / 2;
    slopes.back() = count == 2 ? slope(0) : slope(count - 2) / 2;
    for (size_t i = 1; i + 1 < count; ++i) {
        const qreal before = slope(i - 1);
        const qreal after = slope(i);
        if (before * after <= 0)
            continue;
        const qreal h0 = points[i].x() - points[i - 1].x();
        const qreal h1 = points[i + 1].x() - points[i].x();
        const qreal w0 = 2 * h1 + h0;
        const qreal w1 = h1 + 2 * h0;
        slopes[i] = (w0 + w1) / (w0 / before + w1 / after);
    }
    return slopes;
}

} // namespace

std::vector<CurvePiece> monotoneCurve(const std::vector<QPointF> &points)
{
    std::vector<CurvePiece> pieces;
    const std::vector<qreal> slopes = tangents(points);
    for (size_t i = 1; i < points.size(); ++i) {
        const qreal third = (points[i].x() - points[i - 1].x()) / 3;
        pieces.push_back({.from = points[i - 1],
                          .control1 = points[i - 1] + QPointF(third, third * slopes[i - 1]),
                          .control2 = points[i] - QPointF(third, third * slopes[i]),
                          .to = points[i]});
    }
    return pieces;
}

QPainterPath curvePath(const std::vector<CurvePiece> &pieces)
{
    QPainterPath path;
    if (pieces.empty())
        return path;
    path.moveTo(pieces.front().from);
    for (const CurvePiece &piece : pieces)
        path.cubicTo(piece.control1, piece.control2, piece.to);
    return path;
}

QPainterPath areaBetween(const std::vector<CurvePiece> &upper, const std::vector<CurvePiece> &lower)
{
    if (upper.empty() || lower.empty())
        return {};
    QPainterPath path = curvePath(upper);
    path.lineTo(lower.back().to);
    for (auto piece = lower.rbegin(); piece != lower.rend(); ++piece)
        path.cubicTo(piece->control2, piece->control1, piece->from);
    path.closeSubpath();
    // Where the lines cross, the parts on both sides count.
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace milepost
