// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metricsummary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int lowestPassive = 7;
constexpr qint64 tBelow = 30; // from here on z stands for t (domain.md section 2, "Mean")

qint64 countBetween(const Distribution &distribution, int from, int to)
{
    const auto begin = distribution.counts.begin();
    return std::accumulate(begin + from, begin + to + 1, qint64(0));
}

/// Place of a mean on the -2..+2 axis, +2 being the good end of the scale (decisions.md 25).
double onEmotionAxis(double mean, const MetricScale &scale)
{
    const double place = 4 * (mean - scale.low) / double(scale.high - scale.low) - 2;
    return scale.highIsGood ? place : -place;
}

} // namespace

qint64 Distribution::n() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

Distribution &Distribution::operator+=(const Distribution &other)
{
    std::transform(counts.begin(), counts.end(), other.counts.begin(), counts.begin(), std::plus<>());
    return *this;
}

Distribution &Distribution::operator-=(const Distribution &other)
{
    std::transform(counts.begin(), counts.end(), other.counts.begin(), counts.begin(), std::minus<>());
    return *this;
}

double meanQuantile(qint64 n)
{
    return n < tBelow ? tFor(0.95, n - 1) : z95;
}

std::optional<MeanFigure> meanOf(const Distribution &distribution)
{
    const qint64 count = distribution.n();
    if (count < 2)
        return std::nullopt;
    const double n = double(count);
    double sum = 0;
    for (size_t score = 0; score < distribution.counts.size(); ++score)
        sum += double(score) * double(distribution.counts[score]);
    MeanFigure figure;
    figure.mean = sum / n;
    double squares = 0;
    for (size_t score = 0; score < distribution.counts.size(); ++score) {
        const double distance = double(score) - figure.mean;
        squares += double(distribution.counts[score]) * distance * distance;
    }
    figure.deviation = std::sqrt(squares / (n - 1));
    const double margin = meanQuantile(count) * figure.deviation / std::sqrt(n);
    figure.interval = {figure.mean - margin, figure.mean + margin};
    return figure;
}

Base baseOf(qint64 n)
{
    if (n < scoredFrom)
        return Base::TooFew;
    return n < okFrom ? Base::Low : Base::Ok;
}

QString baseKey(Base base)
{
    switch (base) {
    case Base::TooFew:
        return u"too few"_s;
    case Base::Low:
        return u"low"_s;
    case Base::Ok:
        break;
    }
    return u"ok"_s;
}

std::optional<double> MetricSummary::goodness() const
{
    if (!value)
        return std::nullopt;
    return metric == Metric::Nps ? (*value + 100) / 200 : *value;
}

std::optional<double> MetricSummary::emotion() const
{
    if (!mean)
        return std::nullopt;
    return onEmotionAxis(*mean, metricScale(metric));
}

std::optional<Interval> MetricSummary::emotionInterval() const
{
    if (!meanInterval)
        return std::nullopt;
    const MetricScale scale = metricScale(metric);
    // No mean of scores lies outside the axis, so neither does its interval.
    const double a = std::clamp(onEmotionAxis(meanInterval->low, scale), -2.0, 2.0);
    const double b = std::clamp(onEmotionAxis(meanInterval->high, scale), -2.0, 2.0);
    return Interval{std::min(a, b), std::max(a, b)};
}

MetricSummary summarise(Metric metric, const Distribution &distribution)
{
    const MetricScale scale = metricScale(metric);
    MetricSummary summary;
    summary.metric = metric;
    summary.distribution = distribution;
    summary.n = distribution.n();
    summary.base = baseOf(summary.n);
    summary.favourable = countBetween(distribution, scale.favourableFrom, scale.favourableTo);
    summary.unfavourable = metric == Metric::Nps ? countBetween(distribution, scale.low, lowestPassive - 1)
                                                 : summary.n - summary.favourable;
    if (summary.base == Base::TooFew)
        return summary;

    if (metric == Metric::Nps) {
        const qint64 passives = summary.n - summary.favourable - summary.unfavourable;
        summary.value = npsValue(summary.favourable, passives, summary.unfavourable);
        summary.interval = npsInterval(summary.favourable, passives, summary.unfavourable).interval;
    } else {
        summary.value = double(summary.favourable) / double(summary.n);
        summary.interval = wilson(summary.favourable, summary.n);
    }
    if (const std::optional<MeanFigure> mean = meanOf(distribution)) {
        summary.mean = mean->mean;
        summary.deviation = mean->deviation;
        summary.meanInterval = mean->interval;
    }
    return summary;
}

double npsValue(qint64 promoters, qint64 passives, qint64 detractors)
{
    return 100 * double(promoters - detractors) / double(promoters + passives + detractors);
}

NpsInterval npsInterval(qint64 promoters, qint64 passives, qint64 detractors, double z)
{
    // Adjusted Wald with 3 added answers, a quarter of them promoters and a quarter detractors [MU1][R16].
    const double n = double(promoters + passives + detractors) + 3;
    const double p = (double(promoters) + 0.75) / n;
    const double d = (double(detractors) + 0.75) / n;
    const double centre = p - d;
    const double variance = p + d - centre * centre;
    NpsInterval result;
    result.centre = 100 * centre;
    result.standardError = 100 * std::sqrt(variance / n);
    result.margin = z * result.standardError;
    result.interval.low = std::max(-100.0, result.centre - result.margin);
    result.interval.high = std::min(100.0, result.centre + result.margin);
    return result;
}

} // namespace milepost
