// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/painsentence.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// How surely something is worse than its baseline, which decides the wording.
enum class Proof { None, Hardly, Worse, AtLeastSomething, AtLeastWhole };

/// A lower limit in whole units, rounded down so that it never claims more than was proven.
int wholeUnits(double atLeast)
{
    constexpr double tolerance = 1e-9; // 0.29 * 100 is 28.999999999999996
    const double whole = std::floor(atLeast + tolerance);
    return int(std::clamp(whole, 0.0, double(std::numeric_limits<int>::max())));
}

Proof proofOf(const Comparison &comparison, int units)
{
    if (units > 0)
        return Proof::AtLeastWhole;
    if (comparison.atLeast > 0)
        return Proof::AtLeastSomething;
    if (comparison.excess >= smallestExcess)
        return Proof::Worse;
    return comparison.excess > 0 ? Proof::Hardly : Proof::None;
}

/// Writes the sentences of one touchpoint. Every sentence is whole, with its own translation; the tail of a
/// comparison ("at least 9 points worse") is a sentence part that follows a colon in every language. A
/// strength is said in the same frames with tails turned round.
class SentenceWriter
{
public:
    enum class About { Pain, Strength };

    SentenceWriter(About about, const Touchpoint &touchpoint, const TouchpointSummary &summary,
                   const Pain &pain, const std::optional<OrderValue> &order, const LocalText &text)
        : m_strength(about == About::Strength)
        , m_touchpoint(touchpoint)
        , m_summary(summary)
        , m_pain(pain)
        , m_order(order)
        , m_text(text)
    {
    }

    QString write() const
    {
        QStringList sentences{m_strength ? strengthHead() : head()};
        if (m_pain.scoreShortfall)
            sentences << score(*m_pain.scoreShortfall);
        if (m_pain.dropoffExcess)
            sentences << dropoff(*m_pain.dropoffExcess) << money();
        if (m_pain.complaintExcess)
            sentences << complaints(*m_pain.complaintExcess);
        sentences << weights();
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    QString head() const
    {
        const QString title = LocalText::isolateWithin(m_text.isRightToLeft(), m_touchpoint.title);
        switch (m_pain.evidence) {
        case PainEvidence::Confirmed:
        case PainEvidence::Likely:
            return m_text.say("PainSentence", "%1: pain %2, %3 of this journey's pain, %4.")
                .arg(title, m_text.number(m_pain.score, 1), m_text.percent(m_pain.share),
                     painEvidenceText(m_pain.evidence, m_text));
        case PainEvidence::Possible:
            return m_text.say("PainSentence", "%1: possibly worse than the rest of the journey, not proven.")
                .arg(title);
        case PainEvidence::None:
            return m_text.say("PainSentence", "%1: no worse than the rest of the journey.").arg(title);
        case PainEvidence::Insufficient:
            break;
        }
        return tooLittle(title);
    }

    QString strengthHead() const
    {
        const QString title = LocalText::isolateWithin(m_text.isRightToLeft(), m_touchpoint.title);
        switch (m_pain.evidence) {
        case PainEvidence::Confirmed:
        case PainEvidence::Likely:
            return m_text.say("PainSentence", "%1: strength %2, %3 of what works well here, %4.")
                .arg(title, m_text.number(m_pain.score, 1), m_text.percent(m_pain.share),
                     painEvidenceText(m_pain.evidence, m_text));
        case PainEvidence::Possible:
            return m_text.say("PainSentence", "%1: possibly better than the rest of the journey, not proven.")
                .arg(title);
        case PainEvidence::None:
            return m_text.say("PainSentence", "%1: no better than the rest of the journey.").arg(title);
        case PainEvidence::Insufficient:
            break;
        }
        return tooLittle(title);
    }

    QString tooLittle(const QString &title) const
    {
        return m_text.say("PainSentence", "%1: too little data to compare it with the rest of the journey.")
            .arg(title);
    }

    QString score(const Comparison &comparison) const
    {
        const Metric metric = comparison.metric.value_or(Metric::Csat);
        const auto found = m_summary.metrics.find(metric);
        if (found == m_summary.metrics.end() || !found->second.value || !found->second.interval)
            return {};
        const MetricSummary &figures = found->second;
        const QString n = m_text.number(figures.n);
        if (metric == Metric::Nps) {
            const QString range = m_text.leftToRight(m_text.say("PainSentence", "%1 to %2")
                                                         .arg(m_text.signedNumber(figures.interval->low),
                                                              m_text.signedNumber(figures.interval->high)));
            return m_text.say("PainSentence", "NPS %1 from %2 answers (%3), elsewhere %4: %5.")
                .arg(m_text.signedNumber(*figures.value), n, range,
                     m_text.signedNumber(comparison.baseline * 200 - 100), points(comparison, 200));
        }
        const QString share = m_text.percent(*figures.value);
        const QString range = m_text.percentRange(figures.interval->low, figures.interval->high);
        const QString elsewhere = m_text.percent(comparison.baseline);
        const QString tail = points(comparison, 100);
        if (metric == Metric::Csat)
            return m_text.say("PainSentence", "Satisfied %1 of %2 (%3), elsewhere %4: %5.")
                .arg(share, n, range, elsewhere, tail);
        if (metric == Metric::Ces1)
            return m_text.say("PainSentence", "Little effort for %1 of %2 (%3), elsewhere %4: %5.")
                .arg(share, n, range, elsewhere, tail);
        return m_text.say("PainSentence", "Easy for %1 of %2 (%3), elsewhere %4: %5.")
            .arg(share, n, range, elsewhere, tail);
    }

    QString points(const Comparison &comparison, double scale) const
    {
        const int points = wholeUnits(comparison.atLeast * scale);
        return m_strength ? pointsBetter(proofOf(comparison, points), points)
                          : pointsWorse(proofOf(comparison, points), points);
    }

    QString pointsWorse(Proof proof, int points) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n point(s) worse", nullptr, points);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "worse, perhaps by less than one point");
        case Proof::Worse:
            return m_text.say("PainSentence", "worse, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly worse");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not worse");
    }

