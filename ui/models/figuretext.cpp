// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/figuretext.h"

using namespace Qt::StringLiterals;

namespace milepost::figures {

QString metricTitle(Metric metric, const LocalText &text)
{
    switch (metric) {
    case Metric::Nps:
        return text.say("Figures", "NPS");
    case Metric::Csat:
        return text.say("Figures", "CSAT, top two");
    case Metric::Ces:
        return text.say("Figures", "CES, easy");
    case Metric::Ces1:
        return text.say("Figures", "CES 1.0, low effort");
    }
    return {};
}

QString answers(const MetricSummary &summary, const LocalText &text)
{
    const QString n = text.number(summary.n);
    switch (summary.base) {
    case Base::TooFew:
        return text.say("Figures", "n = %1 · too few answers").arg(n);
    case Base::Low:
        return text.say("Figures", "n = %1 · low base").arg(n);
    case Base::Ok:
        break;
    }
    return text.say("Figures", "n = %1").arg(n);
}

QString value(Metric metric, double value, const LocalText &text)
{
    return metric == Metric::Nps ? text.signedNumber(value) : text.percent(value);
}

QString value(const MetricSummary &summary, const LocalText &text)
{
    return summary.value ? value(summary.metric, *summary.value, text) : none();
}

QString interval(const MetricSummary &summary, const LocalText &text, bool bare)
{
    if (!summary.interval)
        return {};
    const Interval &ends = *summary.interval;
    if (summary.metric == Metric::Nps) {
        return text.leftToRight(text.signedNumber(ends.low) + QChar(0x2026) + text.signedNumber(ends.high));
    }
    if (!bare)
        return text.percentRange(ends.low, ends.high);
    return text.leftToRight(text.number(ends.low * 100, 0) + QChar(0x2013) + text.number(ends.high * 100, 0));
}

QString ratio(qint64 part, qint64 whole, const LocalText &text)
{
    return text.leftToRight(text.number(part) + u'/' + text.number(whole));
}

QString none()
{
    return QString(QChar(0x2013));
}

Interval axis(Metric metric)
{
    return metric == Metric::Nps ? Interval{-100, 100} : Interval{0, 1};
}

double fromGoodness(Metric metric, double goodness)
{
    return metric == Metric::Nps ? goodness * 200 - 100 : goodness;
}

} // namespace milepost::figures
