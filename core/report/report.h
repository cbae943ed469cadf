// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/commentthemes.h"
#include "core/analysis/ledger.h"
#include "core/analysis/mapcomparison.h"
#include "core/analysis/mapsummary.h"
#include "core/analysis/opinions.h"
#include "core/analysis/ordervalue.h"
#include "core/analysis/periodfigures.h"
#include "core/base/localtext.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace milepost {

/// Comments about one theme.
struct ReportTheme {
    QString key; ///< of a shipped one; empty for the user's own
    QString name;
    ThemeKind kind = ThemeKind::Problem;
    ShareFigure figure; ///< of all comments of its touchpoint or map
};

/// One touchpoint of a report, or the feedback about the whole journey.
struct ReportRow {
    TouchpointId id; ///< null: the whole journey
    QString stage;
    QString touchpoint;
    int importance = 3;
    std::optional<qint64> visitors;
    std::optional<qint64> continued;
    std::optional<double> expectedDropoff;
    std::optional<ShareFigure> dropoff;
    TouchpointSummary summary;
    std::optional<OpinionScore> opinion; ///< what a workshop thinks; no part of the pain
    std::optional<Pain> strength; ///< the same rule reversed
    std::optional<Pain> pain; ///< nothing for a touchpoint without any answer and without step counts
    QString why; ///< the pain sentence, in the report's language
    std::vector<ReportTheme> themes; ///< those that somebody wrote about, most comments first
    QString strengthWhy; ///< why it works well
};

/// The touchpoints of a stage pooled, or those of the whole map.
struct ReportStage {
    StageId id;
    QString title;
    TouchpointSummary summary;
};

/// What one map says about its customers under one filter: values only, written by the functions below.
struct Report {
    explicit Report(const LocalText &language)
        : text(language)
    {
    }

    LocalText text; ///< the language of every word in it
    QString project;
    MapId mapId;
    QString map;
    Filter filter;
    QString filterName; ///< under which it is saved, or empty
    std::vector<ReportRow> touchpoints; ///< in map order
    ReportRow journey;
    std::vector<ReportStage> stages; ///< in map order
    TouchpointSummary together; ///< all touchpoints pooled
    std::vector<ReportTheme> themes; ///< of all touchpoints and of the whole journey together
    bool themesWithheld = false; ///< the map's comments are too few to be counted out loud
    std::vector<TouchpointId> ranking; ///< by pain
    std::vector<TouchpointId> strengths; ///< by strength
    PainWeights weights;
    std::optional<OrderValue> orderValue; ///< known: pain gets its money line
    std::vector<MetricDefinition> ownMetrics; ///< of the project, by number
    /// What was expected of them, where somebody counted that: by touchpoint (null: the whole journey).
    std::map<TouchpointId, std::map<MetricDefinitionId, GapFigure>> gaps;
    std::optional<ShareFigure> completion; ///< of the whole map, from its step counts
    std::vector<PeriodFigures> periods; ///< what was entered for whole periods
    std::optional<Ledger> ledger; ///< asked for: what the figures rest on
    std::optional<MapComparison> comparison; ///< asked for: two sides beside each other
    int comparisons = 0;
    bool reachKnown = false;
    qint64 responsesShown = 0;
    bool shownWithheld = false; ///< fewer than the privacy floor; responsesShown is 0 then
    qint64 responsesAll = 0;
    qint64 withoutTouchpoint = 0;
    qint64 undated = 0;

    /// The row of a touchpoint, or null.
    const ReportRow *find(const TouchpointId &id) const;
    /// By number and by code.
    KnownMetrics knownMetrics() const;
    /// "Payment", or the map's title for feedback about the whole journey.
    QString titleOf(const ComparedFigure &figure) const;
};

/// The report of the map that `summary` is about, at the project's order value or at the one given.
Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text);
Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text,
                  const std::optional<OrderValue> &order);
/// Adds what comments are about, under the report's filter.
void addThemes(Report &report, const Journey &journey, const FeedbackCounter &counter,
               const CommentThemes &themes);

/// The JSON of interface.md section 4: numbers unrounded, absent evidence null.
QJsonObject reportJson(const Report &report);
/// The ledger's part of it: "coverage", and "ledger" at the journey; nothing without a ledger.
void addLedgerJson(const Report &report, QJsonObject &json);
/// Where a touchpoint's figures come from (null: the whole journey), one entry per metric.
QJsonArray ledgerJson(const Ledger &ledger, const TouchpointId &touchpoint);
/// The comparison's part of it: "comparison", "compare", "compare_stages", "compare_together".
void addComparisonJson(const Report &report, QJsonObject &json);
/// n, value, interval, mean and counts of one metric.
QJsonObject metricJson(const MetricSummary &summary);
/// The figures of the project's own metrics at one place, by code.
QJsonObject ownMetricsJson(const Report &report, const TouchpointSummary &summary,
                           const std::map<MetricDefinitionId, GapFigure> &gaps = {});
/// "period_figures": what was entered for each period and what follows from it.
QJsonArray periodFiguresJson(const std::vector<PeriodFigures> &periods);
/// A share with its interval and the number it is of, or null.
QJsonValue shareFigureJson(const std::optional<ShareFigure> &figure);
/// The same keys for one that the privacy floor keeps back: nothing but "base": "withheld".
QJsonObject withheldMetricJson(Metric metric);

/// One line per touchpoint with every figure, for spreadsheets: UTF-8, comma, point, numbers unrounded; texts
/// that a spreadsheet would take for a formula are defused with an apostrophe.
QByteArray reportCsv(const Report &report);
/// One line per touchpoint and metric of the comparison, written alike; empty without one.
QByteArray comparisonCsv(const Report &report);
/// A filter in words: "from ..., until ..., customer = vip"; empty for none.
QString filterText(const Filter &filter, const LocalText &text, const KnownMetrics &metrics = {});
/// For people at a terminal: figures, then the ranking with its sentences.
QString reportText(const Report &report);

} // namespace milepost
