// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

class QMenu;

namespace milepost {

/// Adds to a context menu what depends on what is selected: the evidence of cells and personas, the colour of
/// stages, a persona's own feeling at a felt emotion, and for lanes a new one of any type below, hiding and
/// the automatic height. For map and outline alike; the session outlives the menu.
void addSelectionMenus(QMenu &menu, MapSession &session);

} // namespace milepost
