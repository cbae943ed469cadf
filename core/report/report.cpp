// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/analysis/painsentence.h"

#include <algorithm>

namespace milepost {

namespace {

ReportRow rowOf(const Journey &journey, const Touchpoint &touchpoint, const MapSummary &summary,
                const LocalText &text)
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
    row.summary = summary.of(touchpoint.id);
    if (const Pain *pain = summary.pain.find(touchpoint.id)) {
        row.pain = *pain;
        row.why = painSentence(journey, summary, touchpoint.id, text);
    }
    return row;
}

} // namespace

const ReportRow *Report::find(const TouchpointId &id) const
{
    const auto it = std::find_if(touchpoints.begin(), touchpoints.end(),
                                 [&](const ReportRow &row) { return row.id == id; });
    return it == touchpoints.end() ? nullptr : &*it;
}

Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text)
{
    Report report(text);
    report.project = journey.project().title;
    report.mapId = summary.map;
    if (const JourneyMap *map = journey.find<JourneyMap>(summary.map))
        report.map = map->title;
    report.filter = summary.filter;
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(summary.map))
        report.touchpoints.push_back(rowOf(journey, touchpoint, summary, text));
    report.journey.touchpoint = report.map;
    report.journey.summary = summary.journey;
    for (const Pain &pain : summary.pain.touchpoints)
        report.ranking.push_back(pain.touchpoint);
    report.comparisons = summary.pain.comparisons;
    report.reachKnown = summary.pain.reachKnown;
    report.responsesShown = summary.responsesShown;
    report.responsesAll = summary.responsesAll;
    report.withoutTouchpoint = summary.withoutTouchpoint;
    report.undated = summary.undated;
    return report;
}

} // namespace milepost
