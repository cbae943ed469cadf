// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/painpoints.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

// domain.md section 3 with "Rules that settle the doubts"; the numbers in brackets below are its rules.

namespace {

constexpr qint64 comparedFrom = 10;
constexpr qint64 confirmedFrom = 30;

/// One side of a comparison: an estimate from counts, whose interval depends on the confidence asked for.
class Estimate
{
public:
    static Estimate share(qint64 k, qint64 n)
    {
        Estimate estimate;
        estimate.m_k = k;
        estimate.m_n = n;
        estimate.m_value = n > 0 ? double(k) / double(n) : 0;
        return estimate;
    }
    /// NPS as goodness: plain value, adjusted-Wald limits, both mapped by (x + 100) / 200 (2).
    static Estimate nps(const MetricSummary &summary)
    {
        Estimate estimate;
        estimate.m_kind = Kind::Nps;
        estimate.m_k = summary.favourable;
        estimate.m_detractors = summary.unfavourable;
        estimate.m_n = summary.n;
        const qint64 passives = summary.n - summary.favourable - summary.unfavourable;
        if (summary.n > 0)
            estimate.m_value = goodness(npsValue(summary.favourable, passives, summary.unfavourable));
        return estimate;
    }
    /// Typed by the team: taken as exact (8).
    static Estimate exact(double value)
    {
        Estimate estimate;
        estimate.m_kind = Kind::Exact;
        estimate.m_value = value;
        return estimate;
    }

    double value() const { return m_value; }
    qint64 n() const { return m_n; }
    ComparedCounts counts() const { return {m_k, m_detractors, m_n}; }
    bool isComparable() const { return m_kind == Kind::Exact || m_n >= comparedFrom; }

    Interval interval(double z) const
    {
        switch (m_kind) {
        case Kind::Exact:
            return {m_value, m_value};
        case Kind::Nps: {
            const Interval nps = npsInterval(m_k, m_n - m_k - m_detractors, m_detractors, z).interval;
            return {goodness(nps.low), goodness(nps.high)};
        }
        case Kind::Share:
            break;
        }
        return wilson(m_k, m_n, z);
    }

private:
    enum class Kind { Share, Nps, Exact };

    static double goodness(double nps) { return (nps + 100) / 200; }

    Kind m_kind = Kind::Share;
    qint64 m_k = 0;
    qint64 m_detractors = 0;
    qint64 m_n = 0;
    double m_value = 0;
};

Estimate estimateOf(Metric metric, const Distribution &distribution)
{
    const MetricSummary summary = summarise(metric, distribution);
    if (metric == Metric::Nps)
        return Estimate::nps(summary);
    return Estimate::share(summary.favourable, summary.n);
}

/// What is looked for: touchpoints that are worse than the rest, or better.
enum class Search { Pain, Strength };

/// Two estimates of one comparison; the excess is positive where `here` is what is looked for.
struct Pair {
    Estimate here;
    Estimate baseline;
    bool hereIsLess = false; ///< the excess is baseline - here
    std::optional<Metric> metric;

    bool isComparable() const { return here.isComparable() && baseline.isComparable(); }
    /// The order of MOVER: for pain baseline - here for scores, here - baseline for the others (2).
    Interval excessInterval(double z) const
    {
        if (hereIsLess)
            return mover(baseline.value(), baseline.interval(z), here.value(), here.interval(z));
        return mover(here.value(), here.interval(z), baseline.value(), baseline.interval(z));
    }
    double excess() const
    {
        return hereIsLess ? baseline.value() - here.value() : here.value() - baseline.value();
    }
    /// An excess under 0.02 counts as none, however sure (5).
    bool counts() const { return excess() >= smallestExcess; }

    Comparison comparison(double strictZ) const
    {
        Comparison result;
        result.here = here.value();
        result.baseline = baseline.value();
        result.excess = excess();
        result.interval = excessInterval(z95);
        result.atLeast = counts() ? std::max(0.0, result.interval.low) : 0.0;
        result.metric = metric;
        result.strict = excessInterval(strictZ);
        result.evidence = evidence(strictZ);
        result.hereCounts = here.counts();
        result.baselineCounts = baseline.counts();
        return result;
    }

