// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace milepost {

/// z of a two-sided 95 % interval.
inline constexpr double z95 = 1.959963984540054;

/// Both ends of an interval, in the unit of the figure it belongs to.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/// The z of a two-sided interval at this confidence (0..1), for example 0.95.
double zFor(double confidence);
/// The same of Student's t; degrees of freedom from 1.
double tFor(double confidence, qint64 degreesOfFreedom);

/// Wilson's interval of a share k of n, without continuity correction; k = 0 gives exactly 0, k = n
/// exactly 1. n must be above 0. [domain.md section 2]
Interval wilson(qint64 k, qint64 n, double z = z95);

/// MOVER's interval of the difference e1 - e2 of two estimates with their own intervals (Zou & Donner 2008).
Interval mover(double e1, const Interval &i1, double e2, const Interval &i2);

} // namespace milepost
