// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/analysis/mapsummary.h"

#include <set>

namespace milepost {

/// One import's part in a figure.
struct LedgerSource {
    BatchId batch{};
    QString fileName;
    QString survey;
    QDateTime importedAt;
    int wave = 1; ///< which import of that survey it is, the earliest answers first
    qint64 n = 0; ///< answers that take part
    bool withheld = false; ///< so few of picked people that their number stays unsaid; n is 0 then
    std::optional<ShareFigure> responseRate; ///< of the whole file, where it is known who was invited
    QDate first; ///< day of the earliest of them; invalid when none is dated
    QDate last;
};

/// Where one figure comes from: a metric at a touchpoint, or about the whole journey.
struct LedgerEntry {
    TouchpointId touchpoint; ///< null: the whole journey
    Metric metric = Metric::Nps;
    qint64 n = 0;
    QDate first;
    QDate last;
    std::optional<qint64> age; ///< days since the last answer; nothing when none is dated
    bool isStale = false; ///< older than asked for
    std::vector<LedgerSource> sources; ///< in the order of their imports
};

/// What the figures of one map rest on, under one filter.
struct Ledger {
    std::vector<LedgerEntry> entries; ///< in map order, then the whole journey
    int touchpoints = 0; ///< of the map
    int scored = 0; ///< of them with at least 10 answers to one metric
    int stale = 0; ///< of them whose every figure is stale
    std::set<TouchpointId> staleTouchpoints; ///< which those are
    QDate today; ///< the day that ages are counted to
    /// How each touchpoint is founded: data from 10 answers to one metric, partly from any answer, comment or
    /// step count, else assumed.
    std::map<TouchpointId, Evidence> evidence;

    /// The figures of a touchpoint (null: about the whole journey).
    std::vector<const LedgerEntry *> of(const TouchpointId &touchpoint) const;
    const LedgerEntry *find(const TouchpointId &touchpoint, Metric metric) const;
};

/// How a touchpoint is founded, as in Ledger::evidence.
Evidence evidenceOf(const Touchpoint &touchpoint, const TouchpointSummary &summary);

/// A figure whose last answer is older is stale, unless asked otherwise.
inline constexpr int staleAfterDays = 365;

/// The ledger of a map on that day. Figures that the privacy floor keeps back are not in it.
Ledger makeLedger(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                  const Filter &filter, const QDate &today, int staleAfter = staleAfterDays);
/// The same beside a summary of these counts under this filter.
Ledger makeLedger(const Journey &journey, const MapSummary &summary, const FeedbackCounter &counter,
                  const QDate &today, int staleAfter = staleAfterDays);

} // namespace milepost
