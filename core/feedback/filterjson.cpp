// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/filterjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

bool readDay(const QJsonValue &json, QDate &day)
{
    day = json.isString() ? QDate::fromString(json.toString(), Qt::ISODate) : QDate();
    return json.isNull() || json.isUndefined() || day.isValid();
}

bool readConditions(const QJsonValue &json, bool others, std::vector<Filter::Condition> &conditions)
{
    if (json.isUndefined())
        return true;
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isArray())
            return false;
        Filter::Condition condition{.attribute = it.key(), .values = {}, .others = others};
        for (const QJsonValue value : it->toArray()) {
            if (!value.isString())
                return false;
            condition.values << value.toString();
        }
        conditions.push_back(std::move(condition));
    }
    return true;
}

/// Calls `take(value)` for each element of an array that may be left out; it gives false for a wrong one.
template <typename Function>
bool readArray(const QJsonValue &json, Function &&take)
{
    if (json.isUndefined())
        return true;
    if (!json.isArray())
        return false;
    for (const QJsonValue value : json.toArray()) {
        if (!take(value))
            return false;
    }
    return true;
}

QString keyOf(Metric metric, const KnownMetrics &metrics)
{
    const KnownMetrics::Entry *known = metrics.find(metric);
    return known ? known->key : u'#' + QString::number(int(metric));
}

std::optional<Metric> metricOfKey(const QString &key, const KnownMetrics &metrics)
{
    if (const KnownMetrics::Entry *known = metrics.find(key))
        return known->metric;
    bool isNumber = false;
    const int number = key.mid(1).toInt(&isNumber);
    const bool isOwn
        = key.startsWith(u'#') && isNumber && number >= firstOwnMetric && number <= lastOwnMetric;
    return isOwn ? std::optional(Metric(number)) : std::nullopt;
}

} // namespace

QJsonObject filterJson(const Filter &filter, const KnownMetrics &known)
{
    QJsonObject segments;
    QJsonObject others;
    for (const Filter::Condition &condition : filter.conditions) {
        QJsonObject &side = condition.others ? others : segments;
        side.insert(condition.attribute, QJsonArray::fromStringList(condition.values));
    }
    QJsonObject json{
        {u"from"_s, dayOrNull(filter.from)}, {u"to"_s, dayOrNull(filter.to)}, {u"segments"_s, segments}};
    if (!others.isEmpty())
        json.insert(u"all_but"_s, others);
    if (!filter.batches.empty()) {
        QJsonArray batches;
        for (const BatchId batch : filter.batches)
            batches.append(qint64(batch));
        json.insert(u"batches"_s, batches);
    }
    if (!filter.metrics.empty()) {
        QJsonArray metrics;
        for (const Metric metric : filter.metrics)
            metrics.append(keyOf(metric, known));
        json.insert(u"metrics"_s, metrics);
    }
    return json;
}

std::optional<Filter> filterFromJson(const QJsonObject &json, const KnownMetrics &known)
{
    Filter filter;
    const bool batches = readArray(json.value("batches"_L1), [&](const QJsonValue &value) {
        const qint64 number = value.toInteger();
        filter.batches.push_back(BatchId(number));
        return number > 0;
    });
    const bool metrics = readArray(json.value("metrics"_L1), [&](const QJsonValue &value) {
        const std::optional<Metric> metric = metricOfKey(value.toString(), known);
        if (metric)
            filter.metrics.push_back(*metric);
        return metric.has_value();
    });
    if (!batches || !metrics || !readDay(json.value("from"_L1), filter.from)
        || !readDay(json.value("to"_L1), filter.to)
        || !readConditions(json.value("segments"_L1), false, filter.conditions)
        || !readConditions(json.value("all_but"_L1), true, filter.conditions))
        return std::nullopt;
    return filter;
}

} // namespace milepost
