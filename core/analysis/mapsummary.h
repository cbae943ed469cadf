// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "core/feedback/feedbackcolumns.h"
#include "core/feedback/filter.h"
#include "core/journey/journey.h"

namespace milepost {

/// The feedback about one touchpoint (or the whole journey) under a filter.
struct TouchpointSummary {
    std::map<Metric, MetricSummary> metrics; ///< only those with at least one answer
    qint64 responses = 0;
    qint64 comments = 0;
    qint64 complaints = 0;

    bool isEmpty() const { return responses == 0 && comments == 0; }
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
    TouchpointSummary journey; ///< feedback about the whole journey
    PainRanking pain;
    qint64 responsesShown = 0; ///< in this map under the filter
    qint64 responsesAll = 0; ///< of active batches, without filter, this project
    qint64 withoutTouchpoint = 0; ///< about removed touchpoints
    qint64 undated = 0; ///< dropped by the period filter

    const TouchpointSummary &of(const TouchpointId &id) const;
    /// Share of touchpoints with at least 10 answers to one metric, and their number.
    int touchpointsWithEvidence() const;
};

/// One pass over the columns of all active batches.
MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackColumns &columns,
                        const Filter &filter = {});

/// One metric at one touchpoint, month by month (first day of each month that has answers).
struct TrendPoint {
    QDate month;
    MetricSummary summary;
};
std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackColumns &columns, const Filter &filter = {});

} // namespace milepost
