// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

namespace milepost {

/// Where the keyboard goes on a map. Pure questions to a session; the answer is of kind None where nothing
/// lies in that direction. A cell over several columns, or over a whole stage, is one step.
namespace cellnavigation {

/// One step to the visual left (-1) or right (+1), staying in the same row; before the first column a row's
/// lane title.
MapTarget horizontal(const MapSession &session, const MapTarget &from, int visualStep);
/// One row up (-1) or down (+1): map, personas, stage, card, then the lanes that are drawn.
MapTarget vertical(const MapSession &session, const MapTarget &from, int step);
/// The next or previous place in the map's own order, in the same row.
MapTarget logical(const MapSession &session, const MapTarget &from, int step);
/// The first (+1) or last (-1) place of the row.
MapTarget end(const MapSession &session, const MapTarget &from, int step);

/// What a screen reader says about it.
QString description(const MapSession &session, const MapTarget &target);

} // namespace cellnavigation

} // namespace milepost
