// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/stepfigures.h"

namespace milepost {

std::optional<ShareFigure> dropoffOf(const Touchpoint &touchpoint)
{
    if (touchpoint.isExit || !touchpoint.visitors || !touchpoint.continued)
        return std::nullopt;
    return dropoffRate(*touchpoint.visitors, *touchpoint.continued);
}

std::optional<ShareFigure> completionOf(const Journey &journey, const MapId &map)
{
    std::vector<Touchpoint> counted;
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(map)) {
        if (touchpoint.visitors)
            counted.push_back(touchpoint);
    }
    if (counted.size() < 2)
        return std::nullopt;
    const Touchpoint &last = counted.back();
    const bool endsThere = last.isExit || !last.continued;
    return completionRate(*counted.front().visitors, endsThere ? *last.visitors : *last.continued);
}

} // namespace milepost
