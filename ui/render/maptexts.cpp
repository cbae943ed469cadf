// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maptexts.h"

#include "core/analysis/definedmetric.h"
#include "core/analysis/savedfilters.h"
#include "core/feedback/filterchoice.h"

#include <QCalendar>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString glued(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// The attributes that every survey has are named in the language of the text.
QString attributeText(const QString &attribute, const LocalText &text)
{
    if (isSameAttribute(attribute, u"channel"_s))
        return text.say("Map", "Channel");
    if (isSameAttribute(attribute, u"language"_s))
        return text.say("Map", "Language");
    return LocalText::isolate(attribute);
}

} // namespace

QString metricValueText(const MetricSummary &metric, const LocalText &text)
{
    if (!metric.value)
        return {};
    return metric.metric == Metric::Nps ? text.signedNumber(*metric.value) : text.percent(*metric.value);
}

QString answersText(qint64 n, const LocalText &text)
{
    //: number of answers
    return text.leftToRight(glued(text.say("Map", "n %1").arg(text.number(n))));
}

QString metricLineText(const MetricSummary &metric, const LocalText &text)
{
    const QString name = LocalText::isolate(metricShortName(metric.metric));
    const QString answers = answersText(metric.n, text);
    const QString value = metricValueText(metric, text);
    if (value.isEmpty())
        return glued(text.say("Map", "%1 (%2)", "metric (number of answers)")).arg(glued(name), answers);
    return glued(text.say("Map", "%1 %2 (%3)", "metric value (number of answers)"))
        .arg(glued(name), value, answers);
}

QString calendarDate(const QDate &day, CalendarKind calendar, const LocalText &text)
{
    if (!day.isValid())
        return {};
    const bool jalali = calendar == CalendarKind::Jalali;
    const QCalendar system(jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    return text.locale().toString(day, u"d MMMM yyyy"_s, system);
}

QString segmentValueText(const QString &attribute, const QString &value)
{
    const bool isCode = value.size() == 2 && isSameAttribute(attribute, u"language"_s);
    const std::optional<Language> language = isCode ? languageFromCode(value) : std::nullopt;
    return language ? languageNativeName(*language) : value;
}

QString importText(const Journey &journey, BatchId import, const LocalText &text)
{
    const ImportBatch *batch = journey.find<ImportBatch>(import);
    if (batch && !batch->fileName.isEmpty())
        return batch->fileName;
    return text.say("Map", "import %1", "an import by its number").arg(text.number(qint64(import)));
}

QString filterText(const Filter &filter, const Journey &journey, const LocalText &text)
{
    const CalendarKind calendar = journey.project().calendar;
    const QString orText = text.say("Map", " or ", "between two values");
    QStringList parts;
    const QString from = calendarDate(filter.from, calendar, text);
    const QString to = calendarDate(filter.to, calendar, text);
    if (!from.isEmpty() && !to.isEmpty())
        parts.append(text.say("Map", "%1 to %2", "first and last day").arg(from, to));
    else if (!from.isEmpty())
        parts.append(text.say("Map", "from %1", "first day").arg(from));
    else if (!to.isEmpty())
        parts.append(text.say("Map", "until %1", "last day").arg(to));
    const auto isolated = [&](const QStringList &values) {
        QStringList result;
        for (const QString &value : values)
            result.append(LocalText::isolate(value));
        return result.join(orText);
    };
    const auto part = [&](const QString &name, const QStringList &values) {
        parts.append(text.say("Map", "%1: %2", "attribute: values").arg(name, isolated(values)));
    };
    for (const Filter::Condition &condition : filter.conditions) {
        if (condition.values.isEmpty())
            continue;
        QStringList values;
        for (const QString &value : condition.values)
            values.append(segmentValueText(condition.attribute, value));
        const QString name = attributeText(condition.attribute, text);
        if (condition.others)
            parts.append(text.say("Map", "%1: all but %2", "attribute: values").arg(name, isolated(values)));
        else
            part(name, values);
    }
    QStringList imports;
    for (const BatchId import : filter.batches)
        imports.append(importText(journey, import, text));
    if (!imports.isEmpty())
        part(text.say("Map", "Import"), imports);
    QStringList metrics;
    const KnownMetrics known = knownMetricsOf(journey);
    for (const Metric metric : filter.metrics) {
        const KnownMetrics::Entry *entry = known.find(metric);
        metrics.append(entry ? entry->name : QString::number(int(metric)));
    }
    if (!metrics.isEmpty())
        part(text.say("Map", "Metric"), metrics);
    const QString words = parts.join(text.say("Map", "; ", "between two conditions"));
    if (const SavedFilter *saved = savedFilterOf(journey, filter))
        return text.say("Map", "“%1” (%2)", "name of a saved filter (what it lets through)")
            .arg(LocalText::isolate(saved->name), words);
    return words;
}

} // namespace milepost
