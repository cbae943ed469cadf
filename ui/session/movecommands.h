// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

/// Commands on the order of stages and touchpoints of a map, from every lens alike; see mapcommands.h.
namespace milepost::mapcommands {

/// One place along the time axis (-1 earlier, +1 later): stages among stages; touchpoints, several as one
/// block, over their stage's end into the next.
bool moveAlongTime(MapSession &session, int logicalStep);
/// Several touchpoints or one to a place that the layout named: `index` counts all touchpoints of the stage.
bool moveTouchpoints(MapSession &session, const std::vector<TouchpointId> &ids, const StageId &stage,
                     int index);
/// The same for stages: `index` counts all stages of the map.
bool moveStages(MapSession &session, const std::vector<StageId> &ids, int index);

} // namespace milepost::mapcommands
