// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/feedback/filterjson.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject metricsJson(const TouchpointSummary &summary)
{
    QJsonObject json;
    for (const auto &[metric, figures] : summary.metrics)
        json.insert(metricKey(metric), metricJson(figures));
    for (const Metric metric : summary.withheld)
        json.insert(metricKey(metric), withheldMetricJson(metric));
    return json;
}

void addFigures(const TouchpointSummary &summary, QJsonObject &json)
{
    const auto count
        = [&](qint64 n) { return summary.commentsWithheld ? QJsonValue(QJsonValue::Null) : QJsonValue(n); };
    json.insert(u"metrics"_s, metricsJson(summary));
    json.insert(u"comments"_s, count(summary.comments));
    json.insert(u"complaints"_s, count(summary.complaints));
}

QJsonValue themesJson(const std::vector<ReportTheme> &themes, bool withheld)
{
    if (withheld)
        return QJsonValue(QJsonValue::Null);
    QJsonArray array;
    for (const ReportTheme &theme : themes) {
        array.append(QJsonObject{
            {u"key"_s, theme.key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(theme.key)},
            {u"name"_s, theme.name},
            {u"kind"_s, enumName(theme.kind)},
            {u"comments"_s, theme.figure.k},
            {u"share"_s, theme.figure.share},
            {u"low"_s, theme.figure.interval.low},
            {u"high"_s, theme.figure.interval.high}});
    }
    return array;
}

QJsonValue comparisonJson(const std::optional<Comparison> &comparison)
{
    if (!comparison)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{
        {u"here"_s, comparison->here},
        {u"baseline"_s, comparison->baseline},
        {u"excess"_s, comparison->excess},
        {u"low"_s, comparison->interval.low},
        {u"high"_s, comparison->interval.high},
        {u"at_least"_s, comparison->atLeast},
        {u"metric"_s,
         comparison->metric ? QJsonValue(metricKey(*comparison->metric)) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray allScoresJson(const Pain &pain)
{
    QJsonArray scores;
    for (const Comparison &comparison : pain.allScores)
        scores.append(comparisonJson(comparison));
    return scores;
}

/// Lost customers in money: at least so many that left too many, times the value of an order.
QJsonValue moneyJson(const Pain &pain, const std::optional<OrderValue> &order)
{
    if (!order || !pain.dropoffExcess)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"order_value"_s, order->amount},
                       {u"currency"_s, order->currency},
                       {u"lost_at_least"_s, pain.lostAtLeast * order->amount}};
}

QJsonValue opinionJson(const std::optional<OpinionScore> &opinion)
{
    if (!opinion)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"opinions"_s, opinion->opinions},
                       {u"severity"_s, opinion->severity},
                       {u"frequency"_s, opinion->frequency},
                       {u"score"_s, opinion->score()}};
}

QJsonValue strengthJson(const std::optional<Pain> &strength)
{
    if (!strength)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"score"_s, strength->score},
                       {u"share"_s, strength->share},
                       {u"evidence"_s, painEvidenceKey(strength->evidence)},
                       {u"severity"_s, orNull(strength->severity)},
                       {u"score_surplus"_s, comparisonJson(strength->scoreShortfall)},
                       {u"complaint_shortfall"_s, comparisonJson(strength->complaintExcess)},
                       {u"dropoff_shortfall"_s, comparisonJson(strength->dropoffExcess)},
                       {u"all_scores"_s, allScoresJson(*strength)}};
}

QJsonObject painJson(const Pain &pain, const QString &why, const std::optional<OrderValue> &order)
{
    return {{u"score"_s, pain.score},
            {u"unproven"_s, pain.unproven},
            {u"share"_s, pain.share},
            {u"rank"_s, orNull(pain.rank)},
            {u"evidence"_s, painEvidenceKey(pain.evidence)},
            {u"severity"_s, orNull(pain.severity)},
            {u"reach"_s, pain.reach},
            {u"reach_known"_s, pain.reachKnown},
            {u"importance"_s, pain.importance},
            {u"score_shortfall"_s, comparisonJson(pain.scoreShortfall)},
            {u"all_scores"_s, allScoresJson(pain)},
            {u"complaint_excess"_s, comparisonJson(pain.complaintExcess)},
            {u"dropoff_excess"_s, comparisonJson(pain.dropoffExcess)},
            {u"lost_at_least"_s,
             pain.dropoffExcess ? QJsonValue(pain.lostAtLeast) : QJsonValue(QJsonValue::Null)},
            {u"money"_s, moneyJson(pain, order)},
            {u"why"_s, why}};
}

/// Of the touchpoint, or of the whole journey for a null one.
const std::map<MetricDefinitionId, GapFigure> &gapsAt(const Report &report, const TouchpointId &id)
{
    static const std::map<MetricDefinitionId, GapFigure> none;
    const auto it = report.gaps.find(id);
    return it == report.gaps.end() ? none : it->second;
}

