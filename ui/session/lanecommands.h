// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

/// Commands on the lanes of a map, from every lens alike; see mapcommands.h.
namespace milepost::mapcommands {

/// The selected ones, in map order.
std::vector<LaneId> selectedLanes(const MapSession &session);
/// The lane of the current place, one place up or down among the visible ones.
bool moveLane(MapSession &session, int step);
/// Above another lane, or below all for null.
bool moveLaneBefore(MapSession &session, const LaneId &id, const LaneId &before);

/// A new lane of a type below the current one, under the type's usual title unless one is given; selected
/// afterwards.
bool addLane(MapSession &session, LaneType type, const QString &title = {});
/// What a lane of that type is called on a map.
QString laneTitle(LaneType type, const LocalText &text);
bool hideLanes(MapSession &session);

} // namespace milepost::mapcommands
