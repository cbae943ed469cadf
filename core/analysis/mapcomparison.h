// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/analysis/significance.h"

namespace milepost {

enum class Verdict {
    TooFew, ///< fewer than 10 answers on a side, or a count under 5: no test was made
    NotProven,
    Better, ///< the second side is
    Worse
};
/// "better", "worse", "not proven", "too few to test": as in JSON.
QString verdictKey(Verdict verdict);
/// From here on Holm's p proves nothing.
inline constexpr double provenBelow = 0.05;

/// One metric at one place on two sides: another period, another group of people.
struct ComparedMetric {
    Metric metric = Metric::Nps;
    MetricSummary first;
    MetricSummary second;
    bool firstWithheld = false; ///< the privacy floor keeps that side back; its summary is empty
    bool secondWithheld = false;

    /// second - first in the unit of the value, positive is better; nothing where a side has under 10
    /// answers.
    std::optional<double> change;
    /// Of NPS: the difference of the adjusted scores, the middle of the interval (domain.md section 3, rule
    /// 3).
    std::optional<double> adjustedChange;
    std::optional<Interval> interval; ///< MOVER for shares, adjusted Wald for NPS; also where no test is made
    std::optional<TestResult> test;
    std::optional<double> holmP; ///< p, adjusted over everything that is shown beside it
    Verdict verdict = Verdict::TooFew;
};

/// Both sides of one metric, without Holm: the verdict is that of the test alone.
ComparedMetric compareMetric(const MetricSummary &first, const MetricSummary &second);
/// Adjusts the p values of one family and says the verdicts again.
void judge(std::vector<ComparedMetric *> family);

/// Where a figure belongs: a touchpoint, else a stage, else the map as a whole.
struct ComparedFigure {
    TouchpointId touchpoint;
    StageId stage; ///< of the touchpoint, or the stage itself
    QString group; ///< of "each against all others": the value that is the second side
    ComparedMetric figures;
};

/// Two sides of one map. Each list is a family of tests of its own: stages and the map pool the same answers
/// over again, and must not make it harder to prove something about a touchpoint.
struct MapComparison {
    Filter first;
    Filter second;
    QString attribute; ///< of "each against all others"; empty with two sides
    std::vector<ComparedFigure> touchpoints; ///< in map order, then feedback about the whole journey
    std::vector<ComparedFigure> stages; ///< touchpoints pooled by stage
    std::vector<ComparedFigure> together; ///< all touchpoints pooled

    /// One metric at a touchpoint, or of the whole journey for a null id; null where neither side has
    /// answers. Of several groups the first one's.
    const ComparedFigure *find(const TouchpointId &touchpoint, Metric metric) const;
};

/// How many differences of one family were tested, and how many of them hold.
struct ProvenCount {
    qint64 proven = 0;
    qint64 tested = 0;
};
ProvenCount countProven(const std::vector<ComparedFigure> &family);
inline bool isProven(Verdict verdict)
{
    return verdict == Verdict::Better || verdict == Verdict::Worse;
}

/// Every metric of every place that has answers on either side.
MapComparison compareMaps(const Journey &journey, const MapSummary &first, const MapSummary &second);

/// Each value of a segment attribute against all the others, within `filter`; a family over all groups. Rows
/// without a value are on neither side. `first` and `second` of the result are `filter`.
MapComparison compareGroups(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                            const Filter &filter, const QString &attribute);

} // namespace milepost