QJsonObject rowJson(const Report &report, const ReportRow &row)
{
    const std::optional<OrderValue> &order = report.orderValue;
    QJsonObject json{
        {u"id"_s, row.id.toString()},
        {u"stage"_s, row.stage},
        {u"touchpoint"_s, row.touchpoint},
        {u"importance"_s, row.importance},
        {u"visitors"_s, orNull(row.visitors)},
        {u"continued"_s, orNull(row.continued)},
        {u"expected_dropoff"_s, orNull(row.expectedDropoff)},
        {u"dropoff"_s, shareFigureJson(row.dropoff)},
        {u"own_metrics"_s, ownMetricsJson(report, row.summary, gapsAt(report, row.id))},
        {u"opinion"_s, opinionJson(row.opinion)},
        {u"strength"_s, strengthJson(row.strength)},
        {u"pain"_s,
         row.pain ? QJsonValue(painJson(*row.pain, row.why, order)) : QJsonValue(QJsonValue::Null)}};
    addFigures(row.summary, json);
    json.insert(u"themes"_s, themesJson(row.themes, row.summary.commentsWithheld));
    if (report.ledger)
        json.insert(u"ledger"_s, ledgerJson(*report.ledger, row.id));
    return json;
}

} // namespace

QJsonObject metricJson(const MetricSummary &summary)
{
    const auto end = [&](double Interval::*which) {
        return summary.interval ? QJsonValue(*summary.interval.*which) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject json{{u"n"_s, summary.n},
                     {u"base"_s, baseKey(summary.base)},
                     {u"value"_s, orNull(summary.value)},
                     {u"low"_s, end(&Interval::low)},
                     {u"high"_s, end(&Interval::high)},
                     {u"mean"_s, orNull(summary.mean)}};
    if (summary.metric == Metric::Nps) {
        json.insert(u"promoters"_s, summary.favourable);
        json.insert(u"passives"_s, summary.n - summary.favourable - summary.unfavourable);
        json.insert(u"detractors"_s, summary.unfavourable);
    } else {
        json.insert(u"favourable"_s, summary.favourable);
    }
    if (summary.metric == Metric::Ces1) {
        // The mean is of effort as answered; turned round it compares with the ease scales.
        const MetricScale scale = metricScale(Metric::Ces1);
        json.insert(u"ease"_s,
                    summary.mean ? QJsonValue(scale.low + scale.high - *summary.mean)
                                 : QJsonValue(QJsonValue::Null));
    }
    return json;
}

QJsonObject withheldMetricJson(Metric metric)
{
    QJsonObject json = metricJson(summarise(metric, Distribution()));
    for (auto value = json.begin(); value != json.end(); ++value)
        *value = QJsonValue(QJsonValue::Null);
    json.insert(u"base"_s, u"withheld"_s);
    return json;
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray touchpoints;
    for (const ReportRow &row : report.touchpoints)
        touchpoints.append(rowJson(report, row));
    QJsonArray stages;
    for (const ReportStage &stage : report.stages) {
        QJsonObject json{{u"id"_s, stage.id.toString()}, {u"stage"_s, stage.title}};
        addFigures(stage.summary, json);
        json.insert(u"own_metrics"_s, ownMetricsJson(report, stage.summary));
        stages.append(json);
    }
    QJsonArray strengths;
    for (const TouchpointId &id : report.strengths)
        strengths.append(id.toString());
    QJsonObject journey;
    addFigures(report.journey.summary, journey);
    journey.insert(u"themes"_s, themesJson(report.journey.themes, report.journey.summary.commentsWithheld));
    journey.insert(u"own_metrics"_s, ownMetricsJson(report, report.journey.summary, gapsAt(report, {})));
    QJsonObject together;
    addFigures(report.together, together);
    together.insert(u"own_metrics"_s, ownMetricsJson(report, report.together));
    QJsonObject json{{u"project"_s, report.project},
                     {u"map"_s, QJsonObject{{u"id"_s, report.mapId.toString()}, {u"title"_s, report.map}}},
                     {u"language"_s, languageCode(report.text.language())},
                     {u"filter"_s, filterJson(report.filter, report.knownMetrics())},
                     {u"touchpoints"_s, touchpoints},
                     {u"stages"_s, stages},
                     {u"together"_s, together},
                     {u"journey"_s, journey},
                     {u"themes"_s, themesJson(report.themes, report.themesWithheld)},
                     {u"completion"_s, shareFigureJson(report.completion)},
                     {u"period_figures"_s, periodFiguresJson(report.periods)},
                     {u"strengths"_s, strengths},
                     {u"comparisons"_s, report.comparisons},
                     {u"reach_known"_s, report.reachKnown},
                     {u"weights"_s,
                      QJsonObject{{u"score"_s, report.weights.score},
                                  {u"complaints"_s, report.weights.complaints},
                                  {u"dropoff"_s, report.weights.dropoff},
                                  {u"own"_s, report.weights != PainWeights()}}},
                     {u"responses"_s,
                      QJsonObject{{u"shown"_s,
                                   report.shownWithheld ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(report.responsesShown)},
                                  {u"all"_s, report.responsesAll},
                                  {u"without_touchpoint"_s, report.withoutTouchpoint},
                                  {u"undated"_s, report.undated}}}};
    addLedgerJson(report, json);
    addComparisonJson(report, json);
    return json;
}

} // namespace milepost
