// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/feedback/filterjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject comparedJson(const Report &report, const ComparedFigure &figure)
{
    const ComparedMetric &compared = figure.figures;
    const auto side = [&](const MetricSummary &summary, bool withheld) {
        return withheld ? withheldMetricJson(compared.metric) : metricJson(summary);
    };
    const auto tested = [&](double TestResult::*which) {
        return compared.test ? QJsonValue(*compared.test.*which) : QJsonValue(QJsonValue::Null);
    };
    const auto end = [&](double Interval::*which) {
        return compared.interval ? QJsonValue(*compared.interval.*which) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject json{{u"metric"_s, metricKey(compared.metric)},
                     {u"first"_s, side(compared.first, compared.firstWithheld)},
                     {u"second"_s, side(compared.second, compared.secondWithheld)},
                     {u"change"_s, numberOrNull(compared.change)},
                     {u"low"_s, end(&Interval::low)},
                     {u"high"_s, end(&Interval::high)},
                     {u"standard_error"_s, tested(&TestResult::standardError)},
                     {u"z"_s, tested(&TestResult::z)},
                     {u"p"_s, tested(&TestResult::p)},
                     {u"p_holm"_s, numberOrNull(compared.holmP)},
                     {u"verdict"_s, verdictKey(compared.verdict)}};
    if (compared.metric == Metric::Nps)
        json.insert(u"change_adjusted"_s, numberOrNull(compared.adjustedChange));
    if (!figure.group.isEmpty())
        json.insert(u"group"_s, figure.group);
    if (!figure.touchpoint.isNull())
        json.insert(u"id"_s, figure.touchpoint.toString());
    else if (!figure.stage.isNull())
        json.insert(u"id"_s, figure.stage.toString());
    else
        json.insert(u"id"_s, QJsonValue(QJsonValue::Null));
    const bool isStage = figure.touchpoint.isNull() && !figure.stage.isNull();
    json.insert(isStage ? u"stage"_s : u"touchpoint"_s, report.titleOf(figure));
    return json;
}

QJsonArray comparedListJson(const Report &report, const std::vector<ComparedFigure> &figures)
{
    QJsonArray list;
    for (const ComparedFigure &figure : figures)
        list.append(comparedJson(report, figure));
    return list;
}

} // namespace

void addComparisonJson(const Report &report, QJsonObject &json)
{
    if (!report.comparison)
        return;
    const MapComparison &comparison = *report.comparison;
    const auto tests = std::count_if(comparison.touchpoints.begin(), comparison.touchpoints.end(),
                                     [](const ComparedFigure &figure) { return figure.figures.test; });
    json.insert(u"comparison"_s,
                QJsonObject{{u"first"_s, filterJson(comparison.first, report.knownMetrics())},
                            {u"second"_s, filterJson(comparison.second, report.knownMetrics())},
                            {u"tests"_s, qint64(tests)},
                            {u"proven_below"_s, provenBelow}});
    json.insert(u"compare"_s, comparedListJson(report, comparison.touchpoints));
    json.insert(u"compare_stages"_s, comparedListJson(report, comparison.stages));
    json.insert(u"compare_together"_s, comparedListJson(report, comparison.together));
}

} // namespace milepost
