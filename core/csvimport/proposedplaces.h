// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"
#include "core/journey/journey.h"

namespace milepost {

/// Compares the touchpoints that a guess proposes with those of the map: where a column's question names one
/// of them in other words, the column goes there instead of to a new touchpoint or to the whole journey.
/// Columns that a mapping of the user places are left where they are.
void placeOnMap(Mapping &mapping, const Journey &journey, const MapId &map);

} // namespace milepost
