// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/workings.h"

#include "core/analysis/businessfigures.h"

#include <cmath>

namespace milepost {

namespace {

// "At least" figures are rounded down (domain.md section 3), here to tenths of a point.
double floored(double share)
{
    return std::floor(share * 1000 + 1e-9) / 1000;
}

QString share(double value, const LocalText &text)
{
    return LocalText::isolate(text.percent(value, 1));
}

QString points(double value, const LocalText &text)
{
    return LocalText::isolate(text.number(value * 100, 1));
}

QString scoreLine(const Comparison &comparison, const LocalText &text)
{
    const QString name = comparison.metric ? metricShortName(*comparison.metric) : QString();
    return text.say("Workings", "%1: elsewhere %2, here %3, %4 points worse; at least %5 at 95%.")
        .arg(name, share(comparison.baseline, text), share(comparison.here, text),
             points(comparison.excess, text), points(floored(comparison.atLeast), text));
}

QString complaintLine(const Comparison &comparison, const LocalText &text)
{
    return text
        .say("Workings",
             "Complaints: here %1 of the comments, elsewhere %2, %3 points more; at least %4 at 95%.")
        .arg(share(comparison.here, text), share(comparison.baseline, text), points(comparison.excess, text),
             points(floored(comparison.atLeast), text));
}

QString dropoffLine(const Comparison &comparison, bool expected, const LocalText &text)
{
    const QString line = expected
        ? text.say("Workings", "Drop-off: here %1, expected %2, %3 points more; at least %4 at 95%.")
        : text.say("Workings", "Drop-off: here %1, elsewhere %2, %3 points more; at least %4 at 95%.");
    return line.arg(share(comparison.here, text), share(comparison.baseline, text),
                    points(comparison.excess, text), points(floored(comparison.atLeast), text));
}

double atLeast(const std::optional<Comparison> &comparison)
{
    return comparison ? comparison->atLeast : 0;
}

} // namespace

QStringList painWorkings(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text)
{
    const Pain *pain = summary.pain.find(touchpoint);
    const Touchpoint *place = journey.find<Touchpoint>(touchpoint);
    if (!pain || !place || !pain->severity)
        return {};

    QStringList lines;
    for (const Comparison &comparison : pain->allScores)
        lines.append(scoreLine(comparison, text));
    if (pain->complaintExcess)
        lines.append(complaintLine(*pain->complaintExcess, text));
    if (pain->dropoffExcess)
        lines.append(dropoffLine(*pain->dropoffExcess, place->expectedDropoff.has_value(), text));

    lines.append(
        text.say("Workings", "Severity: %1 score + half of %2 complaints + %3 drop-off = %4, at most 1.")
            .arg(text.number(atLeast(pain->scoreShortfall), 3),
                 text.number(atLeast(pain->complaintExcess), 3), text.number(atLeast(pain->dropoffExcess), 3),
                 text.number(*pain->severity, 3)));
    lines.append(pain->reachKnown
                     ? text.say("Workings", "Reach: %1 of the most visited touchpoint's visitors.")
                           .arg(share(pain->reach, text))
                     : text.say("Workings",
                                "Reach: some visitor counts are missing, so every touchpoint counts fully."));
    lines.append(text.say("Workings", "Pain: 100 × severity %1 × reach %2 × importance %3 of 5 = %4.")
                     .arg(text.number(*pain->severity, 3), text.number(pain->reach, 3),
                          text.number(qint64(pain->importance)), text.number(pain->score, 1)));
    lines.append(text.say("Workings",
                          "%n comparison(s) were made in this journey; “confirmed” allows for all of them.",
                          nullptr, summary.pain.comparisons));
    return lines;
}

QStringList sourceLines(const Journey &journey, const FeedbackColumns &columns,
                        const TouchpointId &touchpoint, const LocalText &text)
{
    const std::optional<TargetIndex> target
        = touchpoint.isNull() ? TargetDictionary::wholeJourney : columns.targets.find(touchpoint);
    if (!target)
        return {};
    QStringList lines;
    for (const auto &[id, batch] : journey.all<ImportBatch>()) {
        const BatchColumns *rows = batch.active ? columns.find(id) : nullptr;
        if (!rows)
            continue;
        int answers = 0;
        qint32 first = BatchColumns::noDay;
        qint32 last = BatchColumns::noDay;
        for (size_t i = 0; i < rows->responses.size(); ++i) {
            if (rows->responses.target[i] != *target)
                continue;
            ++answers;
            const qint32 day = rows->responses.day[i];
            if (day == BatchColumns::noDay)
                continue;
            first = first == BatchColumns::noDay ? day : std::min(first, day);
            last = std::max(last, day);
        }
        if (answers == 0)
            continue;
        const QString file = LocalText::isolate(batch.fileName);
        const QString count = text.say("Workings", "%n answer(s)", nullptr, answers);
        QString line = last == BatchColumns::noDay
            ? text.say("Workings", "%1: %2, undated").arg(file, count)
            : text.say("Workings", "%1: %2, %3 to %4")
                  .arg(file, count, text.date(BatchColumns::dayFromNumber(first)),
                       text.date(BatchColumns::dayFromNumber(last)));
        if (const auto rate = responseRate(batch.imported, batch.invited.value_or(0))) {
            line = text.say("Workings", "%1; response rate %2 (%3)", "source, share, interval")
                       .arg(line, text.percent(rate->share),
                            text.percentRange(rate->interval.low, rate->interval.high));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace milepost
