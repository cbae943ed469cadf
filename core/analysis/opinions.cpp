// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/opinions.h"

#include <algorithm>
#include <utility>

namespace milepost {

std::optional<OpinionScore> worstOpinion(const Journey &journey, const TouchpointId &touchpoint)
{
    OpinionScore worst;
    for (const auto &[id, opinion] : journey.all<PainOpinion>()) {
        if (opinion.touchpoint != touchpoint)
            continue;
        ++worst.opinions;
        const int severity = std::clamp(opinion.severity, 1, 5);
        const int frequency = std::clamp(opinion.frequency, 1, 5);
        if (std::pair(severity * frequency, severity) > std::pair(worst.score(), worst.severity)) {
            worst.severity = severity;
            worst.frequency = frequency;
        }
    }
    return worst.opinions > 0 ? std::optional(worst) : std::nullopt;
}

} // namespace milepost
