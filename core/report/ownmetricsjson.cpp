// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

template <typename T>
QJsonValue numberOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue endOf(const std::optional<Interval> &interval, double Interval::*which)
{
    return interval ? QJsonValue(*interval.*which) : QJsonValue(QJsonValue::Null);
}

QJsonObject definedJson(const MetricDefinition &metric, const DefinedSummary &figures)
{
    return {{u"name"_s, nameOf(metric)},
            {u"kind"_s, metric.kind},
            {u"n"_s, figures.n},
            {u"base"_s, baseKey(figures.base)},
            {u"value"_s, numberOrNull(figures.value)},
            {u"low"_s, endOf(figures.interval, &Interval::low)},
            {u"high"_s, endOf(figures.interval, &Interval::high)},
            {u"mean"_s, figures.mean ? QJsonValue(figures.mean->mean) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject withheldJson(const MetricDefinition &metric)
{
    QJsonObject json = definedJson(metric, {});
    json.insert(u"n"_s, QJsonValue(QJsonValue::Null));
    json.insert(u"base"_s, u"withheld"_s);
    return json;
}

QJsonObject gapJson(const GapFigure &gap)
{
    return {{u"n"_s, gap.n},
            {u"base"_s, baseKey(gap.base)},
            {u"gap"_s, numberOrNull(gap.gap)},
            {u"low"_s, endOf(gap.interval, &Interval::low)},
            {u"high"_s, endOf(gap.interval, &Interval::high)}};
}

} // namespace

QJsonValue shareFigureJson(const std::optional<ShareFigure> &figure)
{
    if (!figure)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"value"_s, figure->share},
                       {u"low"_s, figure->interval.low},
                       {u"high"_s, figure->interval.high},
                       {u"n"_s, figure->n}};
}

QJsonObject ownMetricsJson(const Report &report, const TouchpointSummary &summary,
                           const std::map<MetricDefinitionId, GapFigure> &gaps)
{
    QJsonObject json;
    for (const MetricDefinition &metric : report.ownMetrics) {
        QJsonObject one;
        const auto &withheld = summary.ownWithheld;
        if (const auto it = summary.own.find(metric.id); it != summary.own.end())
            one = definedJson(metric, it->second);
        else if (std::find(withheld.begin(), withheld.end(), metric.id) != withheld.end())
            one = withheldJson(metric);
        else
            continue;
        if (const auto gap = gaps.find(metric.id); gap != gaps.end())
            one.insert(u"gap"_s, gapJson(gap->second));
        json.insert(metric.code, one);
    }
    return json;
}

QJsonArray periodFiguresJson(const std::vector<PeriodFigures> &periods)
{
    QJsonArray array;
    for (const PeriodFigures &period : periods) {
        QJsonObject entered;
        for (const auto &[kind, value] : period.entered)
            entered.insert(enumName(kind), value);
        array.append(QJsonObject{{u"first"_s, period.first.toString(Qt::ISODate)},
                                 {u"last"_s, period.last.toString(Qt::ISODate)},
                                 {u"entered"_s, entered},
                                 {u"retention"_s, shareFigureJson(period.retention)},
                                 {u"churn"_s, shareFigureJson(period.churn)},
                                 {u"repeat_purchase"_s, shareFigureJson(period.repeatPurchase)},
                                 {u"clv"_s,
                                  QJsonObject{{u"simple"_s, numberOrNull(period.clvSimple)},
                                              {u"infinite"_s, numberOrNull(period.clvInfinite)},
                                              {u"finite"_s, numberOrNull(period.clvFinite)},
                                              {u"first_margin_now"_s, numberOrNull(period.clvFirstMarginNow)},
                                              {u"retention_used"_s, numberOrNull(period.usedRetention)}}}});
    }
    return array;
}

} // namespace milepost
