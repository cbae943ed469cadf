// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

namespace milepost::edits {

/// A new persona, last in the project and last of the map (of no map when that is null). A null id is
/// replaced by a fresh one; the picture must be in the project, or null.
Result<ChangeSet> addPersona(const Journey &journey, const MapId &map, Persona persona);
/// Replaces what the card says and its evidence; picture and position stay as they are.
Result<ChangeSet> setPersona(const Journey &journey, const Persona &persona);
/// Nothing takes the picture away; the old one goes when nobody else shows it. A null picture id is replaced
/// by a fresh one.
Result<ChangeSet> setPersonaPicture(const Journey &journey, const PersonaId &id,
                                    const std::optional<Picture> &picture);
/// From all maps, with the cells of this persona alone: its felt curves.
Result<ChangeSet> removePersona(const Journey &journey, const PersonaId &id);

/// Shows a persona of the project on a map; nothing happens when it is there already.
Result<ChangeSet> linkPersona(const Journey &journey, const MapId &map, const PersonaId &persona,
                              int index = -1);
/// Takes it off the map; its cells stay and come back with it.
Result<ChangeSet> unlinkPersona(const Journey &journey, const MapId &map, const PersonaId &persona);
/// Its place among the personas of the map.
Result<ChangeSet> movePersona(const Journey &journey, const MapId &map, const PersonaId &persona, int index);

} // namespace milepost::edits
