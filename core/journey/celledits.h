// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QStringList>

namespace milepost::edits {

/// A place of the grid: a lane at a touchpoint, or (the touchpoint null) across a whole stage; of one persona
/// or (null) of everybody.
struct CellPlace {
    LaneId lane{};
    TouchpointId touchpoint{};
    StageId stage{};
    PersonaId persona{};
    bool operator==(const CellPlace &) const = default;
};

/// The place a cell begins at.
CellPlace placeOf(const Cell &cell);

/// The cell that begins at the place, or null; the first by position when older data has several.
const Cell *findCell(const Journey &journey, const CellPlace &place);
/// The cell that begins earlier in the same lane and spans over the place, or null. Such a place takes no
/// content of its own.
const Cell *coveringCell(const Journey &journey, const CellPlace &place);
/// The touchpoints a cell covers, its own first: as many as it spans, up to the map's end. Empty for a
/// stage-wide cell and for one at a removed touchpoint.
std::vector<TouchpointId> coveredTouchpoints(const Journey &journey, const Cell &cell);

/// The text of a place; a cell left with no text, emotion or picture goes away. Invalid under another cell's
/// span.
Result<ChangeSet> setCellText(const Journey &journey, const CellPlace &place, const QString &text);
/// How sure the content is; Invalid where there is none.
Result<ChangeSet> setCellEvidence(const Journey &journey, const CellPlace &place, Evidence evidence);
/// How many touchpoints the cell covers, its own counted, across stages and cut at the map's end. What it
/// newly covers must be empty in that lane; not for stage-wide cells and emotions.
Result<ChangeSet> setCellSpan(const Journey &journey, const CellPlace &place, int span);
/// The picture of a place in an image lane; nothing takes it away, and the picture itself goes when nobody
/// else shows it. A null id is replaced by a fresh one.
Result<ChangeSet> setCellPicture(const Journey &journey, const CellPlace &place,
                                 const std::optional<Picture> &picture);
/// The felt emotion -2..+2 in an emotion lane; nothing takes it away.
Result<ChangeSet> setEmotion(const Journey &journey, const CellPlace &place, std::optional<double> value);

/// Empties all these places; those that are empty already do not matter.
Result<ChangeSet> clearCells(const Journey &journey, const std::vector<CellPlace> &places);

/// Writes a block of texts (rows of equal or unequal length, as a spreadsheet gives them) over the grid:
/// rows go down over the visible lanes from the place's lane on, columns run along the touchpoints from the
/// place's touchpoint on. Channel and owner lanes set the touchpoint's channel and department, an emotion
/// lane takes numbers; lanes that only show figures are passed over. An empty text empties its place.
/// `outside`, when given, gets the number of texts that fell off the map or could not be used.
Result<ChangeSet> pasteCells(const Journey &journey, const CellPlace &at,
                             const std::vector<QStringList> &rows, int *outside = nullptr);

/// The same for everybody at a touchpoint.
inline Result<ChangeSet> setCellText(const Journey &journey, const LaneId &lane,
                                     const TouchpointId &touchpoint, const QString &text)
{
    return setCellText(journey, CellPlace{.lane = lane, .touchpoint = touchpoint}, text);
}
inline Result<ChangeSet> setEmotion(const Journey &journey, const LaneId &lane,
                                    const TouchpointId &touchpoint, std::optional<double> value)
{
    return setEmotion(journey, CellPlace{.lane = lane, .touchpoint = touchpoint}, value);
}

} // namespace milepost::edits