    PainEvidence evidence(double strictZ) const
    {
        if (!counts())
            return PainEvidence::None;
        if (here.n() >= confirmedFrom && excessInterval(strictZ).low > 0)
            return PainEvidence::Confirmed;
        return excessInterval(z95).low > 0 ? PainEvidence::Likely : PainEvidence::Possible;
    }
};

/// Whether the numbers of a step can say how many left: counted, not contradictory, and leaving is not
/// normal.
bool hasDropoff(const TouchpointEvidence &step)
{
    return !step.isExit && step.visitors && step.continued && *step.visitors > 0 && *step.continued >= 0
        && *step.continued <= *step.visitors;
}

bool hasComments(const TouchpointEvidence &touchpoint)
{
    return touchpoint.comments > 0 && touchpoint.complaints <= touchpoint.comments;
}

bool takesPart(const TouchpointEvidence &touchpoint)
{
    const auto answered = [](const auto &entry) { return entry.second.n() > 0; };
    return touchpoint.visitors || touchpoint.continued || touchpoint.comments > 0
        || std::any_of(touchpoint.scores.begin(), touchpoint.scores.end(), answered);
}

/// Counts of the whole journey; a baseline is these less the touchpoint's own (1).
struct Totals {
    std::map<Metric, Distribution> scores;
    qint64 comments = 0;
    qint64 complaints = 0;
    qint64 visitors = 0; ///< of steps with a drop-off
    qint64 left = 0;
};

Totals totalsOf(const std::vector<TouchpointEvidence> &journey)
{
    Totals totals;
    for (const TouchpointEvidence &touchpoint : journey) {
        for (const auto &[metric, distribution] : touchpoint.scores)
            totals.scores[metric] += distribution;
        if (hasComments(touchpoint)) {
            totals.comments += touchpoint.comments;
            totals.complaints += touchpoint.complaints;
        }
        if (hasDropoff(touchpoint)) {
            totals.visitors += *touchpoint.visitors;
            totals.left += *touchpoint.visitors - *touchpoint.continued;
        }
    }
    return totals;
}

/// What could be compared at one touchpoint.
struct Pairs {
    std::vector<Pair> scores;
    std::optional<Pair> complaints;
    std::optional<Pair> dropoff;

