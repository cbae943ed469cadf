// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

/// Commands on the stages that a selection means of a map, from every lens alike; see mapcommands.h.
namespace milepost::mapcommands {

/// Folds, or unfolds when all of them are folded.
bool canFold(const MapSession &session);
bool isFolded(const MapSession &session);
bool toggleFolded(MapSession &session);

/// At the current touchpoint, which becomes the first of a new stage; the stage is selected afterwards.
bool canSplit(const MapSession &session);
bool splitStage(MapSession &session, const QString &title = {});
/// The selected stages when they are neighbours, else the current stage with the one behind it.
bool canMerge(const MapSession &session);
bool mergeStages(MapSession &session);

/// The common colour of the stages meant, or -1.
int colour(const MapSession &session);
bool setColour(MapSession &session, int colour);

} // namespace milepost::mapcommands
