// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/csvimport/mapping.h"
#include "core/journey/journey.h"

class QComboBox;

/// The choices there are for a column of a survey file, in the same words wherever they can be made. The data
/// of an entry is its number, of a touchpoint its id.
namespace milepost::columnchoices {

void fillRoles(QComboBox &box, ColumnRole current);
/// The metrics of the project; `current` may be null.
void fillMetrics(QComboBox &box, const KnownMetrics &metrics, const KnownMetrics::Entry *current,
                 const LocalText &text);
void fillDirections(QComboBox &box, std::optional<ScoreDirection> current);
/// Touchpoints of the map, in its order, and any typed name.
void fillTouchpoints(QComboBox &box, const QString &current, const Journey &journey, const MapId &map);
/// What a mapping keeps of that box: the id of a touchpoint that the map has, however its title was typed,
/// empty for the whole journey, else a new name.
QString chosenTouchpoint(const QComboBox &box);

} // namespace milepost::columnchoices
