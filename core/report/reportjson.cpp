// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject filterJson(const Filter &filter)
{
    QJsonObject segments;
    for (const Filter::Condition &condition : filter.conditions)
        segments.insert(condition.attribute, QJsonArray::fromStringList(condition.values));
    return {{u"from"_s, dayOrNull(filter.from)}, {u"to"_s, dayOrNull(filter.to)}, {u"segments"_s, segments}};
}

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

QJsonObject metricsJson(const TouchpointSummary &summary)
{
    QJsonObject json;
    for (const auto &[metric, figures] : summary.metrics)
        json.insert(metricKey(metric), metricJson(figures));
    return json;
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

QJsonObject painJson(const Pain &pain, const QString &why)
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
            {u"complaint_excess"_s, comparisonJson(pain.complaintExcess)},
            {u"dropoff_excess"_s, comparisonJson(pain.dropoffExcess)},
            {u"lost_at_least"_s,
             pain.dropoffExcess ? QJsonValue(pain.lostAtLeast) : QJsonValue(QJsonValue::Null)},
            {u"why"_s, why}};
}

QJsonObject rowJson(const ReportRow &row)
{
    return {{u"id"_s, row.id.toString()},
            {u"stage"_s, row.stage},
            {u"touchpoint"_s, row.touchpoint},
            {u"importance"_s, row.importance},
            {u"visitors"_s, orNull(row.visitors)},
            {u"continued"_s, orNull(row.continued)},
            {u"expected_dropoff"_s, orNull(row.expectedDropoff)},
            {u"metrics"_s, metricsJson(row.summary)},
            {u"comments"_s, row.summary.comments},
            {u"complaints"_s, row.summary.complaints},
            {u"pain"_s, row.pain ? QJsonValue(painJson(*row.pain, row.why)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonArray touchpoints;
    for (const ReportRow &row : report.touchpoints)
        touchpoints.append(rowJson(row));
    return {{u"project"_s, report.project},
            {u"map"_s, QJsonObject{{u"id"_s, report.mapId.toString()}, {u"title"_s, report.map}}},
            {u"language"_s, languageCode(report.text.language())},
            {u"filter"_s, filterJson(report.filter)},
            {u"touchpoints"_s, touchpoints},
            {u"journey"_s,
             QJsonObject{{u"metrics"_s, metricsJson(report.journey.summary)},
                         {u"comments"_s, report.journey.summary.comments},
                         {u"complaints"_s, report.journey.summary.complaints}}},
            {u"comparisons"_s, report.comparisons},
            {u"reach_known"_s, report.reachKnown},
            {u"responses"_s,
             QJsonObject{{u"shown"_s, report.responsesShown},
                         {u"all"_s, report.responsesAll},
                         {u"without_touchpoint"_s, report.withoutTouchpoint},
                         {u"undated"_s, report.undated}}}};
}

} // namespace milepost
