// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ownfiguretext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost::figures {

QString answers(qint64 n, Base base, const LocalText &text)
{
    const QString number = text.number(n);
    switch (base) {
    case Base::TooFew:
        return text.say("Figures", "n = %1 · too few answers").arg(number);
    case Base::Low:
        return text.say("Figures", "n = %1 · low base").arg(number);
    case Base::Ok:
        break;
    }
    return text.say("Figures", "n = %1").arg(number);
}

QString value(const MetricDefinition &metric, double value, const LocalText &text)
{
    if (metric.kind == "net"_L1)
        return text.signedNumber(value);
    return metric.kind == "mean"_L1 ? text.number(value, 2) : text.percent(value);
}

QString interval(const MetricDefinition &metric, const Interval &ends, const LocalText &text)
{
    if (metric.kind == "net"_L1)
        return text.leftToRight(text.signedNumber(ends.low) + QChar(0x2026) + text.signedNumber(ends.high));
    if (metric.kind == "mean"_L1)
        return text.leftToRight(text.number(ends.low, 2) + QChar(0x2013) + text.number(ends.high, 2));
    return text.percentRange(ends.low, ends.high);
}

Interval axis(const MetricDefinition &metric)
{
    if (metric.kind == "net"_L1)
        return {-100, 100};
    return metric.kind == "mean"_L1 ? Interval{double(metric.low), double(metric.high)} : Interval{0, 1};
}

QString gap(const GapFigure &gap, const LocalText &text)
{
    const QString pairs = text.number(gap.n);
    if (!gap.gap || !gap.interval)
        return text.say("Figures", "%1 people said what they had expected; from %2 on there is a comparison.")
            .arg(pairs, text.number(scoredFrom));
    const QString size = text.number(std::abs(*gap.gap), 2);
    const QString ends = text.leftToRight(text.signedNumber(gap.interval->low, 2) + QChar(0x2026)
                                          + text.signedNumber(gap.interval->high, 2));
    if (gap.interval->low > 0)
        return text.say("Figures", "Better than expected by %1 (%2), from %3 people who answered both.")
            .arg(size, ends, pairs);
    if (gap.interval->high < 0)
        return text.say("Figures", "Worse than expected by %1 (%2), from %3 people who answered both.")
            .arg(size, ends, pairs);
    return text
        .say("Figures",
             "Not proven different from what was expected: %1 (%2), from %3 people who answered "
             "both.")
        .arg(text.leftToRight(text.signedNumber(*gap.gap, 2)), ends, pairs);
}

} // namespace milepost::figures
