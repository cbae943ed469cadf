// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"

namespace milepost {

/// The words for an evidence label: "confirmed", "likely", ... in the given language.
QString painEvidenceText(PainEvidence evidence, const LocalText &text);

/// The sentence that says why a touchpoint hurts, with its numbers (the trust card of domain.md section 3).
/// "At least" figures are rounded down. Empty for a touchpoint without anything to say.
QString painSentence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                     const LocalText &text);

} // namespace milepost
