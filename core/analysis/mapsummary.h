// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/definedmetric.h"
#include "core/analysis/feedbackcounter.h"
#include "core/analysis/painpoints.h"
#include "core/feedback/feedbackcolumns.h"
#include "core/feedback/filter.h"
#include "core/journey/journey.h"

namespace milepost {

/// The feedback about one touchpoint (or the whole journey) under a filter.
struct TouchpointSummary {
    std::map<Metric, MetricSummary> metrics; ///< only those with at least one answer
    /// The same of the project's own metrics, which are never pooled with those and rank nothing.
    std::map<MetricDefinitionId, DefinedSummary> own;
    qint64 responses = 0; ///< to all of them
    qint64 comments = 0;
    qint64 complaints = 0;
    /// Metrics whose few answers the privacy floor keeps back: not in `metrics`, and not in `responses`.
    std::vector<Metric> withheld;
    std::vector<MetricDefinitionId> ownWithheld;
    bool commentsWithheld = false; ///< the comments are too few to be counted out loud; both counts are 0

    bool isEmpty() const
    {
        return responses == 0 && comments == 0 && withheld.empty() && ownWithheld.empty();
    }
    /// The figure a card shows: the first metric of metricsByPriority with any answer; null when there is
    /// none.
    const MetricSummary *mainMetric() const;
    /// The one the emotion lane shows: the first of metricsByPriority with at least 10 answers.
    const MetricSummary *emotionMetric() const;
};

/// Everything the map, the report and the panels say about one map under one filter. Computed from the rows.
struct MapSummary {
    MapId map;
    Filter filter;
    std::map<TouchpointId, TouchpointSummary> touchpoints; ///< every touchpoint of the map has an entry
    std::map<StageId, TouchpointSummary> stages; ///< every stage of the map: its touchpoints pooled
    TouchpointSummary together; ///< all touchpoints of the map pooled
    TouchpointSummary journey; ///< feedback about the whole journey, which is about no touchpoint
    PainRanking pain;
    PainRanking strengths; ///< what is proven better than the rest (see rankStrengths)
    qint64 responsesShown = 0; ///< in this map under the filter
    bool shownWithheld = false; ///< so few of picked people that their number stays unsaid; it is 0 then
    qint64 responsesAll = 0; ///< of active batches, without filter, this project
    qint64 withoutTouchpoint = 0; ///< about removed touchpoints
    qint64 undated = 0; ///< dropped by the period filter

    const TouchpointSummary &of(const TouchpointId &id) const;
    const TouchpointSummary &of(const StageId &id) const;
    /// Share of touchpoints with at least 10 answers to one metric, and their number.
    int touchpointsWithEvidence() const;
};

/// Of people picked by segment, fewer than this many answers are never shown, printed or exported; from 5 to
/// 9 they are counted but not scored, as everywhere (domain.md section 2, "Segments").
inline constexpr qint64 neverShownBelow = 5;

/// How the evidence weighs in this project's pain ranking.
PainWeights painWeightsOf(const Project &project);

/// Everything about a map from counts that were made under this filter, by a counter over these responses.
MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                        const CountsCube &cube, const Filter &filter);
/// With other weights than the project's.
MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                        const CountsCube &cube, const Filter &filter, const PainWeights &weights);
/// The same counted afresh: one pass over the columns of all active batches.
MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackColumns &columns,
                        const Filter &filter = {});

/// One metric at one touchpoint, month by month (first day of each month that has answers).
struct TrendPoint {
    QDate month;
    MetricSummary summary;
};
/// From counts by month; a null touchpoint is the whole journey. Months that the privacy floor keeps back are
/// left out.
std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackCounter &counter, const CountsCube &byMonth,
                                     const Filter &filter);
std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackColumns &columns, const Filter &filter = {});

/// The calendar in which a project counts its months.
QCalendar calendarOf(const Journey &journey);

/// The targets whose responses a touchpoint shows: its own, and those of the one it stands for (decisions.md
/// 2).
std::vector<TargetIndex> targetsOf(const Touchpoint &touchpoint, const TargetDictionary &targets);

} // namespace milepost
