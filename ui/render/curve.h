// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace milepost {

/// A cubic Bézier piece between two neighbouring points.
struct CurvePiece {
    QPointF from;
    QPointF control1;
    QPointF control2;
    QPointF to;
};

/// A smooth line through points of rising x that never leaves the band between two neighbours: the monotone
/// cubic of Fritsch and Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17(2), 1980,
/// with the harmonic-mean tangents of Fritsch and Butland (1984). A curve that overshoots would show feelings
/// nobody had. One piece fewer than points.
std::vector<CurvePiece> monotoneCurve(const std::vector<QPointF> &points);

/// The pieces as one open path.
QPainterPath curvePath(const std::vector<CurvePiece> &pieces);

/// The closed area between two curves over the same x.
QPainterPath areaBetween(const std::vector<CurvePiece> &upper, const std::vector<CurvePiece> &lower);

} // namespace milepost