    QString pointsBetter(Proof proof, int points) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n point(s) better", nullptr, points);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "better, perhaps by less than one point");
        case Proof::Worse:
            return m_text.say("PainSentence", "better, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly better");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not better");
    }

    QString dropoff(const Comparison &comparison) const
    {
        const QString left = m_text.percent(comparison.here);
        const QString visitors = m_text.number(m_touchpoint.visitors.value_or(0));
        const QString baseline = m_text.percent(comparison.baseline);
        const int customers = wholeUnits(m_pain.lostAtLeast);
        const Proof proof = proofOf(comparison, customers);
        const QString tail
            = m_strength ? customersFewer(proof, customers) : customersTooMany(proof, customers);
        if (m_touchpoint.expectedDropoff)
            return m_text.say("PainSentence", "Left %1 of %2, you expected %3: %4.")
                .arg(left, visitors, baseline, tail);
        return m_text.say("PainSentence", "Left %1 of %2, elsewhere %3: %4.")
            .arg(left, visitors, baseline, tail);
    }

    QString customersTooMany(Proof proof, int customers) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n customer(s) too many", nullptr, customers);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "too many, perhaps by less than one customer");
        case Proof::Worse:
            return m_text.say("PainSentence", "more, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly more");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not more");
    }

    QString customersFewer(Proof proof, int customers) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n customer(s) fewer", nullptr, customers);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "fewer, perhaps by less than one customer");
        case Proof::Worse:
            return m_text.say("PainSentence", "fewer, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly fewer");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not fewer");
    }

    QString money() const
    {
        if (!m_order || wholeCustomers(m_pain) == 0)
            return {};
        const QString amount = moneyText(moneyAtLeast(m_pain, *m_order), m_order->currency, m_text);
        const QString price = priceText(*m_order, m_text);
        return m_strength
            ? m_text.say("PainSentence", "At %1 an order, that keeps at least %2.").arg(price, amount)
            : m_text.say("PainSentence", "At %1 an order, that is at least %2 lost.").arg(price, amount);
    }

    QString complaints(const Comparison &comparison) const
    {
        const int points = wholeUnits(comparison.atLeast * 100);
        const Proof proof = proofOf(comparison, points);
        return m_text.say("PainSentence", "Complaints %1 of %2 comments, elsewhere %3: %4.")
            .arg(m_text.number(m_summary.complaints), m_text.number(m_summary.comments),
                 m_text.percent(comparison.baseline),
                 m_strength ? pointsFewer(proof, points) : pointsMore(proof, points));
    }

    QString pointsMore(Proof proof, int points) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n point(s) more", nullptr, points);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "more, perhaps by less than one point");
        case Proof::Worse:
            return m_text.say("PainSentence", "more, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly more");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not more");
    }

    QString pointsFewer(Proof proof, int points) const
    {
        switch (proof) {
        case Proof::AtLeastWhole:
            return m_text.say("PainSentence", "at least %n point(s) fewer", nullptr, points);
        case Proof::AtLeastSomething:
            return m_text.say("PainSentence", "fewer, perhaps by less than one point");
        case Proof::Worse:
            return m_text.say("PainSentence", "fewer, but not proven");
        case Proof::Hardly:
            return m_text.say("PainSentence", "hardly fewer");
        case Proof::None:
            break;
        }
        return m_text.say("PainSentence", "not fewer");
    }

    QString weights() const
    {
        if (m_pain.evidence == PainEvidence::Insufficient)
            return {};
        const QString importance = m_text.number(qint64(m_pain.importance));
        if (!m_pain.reachKnown)
            return m_text.say("PainSentence", "Reach unknown (visitor counts are missing), importance %1.")
                .arg(importance);
        return m_text.say("PainSentence", "Reach %1, importance %2.")
            .arg(m_text.percent(m_pain.reach, 1), importance);
    }

    bool m_strength;
    const Touchpoint &m_touchpoint;
    const TouchpointSummary &m_summary;
    const Pain &m_pain;
    const std::optional<OrderValue> &m_order;
    const LocalText &m_text;
};

} // namespace

