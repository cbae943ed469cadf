// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/clipboardtable.h"
#include "ui/session/mapsession.h"

#include <QMimeData>

#include <memory>

/// The clipboard of a map: as a fragment for this and other projects, and as a table for everything else.
namespace milepost::mapclipboard {

/// What is selected; null for a selection that nothing can be copied of.
std::unique_ptr<QMimeData> take(const MapSession &session);
/// As rows of text: the lanes of a block of cells; the titles of touchpoints over all their lanes.
clipboardtable::Rows table(const MapSession &session);

/// Behind the current place, or over the grid from it on: a fragment; a picture into a cell of an image lane;
/// a table over cells when a cell is selected; else a list of titles as new touchpoints. One undo step, and
/// what came is selected. False when there is nothing that can be used; what did not fit is told through
/// MapSession::failed().
bool put(MapSession &session, const QMimeData &data);
bool canPut(const MapSession &session, const QMimeData &data);

/// The same through the system's clipboard.
bool copy(MapSession &session);
bool paste(MapSession &session);

} // namespace milepost::mapclipboard
