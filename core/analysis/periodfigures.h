// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/journey/journey.h"

namespace milepost {

/// What was entered for one period, and the figures that follow from it. What is not entered is unknown, and
/// so is all that would need it.
struct PeriodFigures {
    QDate first; ///< both days inclusive
    QDate last;
    std::map<FigureKind, double> entered;

    std::optional<ShareFigure> retention;
    std::optional<ShareFigure> churn;
    std::optional<ShareFigure> repeatPurchase;
    std::optional<double> clvSimple;
    std::optional<double> clvInfinite;
    std::optional<double> clvFinite;
    std::optional<double> clvFirstMarginNow;
    /// The share that the lifetime values take for retention: the entered one, else that of the counts.
    std::optional<double> usedRetention;

    std::optional<double> value(FigureKind kind) const;
};

/// Kinds that are whole counts, and those that are shares 0..1; all others are amounts or numbers.
bool isCount(FigureKind kind);
bool isShareKind(FigureKind kind);

/// Why entered figures contradict each other.
enum class FigureConflict {
    None,
    KeptAboveStart, ///< more kept than there were: E - N > S
    NewAboveEnd, ///< more new ones than there are at the end: E - N < 0
    RepeatAboveBuyers,
    RetentionDisagrees, ///< an entered retention beside counts that say another one
    NoLifetimeValue ///< nobody ever leaves and nothing is discounted: a value for ever has no end
};
/// The conflicts of a period, each with the kind whose cell shows it.
std::vector<std::pair<FigureKind, FigureConflict>> conflictsOf(const PeriodFigures &period);

/// Fills in what follows from `entered`.
void compute(PeriodFigures &period);
/// Every period of the project, by its first day, then its last.
std::vector<PeriodFigures> periodFigures(const Journey &journey);

} // namespace milepost
