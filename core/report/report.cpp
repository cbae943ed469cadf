// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/analysis/painsentence.h"
#include "core/analysis/savedfilters.h"
#include "core/analysis/stepfigures.h"

#include <algorithm>

namespace milepost {

namespace {

ReportRow rowOf(const Journey &journey, const Touchpoint &touchpoint, const MapSummary &summary,
                const LocalText &text, const std::optional<OrderValue> &order)
{
    ReportRow row;
    row.id = touchpoint.id;
    if (const Stage *stage = journey.find<Stage>(touchpoint.stage))
        row.stage = stage->title;
    row.touchpoint = touchpoint.title;
    row.importance = touchpoint.importance.value_or(3);
    row.visitors = touchpoint.visitors;
    row.continued = touchpoint.continued;
    row.expectedDropoff = touchpoint.expectedDropoff;
    row.dropoff = dropoffOf(touchpoint);
    row.summary = summary.of(touchpoint.id);
    row.opinion = worstOpinion(journey, touchpoint.id);
    if (const Pain *strength = summary.strengths.find(touchpoint.id)) {
        row.strength = *strength;
        row.strengthWhy = strengthSentence(journey, summary, touchpoint.id, text, order);
    }
    if (const Pain *pain = summary.pain.find(touchpoint.id)) {
        row.pain = *pain;
        row.why = painSentence(journey, summary, touchpoint.id, text, order);
    }
    return row;
}

std::vector<ReportTheme> themesOf(const ThemeCounts &counts, const ThemeMatcher &matcher)
{
    std::vector<ReportTheme> themes;
    for (const CommentTheme &theme : matcher.themes()) {
        const std::optional<ShareFigure> figure = counts.themeShare(theme.id);
        if (figure && figure->k > 0)
            themes.push_back({theme.key, theme.name, theme.kind, *figure});
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const ReportTheme &a, const ReportTheme &b) { return a.figure.k > b.figure.k; });
    return themes;
}

} // namespace

const ReportRow *Report::find(const TouchpointId &id) const
{
    const auto it = std::find_if(touchpoints.begin(), touchpoints.end(),
                                 [&](const ReportRow &row) { return row.id == id; });
    return it == touchpoints.end() ? nullptr : &*it;
}

KnownMetrics Report::knownMetrics() const
{
    KnownMetrics known;
    for (const MetricDefinition &metric : ownMetrics)
        known.add({Metric(metric.number), metric.code, nameOf(metric), scaleOf(metric)});
    return known;
}

QString Report::titleOf(const ComparedFigure &figure) const
{
    if (const ReportRow *row = find(figure.touchpoint))
        return row->touchpoint;
    const auto stage = std::find_if(stages.begin(), stages.end(),
                                    [&](const ReportStage &known) { return known.id == figure.stage; });
    return stage == stages.end() ? map : stage->title;
}

Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text)
{
    return makeReport(journey, summary, text, orderValueOf(journey.project()));
}

Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text,
                  const std::optional<OrderValue> &order)
{
    Report report(text);
    report.orderValue = order;
    report.project = journey.project().title;
    report.mapId = summary.map;
    if (const JourneyMap *map = journey.find<JourneyMap>(summary.map))
        report.map = map->title;
    report.filter = summary.filter;
    if (const SavedFilter *saved = savedFilterOf(journey, summary.filter))
        report.filterName = saved->name;
    report.ownMetrics = ownMetricsOf(journey);
    report.completion = completionOf(journey, summary.map);
    report.periods = periodFigures(journey);
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(summary.map))
        report.touchpoints.push_back(rowOf(journey, touchpoint, summary, text, order));
    for (const Stage &stage : journey.stages(summary.map))
        report.stages.push_back({stage.id, stage.title, summary.of(stage.id)});
    report.together = summary.together;
    report.journey.touchpoint = report.map;
    report.journey.summary = summary.journey;
    for (const Pain &pain : summary.pain.touchpoints)
        report.ranking.push_back(pain.touchpoint);
    for (const Pain &strength : summary.strengths.touchpoints) {
        if (strength.score > 0)
            report.strengths.push_back(strength.touchpoint);
    }
    report.weights = summary.pain.weights;
    report.comparisons = summary.pain.comparisons;
    report.reachKnown = summary.pain.reachKnown;
    report.responsesShown = summary.responsesShown;
    report.shownWithheld = summary.shownWithheld;
    report.responsesAll = summary.responsesAll;
    report.withoutTouchpoint = summary.withoutTouchpoint;
    report.undated = summary.undated;
    return report;
}

void addThemes(Report &report, const Journey &journey, const FeedbackCounter &counter,
               const CommentThemes &themes)
{
    const ThemeCube cube(counter, themes, report.filter);
    const auto of = [&](const std::set<TargetIndex> &targets) { return cube.of(targets); };
    for (ReportRow &row : report.touchpoints)
        row.themes = themesOf(of(commentTargets(journey, report.mapId, {}, row.id, counter.targets())),
                              *themes.matcher);
    report.journey.themes = themesOf(of({TargetDictionary::wholeJourney}), *themes.matcher);
    const ThemeCounts all = of(commentTargets(journey, report.mapId, {}, {}, counter.targets()));
    report.themes = themesOf(all, *themes.matcher);
    report.themesWithheld = all.withheld;
}

} // namespace milepost