    int size() const { return int(scores.size()) + (complaints ? 1 : 0) + (dropoff ? 1 : 0); }
};

std::optional<Pair> dropoffPair(const TouchpointEvidence &touchpoint, const Totals &totals, Search search)
{
    if (!hasDropoff(touchpoint))
        return std::nullopt;
    const qint64 visitors = *touchpoint.visitors;
    const qint64 left = visitors - *touchpoint.continued;
    Pair pair;
    pair.hereIsLess = search == Search::Strength;
    pair.here = Estimate::share(left, visitors);
    pair.baseline = touchpoint.expectedDropoff
        ? Estimate::exact(*touchpoint.expectedDropoff)
        : Estimate::share(totals.left - left, totals.visitors - visitors);
    return pair.isComparable() ? std::optional(pair) : std::nullopt;
}

Pairs pairsOf(const TouchpointEvidence &touchpoint, const Totals &totals, Search search)
{
    Pairs pairs;
    for (const auto &[metric, distribution] : touchpoint.scores) {
        Distribution rest = totals.scores.at(metric);
        rest -= distribution;
        const Pair pair{.here = estimateOf(metric, distribution),
                        .baseline = estimateOf(metric, rest),
                        // Goodness, whatever the scale's direction.
                        .hereIsLess = search == Search::Pain,
                        .metric = metric};
        if (pair.isComparable())
            pairs.scores.push_back(pair);
    }
    if (hasComments(touchpoint)) {
        const Pair pair{.here = Estimate::share(touchpoint.complaints, touchpoint.comments),
                        .baseline = Estimate::share(totals.complaints - touchpoint.complaints,
                                                    totals.comments - touchpoint.comments),
                        .hereIsLess = search == Search::Strength,
                        .metric = std::nullopt};
        if (pair.isComparable())
            pairs.complaints = pair;
    }
    pairs.dropoff = dropoffPair(touchpoint, totals, search);
    return pairs;
}

/// The comparison that decides: the largest "at least", else the largest excess (4).
std::optional<Comparison> decisive(const std::vector<Comparison> &scores)
{
    const auto less = [](const Comparison &a, const Comparison &b) {
        return a.atLeast != b.atLeast ? a.atLeast < b.atLeast : a.excess < b.excess;
    };
    const auto it = std::max_element(scores.begin(), scores.end(), less);
    return it == scores.end() ? std::nullopt : std::optional(*it);
}

double severityOf(const PainWeights &weights, double score, double complaints, double dropoff)
{
    // A sum, not a mean: more bad evidence never lowers it.
    return std::min(1.0, weights.score * score + weights.complaints * complaints + weights.dropoff * dropoff);
}

double countedExcess(const std::optional<Comparison> &comparison)
{
    return comparison && comparison->excess >= smallestExcess ? comparison->excess : 0.0;
}

PainEvidence bestEvidence(const Pairs &pairs, double strictZ)
{
    PainEvidence best = PainEvidence::Insufficient;
    const auto take = [&](const Pair &pair) { best = std::max(best, pair.evidence(strictZ)); };
    std::for_each(pairs.scores.begin(), pairs.scores.end(), take);
    if (pairs.complaints)
        take(*pairs.complaints);
    if (pairs.dropoff)
        take(*pairs.dropoff);
    return best;
}

Pain painOf(const TouchpointEvidence &touchpoint, const Pairs &pairs, double strictZ,
            const PainWeights &weights)
{
    Pain pain;
    pain.touchpoint = touchpoint.touchpoint;
    pain.importance = std::clamp(touchpoint.importance, 1, 5);
    for (const Pair &pair : pairs.scores)
        pain.allScores.push_back(pair.comparison(strictZ));
    pain.scoreShortfall = decisive(pain.allScores);
    if (pairs.complaints)
        pain.complaintExcess = pairs.complaints->comparison(strictZ);
    if (pairs.dropoff) {
        pain.dropoffExcess = pairs.dropoff->comparison(strictZ);
        pain.lostAtLeast = double(*touchpoint.visitors) * pain.dropoffExcess->atLeast;
    }
    const auto atLeast = [](const std::optional<Comparison> &part) { return part ? part->atLeast : 0.0; };
    if (pairs.size() > 0)
        pain.severity = severityOf(weights, atLeast(pain.scoreShortfall), atLeast(pain.complaintExcess),
                                   atLeast(pain.dropoffExcess));
    pain.evidence = bestEvidence(pairs, strictZ);
    return pain;
}

/// Severity with the point values instead of the lower ends.
double unprovenSeverity(const Pain &pain, const PainWeights &weights)
{
    double score = 0;
    for (const Comparison &comparison : pain.allScores)
        score = std::max(score, countedExcess(comparison));
    return severityOf(weights, score, countedExcess(pain.complaintExcess), countedExcess(pain.dropoffExcess));
}

PainHighlight highlightOf(const Pain &pain)
{
    constexpr double redFrom = 0.20;
    constexpr double amberFrom = 0.05;
    switch (pain.evidence) {
    case PainEvidence::Confirmed:
        return pain.share >= redFrom ? PainHighlight::Red : PainHighlight::Amber;
    case PainEvidence::Likely:
        return pain.share >= amberFrom ? PainHighlight::Amber : PainHighlight::Outline;
    case PainEvidence::Possible:
        return PainHighlight::Outline;
    case PainEvidence::None:
    case PainEvidence::Insufficient:
        break;
    }
    return PainHighlight::None;
}

/// The most visitors of any touchpoint, or nothing where one is unknown or 0: reach is then 1 for all (9).
std::optional<qint64> largestVisitors(const std::vector<TouchpointEvidence> &journey)
{
    qint64 largest = 0;
    for (const TouchpointEvidence &touchpoint : journey) {
        if (touchpoint.visitors.value_or(0) <= 0)
            return std::nullopt;
        largest = std::max(largest, *touchpoint.visitors);
    }
    return largest > 0 ? std::optional(largest) : std::nullopt;
}

PainRanking rank(const std::vector<TouchpointEvidence> &journey, const PainWeights &asked, Search search)
{
    std::vector<TouchpointEvidence> ranked;
    std::copy_if(journey.begin(), journey.end(), std::back_inserter(ranked), takesPart);

    const Totals totals = totalsOf(ranked);
    std::vector<Pairs> pairs;
    PainRanking ranking;
    ranking.weights = asked.isValid() ? asked : PainWeights();
    for (const TouchpointEvidence &touchpoint : ranked) {
        pairs.push_back(pairsOf(touchpoint, totals, search));
        ranking.comparisons += pairs.back().size();
    }

    // Bonferroni over every comparison made, also those that find nothing (5).
    const double strictZ = ranking.comparisons > 0 ? zFor(1 - 0.05 / ranking.comparisons) : z95;
    const std::optional<qint64> largest = largestVisitors(ranked);
    ranking.reachKnown = largest.has_value();
    double sum = 0;
    for (size_t i = 0; i < ranked.size(); ++i) {
        Pain pain = painOf(ranked[i], pairs[i], strictZ, ranking.weights);
        pain.reachKnown = ranking.reachKnown;
        if (largest)
            pain.reach = double(*ranked[i].visitors) / double(*largest);
        const double weight = 100 * pain.reach * pain.importance / 5;
        pain.score = weight * pain.severity.value_or(0);
        pain.unproven = weight * unprovenSeverity(pain, ranking.weights);
        sum += pain.score;
        ranking.touchpoints.push_back(std::move(pain));
    }

    std::stable_sort(ranking.touchpoints.begin(), ranking.touchpoints.end(),
                     [](const Pain &a, const Pain &b) {
                         return a.score != b.score ? a.score > b.score : a.unproven > b.unproven;
                     });
    int place = 0;
    for (Pain &pain : ranking.touchpoints) {
        pain.share = sum > 0 ? pain.score / sum : 0;
        if (pain.score > 0 || pain.evidence == PainEvidence::Possible)
            pain.rank = ++place;
        if (search == Search::Pain)
            pain.highlight = highlightOf(pain);
    }
    return ranking;
}

} // namespace

