// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/significance.h"

#include "core/analysis/metricsummary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace milepost {

double twoSidedP(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

std::optional<TestResult> testShares(qint64 k1, qint64 n1, qint64 k2, qint64 n2)
{
    if (std::min({k1, n1 - k1, k2, n2 - k2}) < testedFrom)
        return std::nullopt;
    // z = (p2 - p1) / √(p(1-p)(1/n1 + 1/n2)) with the pooled share p [STA].
    const double pooled = double(k1 + k2) / double(n1 + n2);
    TestResult result;
    result.standardError = std::sqrt(pooled * (1 - pooled) * (1 / double(n1) + 1 / double(n2)));
    result.z = (double(k2) / double(n2) - double(k1) / double(n1)) / result.standardError;
    result.p = twoSidedP(result.z);
    return result;
}

NpsChange npsChange(const NpsCounts &first, const NpsCounts &second, double z)
{
    const NpsInterval a = npsInterval(first.promoters, first.passives, first.detractors, z);
    const NpsInterval b = npsInterval(second.promoters, second.passives, second.detractors, z);
    NpsChange result;
    result.change = b.centre - a.centre;
    result.test.standardError = std::hypot(a.standardError, b.standardError);
    result.test.z = result.change / result.test.standardError;
    result.test.p = twoSidedP(result.test.z);
    const double margin = z * result.test.standardError;
    result.interval.low = std::max(-200.0, result.change - margin);
    result.interval.high = std::min(200.0, result.change + margin);
    return result;
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double largest = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, std::min(1.0, double(order.size() - i) * p[order[i]]));
        adjusted[order[i]] = largest;
    }
    return adjusted;
}

} // namespace milepost
