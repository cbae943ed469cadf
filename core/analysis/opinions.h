// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <optional>

namespace milepost {

/// What a workshop thinks of a touchpoint: severity x frequency, 1 to 25. It stands beside the measured pain
/// and is never part of it.
struct OpinionScore {
    int opinions = 0; ///< written down about this touchpoint
    int severity = 0; ///< 1-5, of the one that scores highest
    int frequency = 0; ///< 1-5, of the same
    int score() const { return severity * frequency; }
    bool operator==(const OpinionScore &) const = default;
};

/// The worst opinion about a touchpoint, the more severe one where two score alike; nothing without any.
std::optional<OpinionScore> worstOpinion(const Journey &journey, const TouchpointId &touchpoint);

} // namespace milepost
