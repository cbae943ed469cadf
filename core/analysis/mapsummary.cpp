// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapsummary.h"

#include <algorithm>
#include <set>

namespace milepost {

namespace {

/// Pooled counts of some targets.
struct TargetCounts {
    std::map<Metric, Distribution> scores; ///< only those with answers
    std::vector<Distribution> own; ///< of the project's own metrics, in their order
    qint64 responses = 0;
    qint64 comments = 0;
    qint64 complaints = 0;
    qint64 undated = 0;
};

template <typename Targets>
TargetCounts countsOf(const CountsCube &cube, const std::vector<MetricDefinition> &own,
                      const Targets &targets)
{
    TargetCounts counts;
    counts.own.resize(own.size());
    for (const TargetIndex target : targets) {
        for (const Metric metric : allMetrics) {
            const Distribution scores = cube.scores(target, metric);
            if (scores.n() > 0)
                counts.scores[metric] += scores;
        }
        for (size_t i = 0; i < own.size(); ++i)
            counts.own[i] += cube.scores(target, Metric(own[i].number));
        counts.responses += cube.responses(target);
        counts.comments += cube.comments(target);
        counts.complaints += cube.complaints(target);
        counts.undated += cube.undated(target);
    }
    return counts;
}

/// The figures of some counts, without those that the privacy floor keeps back.
TouchpointSummary summaryOf(const TargetCounts &counts, const std::vector<MetricDefinition> &own,
                            bool guarded)
{
    const auto isHidden = [&](qint64 n) { return guarded && n > 0 && n < neverShownBelow; };
    TouchpointSummary summary;
    for (const auto &[metric, scores] : counts.scores) {
        if (isHidden(scores.n())) {
            summary.withheld.push_back(metric);
            continue;
        }
        summary.metrics.emplace(metric, summarise(metric, scores));
        summary.responses += scores.n();
    }
    for (size_t i = 0; i < own.size(); ++i) {
        const DefinedSummary figures = summarise(own[i], counts.own[i]);
        if (isHidden(figures.n))
            summary.ownWithheld.push_back(own[i].id);
        else if (figures.n > 0)
            summary.own.emplace(own[i].id, figures);
        summary.responses += isHidden(figures.n) ? 0 : figures.n;
    }
    summary.commentsWithheld = isHidden(counts.comments);
    if (!summary.commentsWithheld) {
        summary.comments = counts.comments;
        summary.complaints = counts.complaints;
    }
    return summary;
}

TouchpointEvidence evidenceOf(const Touchpoint &touchpoint, const TargetCounts &counts)
{
    TouchpointEvidence evidence;
    evidence.touchpoint = touchpoint.id;
    evidence.importance = touchpoint.importance.value_or(3);
    evidence.visitors = touchpoint.visitors;
    evidence.continued = touchpoint.continued;
    evidence.expectedDropoff = touchpoint.expectedDropoff;
    evidence.isExit = touchpoint.isExit;
    evidence.scores = counts.scores;
    evidence.comments = counts.comments;
    evidence.complaints = counts.complaints;
    return evidence;
}

bool isGone(const Journey &journey, const TouchpointId &id)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    return !touchpoint || touchpoint->removed;
}

} // namespace

std::vector<TargetIndex> targetsOf(const Touchpoint &touchpoint, const TargetDictionary &targets)
{
    std::vector<TargetIndex> result;
    if (const auto own = targets.find(touchpoint.id))
        result.push_back(*own);
    if (!touchpoint.counterpart.isNull()) {
        if (const auto reference = targets.find(touchpoint.counterpart))
            result.push_back(*reference);
    }
    return result;
}

QCalendar calendarOf(const Journey &journey)
{
    return QCalendar(journey.project().calendar == CalendarKind::Jalali ? QCalendar::System::Jalali
                                                                        : QCalendar::System::Gregorian);
}

const MetricSummary *TouchpointSummary::mainMetric() const
{
    for (const Metric metric : metricsByPriority) {
        if (const auto it = metrics.find(metric); it != metrics.end())
            return &it->second;
    }
    return nullptr;
}

const MetricSummary *TouchpointSummary::emotionMetric() const
{
    for (const Metric metric : metricsByPriority) {
        if (const auto it = metrics.find(metric); it != metrics.end() && it->second.n >= scoredFrom)
            return &it->second;
    }
    return nullptr;
}

