// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/metricsummary.h"
#include "core/base/id.h"

#include <QString>

#include <map>
#include <vector>

namespace milepost {

/// What is known about one touchpoint before it is compared with the rest of its journey.
struct TouchpointEvidence {
    TouchpointId touchpoint;
    int importance = 3; ///< 1-5
    std::optional<qint64> visitors;
    std::optional<qint64> continued;
    std::optional<double> expectedDropoff; ///< share 0-1
    bool isExit = false; ///< leaving here is normal: not compared
    std::map<Metric, Distribution> scores;
    qint64 comments = 0;
    qint64 complaints = 0;
};

/// How much each kind of evidence weighs in the severity; the defaults are domain.md's.
struct PainWeights {
    double score = 1;
    double complaints = 0.5;
    double dropoff = 1;

    static constexpr double largest = 10;
    /// Every weight from 0 to `largest`, and not all of them 0.
    bool isValid() const;
    bool operator==(const PainWeights &) const = default;
};

/// An excess below two points counts as none, however sure it is; the tolerance is for 0.52 - 0.50 in binary.
inline constexpr double smallestExcess = 0.02 - 1e-12;

enum class PainEvidence { Insufficient, None, Possible, Likely, Confirmed };
/// "confirmed", "likely", "possible", "none", "insufficient": JSON keys.
QString painEvidenceKey(PainEvidence evidence);

/// What one side of a comparison was counted from.
struct ComparedCounts {
    qint64 k = 0; ///< favourable answers, promoters, complaints, or customers that left
    qint64 detractors = 0; ///< of NPS
    qint64 n = 0; ///< answers, comments or visitors; 0 for what was typed
};

/// Here against the baseline, as a share; `excess` above 0 is worse than the baseline.
struct Comparison {
    double here = 0;
    double baseline = 0;
    double excess = 0;
    Interval interval; ///< of the excess, 95 %
    double atLeast = 0; ///< lower end, not under 0; 0 when the excess does not count
    std::optional<Metric> metric; ///< of a score shortfall
    Interval strict; ///< the interval at 1 - 0.05/m, m the comparisons made in the journey
    PainEvidence evidence = PainEvidence::None; ///< that this comparison alone earns
    ComparedCounts hereCounts;
    ComparedCounts baselineCounts;
};

/// The highlight of decisions.md 26: what the map shows, always with icon and word.
enum class PainHighlight { None, Outline, Amber, Red };

struct Pain {
    TouchpointId touchpoint;
    double score = 0; ///< P, 0..100
    double unproven = 0; ///< the same formula with point values
    double share = 0; ///< of the journey's pain, 0..1
    std::optional<int> rank; ///< from 1; only when P > 0 or evidence is Possible
    PainEvidence evidence = PainEvidence::Insufficient;
    PainHighlight highlight = PainHighlight::None;
    std::optional<double> severity; ///< S, 0..1; nothing when nothing could be compared
    double reach = 1; ///< R, 0..1
    bool reachKnown = false; ///< false: some visitors are unknown, R = 1 for all
    int importance = 3;
    std::optional<Comparison>
        scoreShortfall; ///< the comparison that decides (largest "at least", else largest excess)
    std::optional<Comparison> complaintExcess;
    std::optional<Comparison> dropoffExcess;
    std::vector<Comparison> allScores; ///< one per metric compared
    double lostAtLeast = 0; ///< customers too many that left, visitors · drop-off at least
};

/// The ranking of one journey.
struct PainRanking {
    std::vector<Pain>
        touchpoints; ///< by P, then unproven P, then map order; touchpoints without any evidence left out
    int comparisons = 0; ///< m
    bool reachKnown = false;
    PainWeights weights;

    const Pain *find(const TouchpointId &id) const;
};

/// Ranks the touchpoints of one journey, given in map order (domain.md section 3 with its settled doubts).
/// Weights that are not valid count as the defaults.
PainRanking rankPain(const std::vector<TouchpointEvidence> &journey, const PainWeights &weights = {});

/// The same rule reversed: what is proven better than the rest of the journey. An excess above 0 is better
/// here, "at least" is by how much at least, and `lostAtLeast` counts customers who stayed though they were
/// expected to leave. Nothing is highlighted.
PainRanking rankStrengths(const std::vector<TouchpointEvidence> &journey, const PainWeights &weights = {});

} // namespace milepost
