// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/structureedits.h"
#include "ui/session/mapsession.h"

/// What can be done with the selected places of a map, from every lens alike. Each function is at most one
/// undo step with a name and answers whether it did something; each can...() says whether it would make sense
/// now, apart from the document being read only.
namespace milepost::mapcommands {

/// The selection as the edits take it: cells only of lanes that hold cells of their own.
edits::Selection selectionOf(const MapSession &session);
edits::CellPlace placeOf(const MapTarget &target);
/// How the layout names a place of the grid.
MapTarget targetOf(const Journey &journey, const edits::CellPlace &place);
/// Selects what an edit has made; nothing happens for an empty selection.
void select(MapSession &session, const edits::Selection &created);
/// The stages meant: the selected ones, else those of the selected touchpoints and cells, in map order.
std::vector<StageId> stagesMeant(const MapSession &session);
/// The touchpoints meant: the selected ones, else those of the selected cells, in map order.
std::vector<TouchpointId> touchpointsMeant(const MapSession &session);

/// Stages, touchpoints and lanes go, cells are emptied, personas leave the map; a neighbour of what was
/// current is selected.
bool remove(MapSession &session);

/// Stages, lanes or touchpoints, whichever are selected; the copies are selected afterwards.
bool canDuplicate(const MapSession &session);
bool duplicate(MapSession &session);

/// Everything of the current place's kind: the touchpoints of the map, its stages, its lanes, the cells of
/// the lane.
void selectAll(MapSession &session);

} // namespace milepost::mapcommands
