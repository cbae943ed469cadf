// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/intervals.h"

// The only file that sees Boost.Math.
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace milepost {

double zFor(double confidence)
{
    return boost::math::quantile(boost::math::normal_distribution<double>(), 0.5 + confidence / 2);
}

double tFor(double confidence, qint64 degreesOfFreedom)
{
    const boost::math::students_t_distribution<double> distribution{double(degreesOfFreedom)};
    return boost::math::quantile(distribution, 0.5 + confidence / 2);
}

Interval wilson(qint64 k, qint64 n, double z)
{
    // (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), Wilson 1927
    const double total = double(n);
    const double share = double(k) / total;
    const double zz = z * z;
    const double centre = share + zz / (2 * total);
    const double spread = z * std::sqrt(share * (1 - share) / total + zz / (4 * total * total));
    const double scale = 1 + zz / total;
    return {.low = k == 0 ? 0.0 : std::max(0.0, (centre - spread) / scale),
            .high = k == n ? 1.0 : std::min(1.0, (centre + spread) / scale)};
}

Interval mover(double e1, const Interval &i1, double e2, const Interval &i2)
{
    const double difference = e1 - e2;
    return {.low = difference - std::hypot(e1 - i1.low, i2.high - e2),
            .high = difference + std::hypot(i1.high - e1, e2 - i2.low)};
}

} // namespace milepost
