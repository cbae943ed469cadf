// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/intervals.h"

#include <optional>
#include <vector>

namespace milepost {

/// The outcome of one two-sided test of "both sides are equal".
struct TestResult {
    double standardError = 0; ///< of the change, in its unit
    double z = 0; ///< above 0 where the second side is larger
    double p = 1;
};

/// The chance of a |z| at least as large when nothing differs.
double twoSidedP(double z);

/// Fewest answers on either side of a share for the pooled test to hold (domain.md section 2).
inline constexpr qint64 testedFrom = 5;

/// z-test of two shares k1/n1 and k2/n2 with the pooled standard error [STA]; nothing where one of the four
/// counts is below testedFrom.
std::optional<TestResult> testShares(qint64 k1, qint64 n1, qint64 k2, qint64 n2);

/// Promoters, passives and detractors.
struct NpsCounts {
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;
    qint64 n() const { return promoters + passives + detractors; }
};

/// Change of NPS between two groups of answers, from their adjusted parts [MU2][DT]; in points.
struct NpsChange {
    double change = 0; ///< second centre - first centre
    Interval interval; ///< change ± z·SE, cut to ±200
    TestResult test;
};
/// Both sides need at least one answer.
NpsChange npsChange(const NpsCounts &first, const NpsCounts &second, double z = z95);

/// Holm's step-down adjustment of p values, in their order: none is below its own p, and none above 1 [SM].
std::vector<double> holm(const std::vector<double> &p);

} // namespace milepost