bool PainWeights::isValid() const
{
    const auto fits = [](double weight) { return std::isfinite(weight) && weight >= 0 && weight <= largest; };
    return fits(score) && fits(complaints) && fits(dropoff) && score + complaints + dropoff > 0;
}

QString painEvidenceKey(PainEvidence evidence)
{
    switch (evidence) {
    case PainEvidence::Confirmed:
        return u"confirmed"_s;
    case PainEvidence::Likely:
        return u"likely"_s;
    case PainEvidence::Possible:
        return u"possible"_s;
    case PainEvidence::None:
        return u"none"_s;
    case PainEvidence::Insufficient:
        break;
    }
    return u"insufficient"_s;
}

const Pain *PainRanking::find(const TouchpointId &id) const
{
    const auto it = std::find_if(touchpoints.begin(), touchpoints.end(),
                                 [&](const Pain &pain) { return pain.touchpoint == id; });
    return it == touchpoints.end() ? nullptr : &*it;
}

PainRanking rankPain(const std::vector<TouchpointEvidence> &journey, const PainWeights &weights)
{
    return rank(journey, weights, Search::Pain);
}

PainRanking rankStrengths(const std::vector<TouchpointEvidence> &journey, const PainWeights &weights)
{
    return rank(journey, weights, Search::Strength);
}

} // namespace milepost
