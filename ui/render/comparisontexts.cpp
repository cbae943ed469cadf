// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/comparisontexts.h"

#include "core/feedback/calendarperiod.h"
#include "ui/render/maptexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// The name of a whole month, quarter or year; empty for any other period.
QString periodName(const Period &period, CalendarKind kind, const LocalText &text)
{
    const QCalendar calendar(kind == CalendarKind::Jalali ? QCalendar::System::Jalali
                                                          : QCalendar::System::Gregorian);
    const std::optional<PeriodUnit> unit = unitOf(period, calendar);
    if (!unit)
        return {};
    const QString year = text.locale().toString(period.from, u"yyyy"_s, calendar);
    switch (*unit) {
    case PeriodUnit::Month:
        return text.locale().toString(period.from, u"MMMM yyyy"_s, calendar);
    case PeriodUnit::Quarter:
        return text.say("Map", "Q%1 %2", "number of a quarter, year")
            .arg(text.number(qint64((period.from.month(calendar) + 2) / 3)), year);
    case PeriodUnit::Year:
        break;
    }
    return year;
}

} // namespace

QString sideText(const Filter &side, const Journey &journey, const LocalText &text)
{
    const QString period = periodName({side.from, side.to}, journey.project().calendar, text);
    Filter rest = side;
    if (!period.isEmpty())
        rest.from = rest.to = {};
    QStringList parts{period, filterText(rest, journey, text)};
    parts.removeAll(QString());
    return parts.isEmpty() ? text.say("Map", "all responses")
                           : parts.join(text.say("Map", "; ", "between two conditions"));
}

QString comparisonText(const MapComparison &comparison, const Journey &journey, const LocalText &text)
{
    if (!comparison.attribute.isEmpty())
        return text.say("Map", "Compared: each “%1” with all the others", "attribute")
            .arg(LocalText::isolate(comparison.attribute));
    return text.say("Map", "Compared: %1, then %2", "first and second side")
        .arg(LocalText::isolate(sideText(comparison.first, journey, text)),
             LocalText::isolate(sideText(comparison.second, journey, text)));
}

QString provenText(const ProvenCount &count, const LocalText &text)
{
    if (count.tested == 0)
        return text.say("Map", "No difference has answers enough to be tested");
    return text.say("Map", "%1 of %2 differences are proven (Holm)")
        .arg(text.number(count.proven), text.number(count.tested));
}

QString sideValueText(const MetricSummary &side, const LocalText &text)
{
    const QString value = metricValueText(side, text);
    return value.isEmpty() ? QString(QChar(0x2013)) : value;
}

QString changeText(const ComparedMetric &compared, const LocalText &text)
{
    if (!compared.change)
        return {};
    return text.signedNumber(*compared.change * (compared.metric == Metric::Nps ? 1 : 100), 1);
}

double changeSize(const ComparedMetric &compared)
{
    return std::abs(compared.change.value_or(0)) / (compared.metric == Metric::Nps ? 200 : 1);
}

QString changeIcon(const ComparedMetric &compared)
{
    const double change = compared.change.value_or(0);
    if (change == 0)
        return u"change-none"_s;
    const QString name = change > 0 ? u"change-up"_s : u"change-down"_s;
    return isProven(compared.verdict) ? name : name + "-open"_L1;
}

ColorRole changeMarkRole(Verdict verdict)
{
    return verdict == Verdict::Better ? ColorRole::GoodMark
        : verdict == Verdict::Worse   ? ColorRole::RedMark
                                      : ColorRole::Muted;
}

ColorRole changeTextRole(Verdict verdict)
{
    return verdict == Verdict::Better ? ColorRole::GoodText
        : verdict == Verdict::Worse   ? ColorRole::RedText
                                      : ColorRole::Muted;
}

} // namespace milepost
