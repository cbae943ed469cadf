// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/intervals.h"
#include "core/feedback/metric.h"

#include <QString>

#include <array>
#include <optional>

namespace milepost {

/// How many answers gave each score; every figure of a metric comes from this.
struct Distribution {
    static constexpr int size = 11;
    std::array<qint64, size> counts{}; ///< index = score

    qint64 n() const;
    void add(int score, qint64 times = 1) { counts[size_t(score)] += times; }
    Distribution &operator+=(const Distribution &other);
    Distribution &operator-=(const Distribution &other);
    bool operator==(const Distribution &) const = default;
};

/// Mean, sample standard deviation (n - 1) and interval mean ± q·s/√n.
struct MeanFigure {
    double mean = 0;
    double deviation = 0;
    Interval interval;
};
/// Nothing for fewer than two answers.
std::optional<MeanFigure> meanOf(const Distribution &distribution);
/// The 95 % quantile for the mean of n answers: t below 30 answers, z from there on.
double meanQuantile(qint64 n);

/// How far a number of answers carries (domain.md section 2, base size): below 10 only counts are shown.
enum class Base { TooFew, Low, Ok };
inline constexpr qint64 scoredFrom = 10;
inline constexpr qint64 okFrom = 30;
Base baseOf(qint64 n);
/// "too few", "low", "ok" as in JSON.
QString baseKey(Base base);

/// One metric at one touchpoint. Absent figures are nothing, never 0: with n < 10 only the counts stand.
struct MetricSummary {
    Metric metric = Metric::Nps;
    Distribution distribution;
    qint64 n = 0;
    Base base = Base::TooFew;

    qint64 favourable = 0; ///< promoters; satisfied; easy
    qint64 unfavourable = 0; ///< detractors for NPS; all others are n - favourable
    std::optional<double> value; ///< NPS -100..100; share 0..1 for the others
    std::optional<Interval> interval; ///< 95 %: adjusted Wald for NPS, Wilson for shares; same unit
    std::optional<double> mean; ///< of the scores as answered
    std::optional<double> deviation; ///< sample standard deviation, n - 1
    std::optional<Interval> meanInterval; ///< mean ± z·s/√n, t for n < 30

    /// 0..1, high is good: (NPS + 100) / 200, or the share.
    std::optional<double> goodness() const;
    /// Mean and interval on the -2..+2 axis of the emotion lane, direction-corrected (decisions.md 25).
    std::optional<double> emotion() const;
    std::optional<Interval> emotionInterval() const;
};

/// All figures of a distribution; n = 0 gives a summary without figures.
MetricSummary summarise(Metric metric, const Distribution &distribution);

/// NPS with counts: 100 (promoters - detractors) / n, and its adjusted-Wald interval cut to ±100.
double npsValue(qint64 promoters, qint64 passives, qint64 detractors);
struct NpsInterval {
    double centre = 0; ///< of the adjusted score, -100..100
    double standardError = 0; ///< in points
    double margin = 0; ///< z · standardError
    Interval interval; ///< cut to ±100
};
NpsInterval npsInterval(qint64 promoters, qint64 passives, qint64 detractors, double z = z95);

} // namespace milepost
