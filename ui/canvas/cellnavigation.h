// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

#include <optional>

namespace milepost {

/// Where the keyboard goes on a map, and what a place says when it is edited as text. Pure questions to a
/// session.
namespace cellnavigation {

/// One step to the visual left (-1) or right (+1), staying in the same row.
MapTarget horizontal(const MapSession &session, const MapTarget &from, int visualStep);
/// One row up (-1) or down (+1): stage, card, then the lanes that are drawn; nothing at the end.
MapTarget vertical(const MapSession &session, const MapTarget &from, int step);
/// The next or previous touchpoint in the map's own order, in the same row; nothing at the ends.
MapTarget logical(const MapSession &session, const MapTarget &from, int step);

/// The text of a place that can be edited as text.
std::optional<QString> textOf(const MapSession &session, const MapTarget &target);
/// Writes it, as one step. Titles may not be empty, then nothing happens; an empty cell is cleared.
bool setText(MapSession &session, const MapTarget &target, const QString &text);
/// Cells may have several lines, titles not.
bool isMultiline(const MapTarget &target);
/// What a screen reader says about it.
QString description(const MapSession &session, const MapTarget &target);

} // namespace cellnavigation

} // namespace milepost
