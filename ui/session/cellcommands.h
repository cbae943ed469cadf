// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/celledits.h"
#include "ui/session/mapsession.h"

#include <utility>

/// Commands on the selected cells of a map, from every lens alike; see mapcommands.h.
namespace milepost::mapcommands {

/// Of the selected cells that say something, and of selected personas.
bool canSetEvidence(const MapSession &session);
/// The common one; nothing when they differ.
std::optional<Evidence> evidence(const MapSession &session);
bool setEvidence(MapSession &session, Evidence evidence);

/// How many touchpoints the current cell covers.
bool canSpan(const MapSession &session);
bool spanBy(MapSession &session, int logicalStep);

bool setSpan(MapSession &session, const edits::CellPlace &place, int span);

bool setEmotions(MapSession &session, const std::vector<std::pair<edits::CellPlace, double>> &values);
/// All selected felt emotions by so much, within -2..+2.
bool stepEmotion(MapSession &session, double step);

/// The picture of a place in an image lane; nothing takes it away.
bool setPicture(MapSession &session, const edits::CellPlace &place, const std::optional<Picture> &picture);
/// Whether a picture can be given to it: a cell of an image lane, or a persona's card.
bool canTakePicture(const MapSession &session, const MapTarget &target);
bool setPictureOf(MapSession &session, const MapTarget &target, const Picture &picture);

} // namespace milepost::mapcommands
