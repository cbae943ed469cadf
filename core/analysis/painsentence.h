// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/analysis/ordervalue.h"
#include "core/base/localtext.h"

namespace milepost {

/// The words for an evidence label: "confirmed", "likely", ... in the given language.
QString painEvidenceText(PainEvidence evidence, const LocalText &text);

/// The sentence that says why a touchpoint hurts, with its numbers (the trust card of domain.md section 3).
/// "At least" figures are rounded down. Empty for a touchpoint without anything to say. What lost customers
/// cost is said at the project's order value, or at the one given.
QString painSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                     const LocalText &text);
QString painSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                     const LocalText &text, const std::optional<OrderValue> &order);

/// The same reversed: why a touchpoint works well.
QString strengthSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text);
QString strengthSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text, const std::optional<OrderValue> &order);

/// A weight with as few decimals as say it: "2", "0.5".
QString weightText(double weight, const LocalText &text);
/// "own weights: scores 2, complaints 0.5, drop-off 1", for the foot of a page; empty for the usual ones.
QString ownWeightsText(const PainWeights &weights, const LocalText &text);

} // namespace milepost
