// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/journey/journey.h"

namespace milepost {

/// Who did not go on from a touchpoint; nothing without both counts, and where leaving is a normal end.
std::optional<ShareFigure> dropoffOf(const Touchpoint &touchpoint);

/// Who of the first counted step's visitors finished the last counted one: those that continued from it, or
/// where nobody counted that, its visitors. Nothing with fewer than two counted steps, and for counts that
/// contradict each other.
std::optional<ShareFigure> completionOf(const Journey &journey, const MapId &map);

} // namespace milepost
