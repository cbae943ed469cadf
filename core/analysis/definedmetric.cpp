// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/definedmetric.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

static_assert(MetricDefinition::firstOwnNumber == firstOwnMetric);

DefinitionFault faultOf(const MetricDefinition &definition)
{
    if (definition.code.trimmed().isEmpty())
        return DefinitionFault::NoCode;
    const bool isBuiltIn = definition.number < firstOwnMetric && definition.number > 0;
    if (!isMetricCode(definition.code) || (!isBuiltIn && metricFromKey(definition.code)))
        return DefinitionFault::Code;
    const bool isNet = definition.kind == "net"_L1;
    const bool isMean = definition.kind == "mean"_L1;
    if (!isNet && !isMean && definition.kind != "topbox"_L1)
        return DefinitionFault::UnknownKind;
    if (definition.low < 0 || definition.high >= Distribution::size || definition.low >= definition.high)
        return DefinitionFault::Scale;
    if (isNet) {
        const MetricScale nps = metricScale(Metric::Nps);
        const bool fits = definition.low == nps.low && definition.high == nps.high && definition.highIsGood
            && definition.favourableFrom == nps.favourableFrom && definition.favourableTo == nps.favourableTo;
        return fits ? DefinitionFault::None : DefinitionFault::NotNetScale;
    }
    if (isMean)
        return DefinitionFault::None;
    // The favourable answers are those at the good end, and never all of them.
    const bool fits = definition.highIsGood ? definition.favourableTo == definition.high
            && definition.favourableFrom > definition.low && definition.favourableFrom <= definition.high
                                            : definition.favourableFrom == definition.low
            && definition.favourableTo < definition.high && definition.favourableTo >= definition.low;
    return fits ? DefinitionFault::None : DefinitionFault::Favourable;
}

MetricScale scaleOf(const MetricDefinition &definition)
{
    return {.low = definition.low,
            .high = definition.high,
            .favourableFrom = definition.favourableFrom,
            .favourableTo = definition.favourableTo,
            .highIsGood = definition.highIsGood};
}

QString nameOf(const MetricDefinition &definition)
{
    return definition.name.isEmpty() ? definition.code : definition.name;
}

std::vector<MetricDefinition> ownMetricsOf(const Journey &journey)
{
    std::vector<MetricDefinition> own;
    for (const auto &[id, definition] : journey.all<MetricDefinition>()) {
        if (definition.number >= firstOwnMetric && definition.number <= lastOwnMetric
            && faultOf(definition) == DefinitionFault::None)
            own.push_back(definition);
    }
    std::ranges::stable_sort(own, {}, &MetricDefinition::number);
    return own;
}

KnownMetrics knownMetricsOf(const Journey &journey)
{
    KnownMetrics known;
    for (const MetricDefinition &definition : ownMetricsOf(journey))
        known.add({Metric(definition.number), definition.code, nameOf(definition), scaleOf(definition)});
    return known;
}

DefinedSummary summarise(const MetricDefinition &definition, const Distribution &distribution)
{
    DefinedSummary summary;
    if (faultOf(definition) != DefinitionFault::None)
        return summary;
    Distribution valid;
    for (int score = definition.low; score <= definition.high; ++score) {
        const qint64 count = distribution.counts[size_t(score)];
        valid.add(score, count);
        if (score >= definition.favourableFrom && score <= definition.favourableTo)
            summary.favourable += count;
    }
    summary.n = valid.n();
    summary.base = baseOf(summary.n);
    summary.unfavourable = summary.n - summary.favourable;
    if (definition.kind == "net"_L1) {
        const MetricSummary net = summarise(Metric::Nps, valid);
        summary.unfavourable = net.unfavourable;
        summary.value = net.value;
        summary.interval = net.interval;
    }
    if (summary.base == Base::TooFew)
        return summary;
    summary.mean = meanOf(valid);
    if (definition.kind == "topbox"_L1) {
        summary.value = double(summary.favourable) / double(summary.n);
        summary.interval = wilson(summary.favourable, summary.n);
    } else if (definition.kind == "mean"_L1 && summary.mean) {
        summary.value = summary.mean->mean;
        summary.interval = summary.mean->interval;
    }
    return summary;
}

} // namespace milepost
