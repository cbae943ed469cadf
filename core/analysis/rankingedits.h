// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "core/base/result.h"
#include "core/journey/journey.h"

namespace milepost::edits {

// How a project ranks and judges its figures; kept with the project, so that everybody who opens it sees the
// same ranking.

/// PainWeights() resets them; Invalid for weights that are not valid.
Result<ChangeSet> setPainWeights(const Journey &journey, const PainWeights &weights);
/// What an order is worth, in hundredths of the project's currency; nothing takes the money line away.
/// Invalid unless above 0 and below 10^14.
Result<ChangeSet> setOrderValue(const Journey &journey, std::optional<qint64> hundredths);
/// The currency of every amount in the project by its ISO 4217 code, in any case; empty takes it away.
/// Invalid unless three Latin letters.
Result<ChangeSet> setCurrency(const Journey &journey, const QString &code);
/// Days after which a figure without newer answers is stale; Invalid outside 1..36500.
Result<ChangeSet> setStaleAfter(const Journey &journey, int days);

} // namespace milepost::edits
