// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/workings.h"

#include "core/analysis/ledgertext.h"
#include "core/analysis/painsentence.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

// "At least" figures are rounded down (domain.md section 3), here to tenths of a point.
double floored(double points)
{
    return std::floor(points * 10 + 1e-9) / 10;
}

QString share(double value, const LocalText &text)
{
    return LocalText::isolate(text.percent(value, 1));
}

int small(qint64 n)
{
    return int(std::clamp<qint64>(n, 0, std::numeric_limits<int>::max()));
}

/// The size of a point in shares: NPS has its own.
double pointsPerShare(const Comparison &comparison)
{
    return comparison.metric == Metric::Nps ? 200 : 100;
}

/// "66 of 120 (55.0%)", or the counts behind an NPS.
QString sideText(double value, const ComparedCounts &counts, bool nps, const LocalText &text)
{
    if (nps)
        return text.say("Workings", "%1 promoters and %2 detractors of %3 (NPS %4)")
            .arg(text.number(counts.k), text.number(counts.detractors), text.number(counts.n),
                 text.signedNumber(value * 200 - 100, 1));
    if (counts.n == 0)
        return share(value, text);
    return text.say("Workings", "%1 of %2 (%3)", "part, whole, share")
        .arg(text.number(counts.k), text.number(counts.n), share(value, text));
}

QString rangeText(const Comparison &comparison, const LocalText &text)
{
    const double scale = pointsPerShare(comparison);
    return text.leftToRight(text.say("Workings", "%1 to %2")
                                .arg(text.signedNumber(floored(comparison.interval.low * scale), 1),
                                     text.signedNumber(comparison.interval.high * scale, 1)));
}

/// What all three kinds of comparison say, filled into a sentence of their own.
QString filled(const QString &sentence, const Comparison &comparison, const LocalText &text)
{
    const bool nps = comparison.metric == Metric::Nps;
    const double scale = pointsPerShare(comparison);
    return sentence.arg(sideText(comparison.here, comparison.hereCounts, nps, text),
                        sideText(comparison.baseline, comparison.baselineCounts, nps, text),
                        text.signedNumber(comparison.excess * scale, 1), rangeText(comparison, text),
                        text.number(floored(comparison.atLeast * scale), 1),
                        painEvidenceText(comparison.evidence, text));
}

QString scoreLine(const Comparison &comparison, const LocalText &text)
{
    const QString name = comparison.metric ? metricShortName(*comparison.metric) : QString();
    // The metric's name comes in by itself, so that the sentence has the places of the other two.
    return text.say("Workings", "%1: %2", "metric, its comparison")
        .arg(name,
             filled(text.say("Workings",
                             "here %1, elsewhere %2; points worse: %3 (%4), at least %5 at 95%: %6."),
                    comparison, text));
}

QString complaintLine(const Comparison &comparison, const LocalText &text)
{
    return filled(
        text.say("Workings",
                 "Complaints: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6."),
        comparison, text);
}

QString dropoffLine(const Comparison &comparison, bool expected, const LocalText &text)
{
    return filled(
        expected ? text.say("Workings",
                            "Drop-off: here %1, expected %2; points more: %3 (%4), at least %5 at 95%: %6.")
                 : text.say("Workings",
                            "Drop-off: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6."),
        comparison, text);
}

QString severityLine(const Pain &pain, const PainWeights &weights, const LocalText &text)
{
    const auto atLeast = [&](const std::optional<Comparison> &part) {
        return part ? text.number(part->atLeast, 4) : text.say("Workings", "unknown");
    };
    return text
        .say("Workings", "Severity: %1 × score %2 + %3 × complaints %4 + %5 × drop-off %6 = %7, at most 1.")
        .arg(weightText(weights.score, text), atLeast(pain.scoreShortfall),
             weightText(weights.complaints, text), atLeast(pain.complaintExcess),
             weightText(weights.dropoff, text), atLeast(pain.dropoffExcess), text.number(*pain.severity, 4));
}

QString shareLine(const Pain &pain, const PainRanking &ranking, const LocalText &text)
{
    double sum = 0;
    for (const Pain &other : ranking.touchpoints)
        sum += other.score;
    return text.say("Workings", "Share: %1 of the %2 that the whole journey has = %3.")
        .arg(text.number(pain.score, 2), text.number(sum, 2), share(pain.share, text));
}

QString moneyLine(const Pain &pain, const OrderValue &order, const LocalText &text)
{
    return text
        .say("Workings", "Lost: at least %n customer(s) × %1 an order = at least %2.", nullptr,
             small(wholeCustomers(pain)))
        .arg(priceText(order, text), moneyText(moneyAtLeast(pain, order), order.currency, text));
}

