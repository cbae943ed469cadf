// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/metricsummary.h"

#include <optional>
#include <span>

namespace milepost {

// Figures from entered counts and amounts (domain.md section 2). What the counts cannot say is nothing, never
// 0.

/// k of n with its Wilson interval; shares 0..1.
struct ShareFigure {
    qint64 k = 0;
    qint64 n = 0;
    double share = 0;
    Interval interval;
};
/// Nothing for n = 0, and for counts that contradict each other (k < 0, k > n).
std::optional<ShareFigure> shareFigure(qint64 k, qint64 n);

/// Customers of a step who did not go on: 1 - continued/visitors of that step [CT].
std::optional<ShareFigure> dropoffRate(qint64 visitors, qint64 continued);
/// Customers of the first step who finished the last one [CT].
std::optional<ShareFigure> completionRate(qint64 first, qint64 last);
/// Answers of those invited.
std::optional<ShareFigure> responseRate(qint64 answered, qint64 invited);
/// Customers who bought at least twice in the stated window, of all who bought [WSP].
std::optional<ShareFigure> repeatPurchaseRate(qint64 boughtAgain, qint64 customers);
/// (E - N) / S: those at the end who were there at the start [EXP].
std::optional<ShareFigure> retentionRate(qint64 atStart, qint64 atEnd, qint64 newOnes);
/// 1 - retention of the same window [EXP].
std::optional<ShareFigure> churnRate(qint64 atStart, qint64 atEnd, qint64 newOnes);

/// Lifetime value: order value x orders a year x years x margin (a share) [AZ].
std::optional<double> clvSimple(double orderValue, double ordersPerYear, double years, double margin);
/// m·r/(1+d-r): for ever, the first margin a period from now [AZ]. r and d are of the same period, 0..1;
/// r = 1 with d = 0 has no value.
std::optional<double> clvInfinite(double margin, double retention, double discount);
/// m(1+d)/(1+d-r): the same with the first margin now.
std::optional<double> clvFirstMarginNow(double margin, double retention, double discount);
/// Σ m·rᵗ/(1+d)ᵗ for t = 1..periods.
std::optional<double> clvFinite(double margin, double retention, double discount, int periods);

/// What one customer expected and what they got, on the same scale.
struct ExpectedAndPerceived {
    double expected = 0;
    double perceived = 0;
};
/// Mean of perceived - expected over people who answered both, with the t or z interval of paired
/// differences [SQ]. Under 10 pairs only n stands.
struct GapFigure {
    qint64 n = 0;
    Base base = Base::TooFew;
    std::optional<double> gap;
    std::optional<double> deviation;
    std::optional<Interval> interval;
};
GapFigure expectationGap(std::span<const ExpectedAndPerceived> pairs);

} // namespace milepost
