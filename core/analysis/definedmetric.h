// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/metricsummary.h"
#include "core/feedback/knownmetrics.h"
#include "core/journey/journey.h"

namespace milepost {

/// What is wrong with a metric that a user defined.
enum class DefinitionFault {
    None,
    NoCode,
    Code, ///< not a code that files and the command line can name (isMetricCode), or a built-in one's
    UnknownKind, ///< not "net", "topbox" or "mean"
    Scale, ///< low not below high, or beyond 0..10
    Favourable, ///< not a part of the scale, not at its good end, or all of it
    NotNetScale ///< "net" is NPS's rule and needs NPS's scale, 0-10 with 9 and 10 favourable
};
DefinitionFault faultOf(const MetricDefinition &definition);

MetricScale scaleOf(const MetricDefinition &definition);
/// Its name, or the code where it has none.
QString nameOf(const MetricDefinition &definition);
/// The project's own metrics without those that have a fault, by number.
std::vector<MetricDefinition> ownMetricsOf(const Journey &journey);
/// The built-in metrics and those.
KnownMetrics knownMetricsOf(const Journey &journey);

/// Figures of one defined metric. They are never pooled with those of another one, whatever their scales:
/// eNPS is NPS's rule on employees, and stays apart from NPS.
struct DefinedSummary {
    qint64 n = 0;
    Base base = Base::TooFew;
    qint64 favourable = 0;
    qint64 unfavourable = 0; ///< detractors of "net"; otherwise whatever is not favourable
    std::optional<double> value; ///< "net" -100..100; "topbox" share 0..1; "mean" the mean
    std::optional<Interval> interval;
    std::optional<MeanFigure> mean; ///< of the scores as answered
};
/// Nothing but n = 0 for a definition with a fault; scores beyond its scale are not counted.
DefinedSummary summarise(const MetricDefinition &definition, const Distribution &distribution);

} // namespace milepost
