// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapcomparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

Verdict verdictOf(const ComparedMetric &compared)
{
    if (!compared.test)
        return Verdict::TooFew;
    if (compared.holmP.value_or(compared.test->p) >= provenBelow)
        return Verdict::NotProven;
    return compared.test->z > 0 ? Verdict::Better : Verdict::Worse;
}

NpsCounts npsCountsOf(const MetricSummary &summary)
{
    return {summary.favourable, summary.n - summary.favourable - summary.unfavourable, summary.unfavourable};
}

bool isWithheld(const TouchpointSummary &summary, Metric metric)
{
    return std::find(summary.withheld.begin(), summary.withheld.end(), metric) != summary.withheld.end();
}

MetricSummary figuresOf(const TouchpointSummary &summary, Metric metric)
{
    const auto found = summary.metrics.find(metric);
    return found == summary.metrics.end() ? summarise(metric, Distribution()) : found->second;
}

/// Appends every metric that either side has answers to.
void appendFigures(const ComparedFigure &place, const TouchpointSummary &first,
                   const TouchpointSummary &second, std::vector<ComparedFigure> &figures)
{
    for (const Metric metric : metricsByPriority) {
        ComparedFigure figure = place;
        const MetricSummary a = figuresOf(first, metric);
        const MetricSummary b = figuresOf(second, metric);
        const bool firstWithheld = isWithheld(first, metric);
        const bool secondWithheld = isWithheld(second, metric);
        if (a.n == 0 && b.n == 0 && !firstWithheld && !secondWithheld)
            continue;
        figure.figures = compareMetric(a, b);
        figure.figures.firstWithheld = firstWithheld;
        figure.figures.secondWithheld = secondWithheld;
        figures.push_back(std::move(figure));
    }
}

void appendMap(const Journey &journey, const MapSummary &first, const MapSummary &second,
               const QString &group, MapComparison &comparison)
{
    for (const Stage &stage : journey.stages(first.map)) {
        for (const Touchpoint &touchpoint : journey.touchpoints(stage.id))
            appendFigures({touchpoint.id, stage.id, group, {}}, first.of(touchpoint.id),
                          second.of(touchpoint.id), comparison.touchpoints);
        appendFigures({{}, stage.id, group, {}}, first.of(stage.id), second.of(stage.id), comparison.stages);
    }
    appendFigures({{}, {}, group, {}}, first.journey, second.journey, comparison.touchpoints);
    appendFigures({{}, {}, group, {}}, first.together, second.together, comparison.together);
}

void judgeAll(MapComparison &comparison)
{
    for (auto *list : {&comparison.touchpoints, &comparison.stages, &comparison.together}) {
        std::vector<ComparedMetric *> family;
        for (ComparedFigure &figure : *list)
            family.push_back(&figure.figures);
        judge(std::move(family));
    }
}

} // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return u"better"_s;
    case Verdict::Worse:
        return u"worse"_s;
    case Verdict::NotProven:
        return u"not proven"_s;
    case Verdict::TooFew:
        break;
    }
    return u"too few to test"_s;
}

ComparedMetric compareMetric(const MetricSummary &first, const MetricSummary &second)
{
    ComparedMetric result;
    result.metric = first.metric;
    result.first = first;
    result.second = second;
    if (!first.value || !second.value)
        return result;

    result.change = *second.value - *first.value;
    if (first.metric == Metric::Nps) {
        const NpsChange change = npsChange(npsCountsOf(first), npsCountsOf(second));
        result.adjustedChange = change.change;
        result.interval = change.interval;
        result.test = change.test;
    } else {
        result.interval = mover(*second.value, *second.interval, *first.value, *first.interval);
        result.test = testShares(first.favourable, first.n, second.favourable, second.n);
    }
    result.verdict = verdictOf(result);
    return result;
}

void judge(std::vector<ComparedMetric *> family)
{
    std::erase_if(family, [](const ComparedMetric *compared) { return !compared->test; });
    std::vector<double> p;
    p.reserve(family.size());
    for (const ComparedMetric *compared : family)
        p.push_back(compared->test->p);
    const std::vector<double> adjusted = holm(p);
    for (size_t i = 0; i < family.size(); ++i) {
        family[i]->holmP = adjusted[i];
        family[i]->verdict = verdictOf(*family[i]);
    }
}

const ComparedFigure *MapComparison::find(const TouchpointId &touchpoint, Metric metric) const
{
    const auto it = std::find_if(touchpoints.begin(), touchpoints.end(), [&](const ComparedFigure &figure) {
        return figure.touchpoint == touchpoint && figure.figures.metric == metric;
    });
    return it == touchpoints.end() ? nullptr : &*it;
}

ProvenCount countProven(const std::vector<ComparedFigure> &family)
{
    ProvenCount count;
    for (const ComparedFigure &figure : family) {
        count.tested += figure.figures.test ? 1 : 0;
        count.proven += isProven(figure.figures.verdict) ? 1 : 0;
    }
    return count;
}

MapComparison compareMaps(const Journey &journey, const MapSummary &first, const MapSummary &second)
{
    MapComparison comparison;
    comparison.first = first.filter;
    comparison.second = second.filter;
    appendMap(journey, first, second, {}, comparison);
    judgeAll(comparison);
    return comparison;
}

MapComparison compareGroups(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                            const Filter &filter, const QString &attribute)
{
    MapComparison comparison;
    comparison.first = comparison.second = filter;
    comparison.attribute = attribute;
    const int index = counter.segments().indexOf(attribute);
    if (index < 0)
        return comparison;
    for (const QString &value : counter.segments().attributes[size_t(index)].values) {
        const auto side = [&](bool others) {
            const Filter group = both(filter, {.conditions = {{attribute, {value}, others}}});
            return summariseMap(journey, map, counter, counter.count(group), group);
        };
        appendMap(journey, side(true), side(false), value, comparison);
    }
    judgeAll(comparison);
    return comparison;
}

} // namespace milepost
