// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

/// The texts of a map by the places they stand in, for every lens that edits them in place.
namespace milepost::placetext {

/// The fields of a place that can be edited as text, its main one first; none for a place without text.
std::vector<TextField> fieldsOf(const MapSession &session, const MapTarget &target);
/// The first of them; Title for a place without text.
TextField mainField(const MapTarget &target);

/// What stands there; nothing when the place has no such text or does not exist.
std::optional<QString> text(const MapSession &session, const MapTarget &target, TextField field);
/// Writes it as one step. Titles may not be empty: then nothing happens and the answer is false.
bool setText(MapSession &session, const MapTarget &target, TextField field, const QString &text);
/// Titles and names have one line, everything else may have several.
bool isMultiline(TextField field);

} // namespace milepost::placetext