QString painEvidenceText(PainEvidence evidence, const LocalText &text)
{
    switch (evidence) {
    case PainEvidence::Confirmed:
        return text.say("PainEvidence", "confirmed");
    case PainEvidence::Likely:
        return text.say("PainEvidence", "likely");
    case PainEvidence::Possible:
        return text.say("PainEvidence", "possible");
    case PainEvidence::None:
        return text.say("PainEvidence", "none");
    case PainEvidence::Insufficient:
        break;
    }
    return text.say("PainEvidence", "insufficient");
}

QString painSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                     const LocalText &text)
{
    return painSentence(journey, summary, touchpoint, text, orderValueOf(journey.project()));
}

QString painSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                     const LocalText &text, const std::optional<OrderValue> &order)
{
    const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
    const Pain *pain = summary.pain.find(touchpoint);
    if (!found || !pain)
        return {};
    return SentenceWriter(SentenceWriter::About::Pain, *found, summary.of(touchpoint), *pain, order, text)
        .write();
}

QString strengthSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text)
{
    return strengthSentence(journey, summary, touchpoint, text, orderValueOf(journey.project()));
}

QString strengthSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text, const std::optional<OrderValue> &order)
{
    const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
    const Pain *strength = summary.strengths.find(touchpoint);
    if (!found || !strength)
        return {};
    return SentenceWriter(SentenceWriter::About::Strength, *found, summary.of(touchpoint), *strength, order,
                          text)
        .write();
}

QString weightText(double weight, const LocalText &text)
{
    int decimals = 0;
    for (double shifted = weight; decimals < 3 && std::abs(shifted - std::round(shifted)) > 1e-6;
         shifted *= 10)
        ++decimals;
    return text.number(weight, decimals);
}

QString ownWeightsText(const PainWeights &weights, const LocalText &text)
{
    if (weights == PainWeights())
        return {};
    return text.say("PainWeights", "own weights: scores %1, complaints %2, drop-off %3")
        .arg(weightText(weights.score, text), weightText(weights.complaints, text),
             weightText(weights.dropoff, text));
}

} // namespace milepost
