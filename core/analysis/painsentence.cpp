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

/// A name inside a sentence; isolated only where it runs the other way, to keep plain text plain.
QString name(const QString &title, const LocalText &text)
{
    return title.isRightToLeft() == text.isRightToLeft() ? title : LocalText::isolate(title);
}

/// Writes the sentences of one touchpoint. Every sentence is whole, with its own translation; the tail of a
/// comparison ("at least 9 points worse") is a sentence part that follows a colon in every language.
class SentenceWriter
{
public:
    SentenceWriter(const Touchpoint &touchpoint, const TouchpointSummary &summary, const Pain &pain,
                   const LocalText &text)
        : m_touchpoint(touchpoint)
        , m_summary(summary)
        , m_pain(pain)
        , m_text(text)
    {
    }

    QString write() const
    {
        QStringList sentences{head()};
        if (m_pain.scoreShortfall)
            sentences << score(*m_pain.scoreShortfall);
        if (m_pain.dropoffExcess)
            sentences << dropoff(*m_pain.dropoffExcess);
        if (m_pain.complaintExcess)
            sentences << complaints(*m_pain.complaintExcess);
        sentences << weights();
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    QString head() const
    {
        const QString title = name(m_touchpoint.title, m_text);
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
                     m_text.signedNumber(comparison.baseline * 200 - 100), pointsWorse(comparison, 200));
        }
        const QString share = m_text.percent(*figures.value);
        const QString range = m_text.percentRange(figures.interval->low, figures.interval->high);
        const QString elsewhere = m_text.percent(comparison.baseline);
        const QString tail = pointsWorse(comparison, 100);
        if (metric == Metric::Csat)
            return m_text.say("PainSentence", "Satisfied %1 of %2 (%3), elsewhere %4: %5.")
                .arg(share, n, range, elsewhere, tail);
        if (metric == Metric::Ces1)
            return m_text.say("PainSentence", "Little effort for %1 of %2 (%3), elsewhere %4: %5.")
                .arg(share, n, range, elsewhere, tail);
        return m_text.say("PainSentence", "Easy for %1 of %2 (%3), elsewhere %4: %5.")
            .arg(share, n, range, elsewhere, tail);
    }

    QString pointsWorse(const Comparison &comparison, double scale) const
    {
        const int points = wholeUnits(comparison.atLeast * scale);
        switch (proofOf(comparison, points)) {
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

    QString dropoff(const Comparison &comparison) const
    {
        const QString left = m_text.percent(comparison.here);
        const QString visitors = m_text.number(m_touchpoint.visitors.value_or(0));
        const QString baseline = m_text.percent(comparison.baseline);
        const QString tail = customersTooMany(comparison);
        if (m_touchpoint.expectedDropoff)
            return m_text.say("PainSentence", "Left %1 of %2, you expected %3: %4.")
                .arg(left, visitors, baseline, tail);
        return m_text.say("PainSentence", "Left %1 of %2, elsewhere %3: %4.")
            .arg(left, visitors, baseline, tail);
    }

    QString customersTooMany(const Comparison &comparison) const
    {
        const int customers = wholeUnits(m_pain.lostAtLeast);
        switch (proofOf(comparison, customers)) {
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

    QString complaints(const Comparison &comparison) const
    {
        return m_text.say("PainSentence", "Complaints %1 of %2 comments, elsewhere %3: %4.")
            .arg(m_text.number(m_summary.complaints), m_text.number(m_summary.comments),
                 m_text.percent(comparison.baseline), pointsMore(comparison));
    }

    QString pointsMore(const Comparison &comparison) const
    {
        const int points = wholeUnits(comparison.atLeast * 100);
        switch (proofOf(comparison, points)) {
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

    const Touchpoint &m_touchpoint;
    const TouchpointSummary &m_summary;
    const Pain &m_pain;
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
    const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
    const Pain *pain = summary.pain.find(touchpoint);
    if (!found || !pain)
        return {};
    return SentenceWriter(*found, summary.of(touchpoint), *pain, text).write();
}

} // namespace milepost
