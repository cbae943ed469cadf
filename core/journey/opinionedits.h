// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

/// Edits of what a workshop thinks hurts (PainOpinion). None of it reaches the measured pain.
namespace milepost::edits {

/// The opinions about a touchpoint in their order.
std::vector<PainOpinion> opinionsAt(const Journey &journey, const TouchpointId &touchpoint);

/// Adds one at the end of its touchpoint's; a null id is made. Severity and frequency are whole numbers from
/// 1 to 5, else Invalid.
Result<ChangeSet> addOpinion(const Journey &journey, PainOpinion opinion);
/// Replaces what it says and how it is graded; touchpoint and position stay.
Result<ChangeSet> setOpinion(const Journey &journey, const PainOpinion &opinion);
/// Actions that answered it answer nothing afterwards.
Result<ChangeSet> removeOpinion(const Journey &journey, const PainOpinionId &id);

} // namespace milepost::edits