void addMissingSteps(const Touchpoint &place, const Pain *pain, const LocalText &text, QStringList &lines)
{
    if (!place.visitors)
        lines << text.say("Workings", "No visitor counts here: every touchpoint has full reach.");
    if (place.isExit)
        lines << text.say("Workings", "Leaving here is a normal end: drop-off is not compared.");
    else if (place.visitors && !place.continued)
        lines << text.say("Workings", "No count of those who went on: drop-off is not compared.");
    if (pain && pain->dropoffExcess && !place.expectedDropoff)
        lines << text.say("Workings",
                          "No expected drop-off: compared with the other steps, which leak differently.");
    if (!place.importance)
        lines << text.say("Workings", "No importance given: 3 of 5 counts.");
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
    bool nps = false;
    for (const Comparison &comparison : pain->allScores) {
        lines << scoreLine(comparison, text);
        nps = nps || comparison.metric == Metric::Nps;
    }
    if (nps)
        lines << text.say("Workings", "In the formula NPS counts as (NPS + 100) / 200.");
    if (pain->allScores.size() > 1 && pain->scoreShortfall && pain->scoreShortfall->metric)
        lines << text.say("Workings", "The score that decides: %1.")
                     .arg(metricShortName(*pain->scoreShortfall->metric));
    if (pain->complaintExcess)
        lines << complaintLine(*pain->complaintExcess, text);
    if (pain->dropoffExcess)
        lines << dropoffLine(*pain->dropoffExcess, place->expectedDropoff.has_value(), text);

    lines << severityLine(*pain, summary.pain.weights, text);
    lines << (pain->reachKnown
                  ? text.say("Workings", "Reach: %1 of the most visited touchpoint's visitors.")
                        .arg(share(pain->reach, text))
                  : text.say("Workings",
                             "Reach: some visitor counts are missing, so every touchpoint counts fully."));
    lines << text.say("Workings", "Pain: 100 × severity %1 × reach %2 × importance %3 of 5 = %4.")
                 .arg(text.number(*pain->severity, 4), text.number(pain->reach, 4),
                      text.number(qint64(pain->importance)), text.number(pain->score, 4));
    if (pain->score > 0)
        lines << shareLine(*pain, summary.pain, text);
    const std::optional<OrderValue> order = orderValueOf(journey.project());
    if (order && wholeCustomers(*pain) > 0)
        lines << moneyLine(*pain, *order, text);
    lines << text.say("Workings",
                      "%n comparison(s) were made in this journey; “confirmed” allows for all of them.",
                      nullptr, summary.pain.comparisons);
    return lines;
}

QStringList missingEvidence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                            const LocalText &text)
{
    const Touchpoint *place = journey.find<Touchpoint>(touchpoint);
    if (!place)
        return {};
    const TouchpointSummary &known = summary.of(touchpoint);
    const Pain *pain = summary.pain.find(touchpoint);
    QStringList lines;
    if (known.metrics.empty() && known.withheld.empty())
        lines << text.say("Workings", "No answers to any metric.");
    for (const Metric metric : metricsByPriority) {
        const auto it = known.metrics.find(metric);
        if (it != known.metrics.end() && it->second.n < scoredFrom)
            lines << text.say("Workings", "%1 has only %n answer(s); it is compared from 10 on.", nullptr,
                              small(it->second.n))
                         .arg(metricShortName(metric));
    }
    if (!known.withheld.empty() || known.commentsWithheld)
        lines << text.say("Workings", "Figures of fewer than %1 people stay unsaid.")
                     .arg(text.number(neverShownBelow));
    if (known.comments == 0 && !known.commentsWithheld)
        lines << text.say("Workings", "No comments: complaints are not compared.");
    else if (known.comments > 0 && known.comments < scoredFrom)
        lines << text.say("Workings", "Only %n comment(s): complaints are compared from 10 on.", nullptr,
                          small(known.comments));
    addMissingSteps(*place, pain, text, lines);
    const bool lost = pain && wholeCustomers(*pain) > 0;
    if (lost && !journey.project().orderValue)
        lines << text.say("Workings", "No value of an order: what is lost is not said in money.");
    return lines;
}

QStringList validityNotes(const LocalText &text)
{
    return {text.say("Workings", "The answers are a sample of those who replied."),
            text.say("Workings",
                     "A survey after a step hears only those who finished it: who gave up is silent."),
            text.say("Workings",
                     "One person who answers about several touchpoints makes the intervals too narrow."),
            text.say("Workings",
                     "A figure that goes with a touchpoint is an association, not proof of a cause.")};
}

QStringList sourceLines(const Ledger &ledger, const TouchpointId &touchpoint, const LocalText &text)
{
    const std::vector<const LedgerEntry *> entries = ledger.of(touchpoint);
    QStringList lines;
    for (const LedgerEntry *entry : entries) {
        for (const LedgerSource &source : entry->sources) {
            const QString line = sourceText(source, text);
            lines << (entries.size() > 1 ? text.say("Workings", "%1 from %2", "metric, source")
                                               .arg(metricShortName(entry->metric), line)
                                         : line);
        }
    }
    return lines;
}

} // namespace milepost
