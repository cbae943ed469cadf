// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/maptexts.h"

#include <QCalendar>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString glued(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
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

QString filterText(const Filter &filter, CalendarKind calendar, const LocalText &text)
{
    QStringList parts;
    const QString from = calendarDate(filter.from, calendar, text);
    const QString to = calendarDate(filter.to, calendar, text);
    if (!from.isEmpty() && !to.isEmpty())
        parts.append(text.say("Map", "%1 to %2", "first and last day").arg(from, to));
    else if (!from.isEmpty())
        parts.append(text.say("Map", "from %1", "first day").arg(from));
    else if (!to.isEmpty())
        parts.append(text.say("Map", "until %1", "last day").arg(to));
    for (const Filter::Condition &condition : filter.conditions) {
        const QString values = condition.values.join(text.say("Map", " or ", "between two values"));
        parts.append(text.say("Map", "%1: %2", "attribute: values")
                         .arg(LocalText::isolate(condition.attribute), LocalText::isolate(values)));
    }
    return parts.join(text.say("Map", "; ", "between two conditions"));
}

} // namespace milepost
