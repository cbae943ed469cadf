// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/verdicttext.h"

namespace milepost {

namespace {

/// "75% of 200", "+9 of 210", or why there is no figure.
QString sideText(const MetricSummary &side, bool withheld, const LocalText &text)
{
    if (withheld)
        return text.say("Comparison", "fewer than %1 answers").arg(text.number(neverShownBelow));
    if (side.n == 0)
        return text.say("Comparison", "no answers");
    if (!side.value)
        return text.say("Comparison", "too few answers (%1)").arg(text.number(side.n));
    const QString value
        = side.metric == Metric::Nps ? text.signedNumber(*side.value) : text.percent(*side.value);
    return text.say("Comparison", "%1 of %2", "a value and the number of answers")
        .arg(value, text.number(side.n));
}

} // namespace

QString verdictText(Verdict verdict, const LocalText &text)
{
    switch (verdict) {
    case Verdict::Better:
        return text.say("Verdict", "better");
    case Verdict::Worse:
        return text.say("Verdict", "worse");
    case Verdict::NotProven:
        return text.say("Verdict", "not proven");
    case Verdict::TooFew:
        break;
    }
    return text.say("Verdict", "too few to test");
}

QString comparedText(const ComparedMetric &compared, const LocalText &text)
{
    const QString name = metricShortName(compared.metric);
    const QString first = sideText(compared.first, compared.firstWithheld, text);
    const QString second = sideText(compared.second, compared.secondWithheld, text);
    const QString verdict = verdictText(compared.verdict, text);
    if (!compared.change || !compared.interval)
        return text.say("Comparison", "%1: %2, then %3: %4.", "metric, first side, second side, verdict")
            .arg(name, first, second, verdict);
    // Points of NPS are its own unit; points of a share are percentage points.
    const double scale = compared.metric == Metric::Nps ? 1 : 100;
    const auto points = [&](double value) { return text.signedNumber(value * scale, 1); };
    const QString range = text.leftToRight(
        text.say("Report", "%1 to %2").arg(points(compared.interval->low), points(compared.interval->high)));
    return text
        .say("Comparison", "%1: %2, then %3, %4 points (%5): %6.",
             "metric, first side, second side, change, its interval, verdict")
        .arg(name, first, second, points(*compared.change), range, verdict);
}

} // namespace milepost