const TouchpointSummary &MapSummary::of(const TouchpointId &id) const
{
    static const TouchpointSummary nothing;
    const auto it = touchpoints.find(id);
    return it == touchpoints.end() ? nothing : it->second;
}

const TouchpointSummary &MapSummary::of(const StageId &id) const
{
    static const TouchpointSummary nothing;
    const auto it = stages.find(id);
    return it == stages.end() ? nothing : it->second;
}

int MapSummary::touchpointsWithEvidence() const
{
    return int(std::count_if(touchpoints.begin(), touchpoints.end(),
                             [](const auto &entry) { return entry.second.emotionMetric() != nullptr; }));
}

PainWeights painWeightsOf(const Project &project)
{
    return {project.scoreWeight, project.complaintWeight, project.dropoffWeight};
}

MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                        const CountsCube &cube, const Filter &filter)
{
    return summariseMap(journey, map, counter, cube, filter, painWeightsOf(journey.project()));
}

MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                        const CountsCube &cube, const Filter &filter, const PainWeights &weights)
{
    MapSummary result;
    result.map = map;
    result.filter = filter;
    result.responsesAll = counter.responses();
    const bool guarded = filter.picksPeople();

    const std::vector<MetricDefinition> own = ownMetricsOf(journey);
    const auto count = [&](const auto &targets) { return countsOf(cube, own, targets); };
    const TargetCounts whole = count(std::vector{TargetDictionary::wholeJourney});
    result.journey = summaryOf(whole, own, guarded);
    result.responsesShown = whole.responses;
    result.undated = whole.undated;

    std::vector<TouchpointEvidence> evidence;
    std::set<TargetIndex> everything; // a set: two future touchpoints may show the same responses
    for (const Stage &stage : journey.stages(map)) {
        std::set<TargetIndex> pooled;
        for (const Touchpoint &touchpoint : journey.touchpoints(stage.id)) {
            const std::vector<TargetIndex> targets = targetsOf(touchpoint, counter.targets());
            const TargetCounts counts = count(targets);
            result.touchpoints.emplace(touchpoint.id, summaryOf(counts, own, guarded));
            result.responsesShown += counts.responses;
            result.undated += counts.undated;
            evidence.push_back(evidenceOf(touchpoint, counts));
            pooled.insert(targets.begin(), targets.end());
        }
        result.stages.emplace(stage.id, summaryOf(count(pooled), own, guarded));
        everything.merge(pooled);
    }
    result.shownWithheld = guarded && result.responsesShown > 0 && result.responsesShown < neverShownBelow;
    if (result.shownWithheld)
        result.responsesShown = 0;
    result.together = summaryOf(count(everything), own, guarded);
    for (size_t i = 1; i < cube.targets(); ++i) {
        const auto target = TargetIndex(i);
        const qint64 responses = cube.responses(target);
        if (responses > 0 && isGone(journey, counter.targets().touchpoint(target)))
            result.withoutTouchpoint += responses;
    }
    result.pain = rankPain(evidence, weights);
    result.strengths = rankStrengths(evidence, weights);
    return result;
}

MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackColumns &columns,
                        const Filter &filter)
{
    const FeedbackCounter counter(journey, columns);
    return summariseMap(journey, map, counter, counter.count(filter), filter);
}

std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackCounter &counter, const CountsCube &byMonth,
                                     const Filter &filter)
{
    std::vector<TargetIndex> targets{TargetDictionary::wholeJourney};
    if (!touchpoint.isNull()) {
        const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
        targets = found ? targetsOf(*found, counter.targets()) : std::vector<TargetIndex>();
    }
    const qint64 fewest = filter.picksPeople() ? neverShownBelow : 1;
    std::vector<TrendPoint> trend;
    for (size_t month = 0; month < byMonth.months().size(); ++month) {
        Distribution scores;
        for (const TargetIndex target : targets)
            scores += byMonth.scores(target, metric, month);
        if (scores.n() >= fewest)
            trend.push_back({byMonth.months()[month], summarise(metric, scores)});
    }
    return trend;
}

std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackColumns &columns, const Filter &filter)
{
    const FeedbackCounter counter(journey, columns);
    return monthlyTrend(journey, touchpoint, metric, counter,
                        counter.countByMonth(filter, calendarOf(journey)), filter);
}

} // namespace milepost
