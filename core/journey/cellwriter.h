// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/celledits.h"
#include "core/journey/draft.h"

#include <set>

namespace milepost::edits {

/// Puts the picture into the project, unless the same one is there under its id; a fresh id when it has none
/// or that is taken. Invalid when it is no sound picture.
Result<PictureId> storePicture(Draft &draft, const Picture &picture);
/// The reason why a picture may not be stored, or success; the pixels are not looked at.
Status checkPicture(const Picture &picture);

/// Changes the cell (null: a new one at the place) with `change(Cell &)`; a cell left without content goes,
/// or does not come.
template <typename Change>
void writeCell(Draft &draft, const Cell *known, const CellPlace &place, Change &&change)
{
    Cell cell;
    if (known) {
        cell = *known;
    } else {
        cell.id = CellId::create();
        cell.lane = place.lane;
        cell.touchpoint = place.touchpoint;
        cell.stage = place.stage;
        cell.persona = place.persona;
    }
    change(cell);
    const bool isEmpty = cell.text.isEmpty() && !cell.value && cell.picture.isNull();
    if (known && isEmpty)
        draft.remove<Cell>(cell.id);
    else if (known)
        draft.edit<Cell>(cell.id) = cell;
    else if (!isEmpty)
        draft.insert(cell);
}

/// findCell and coveringCell for many places at once; the journey outlives it.
class CellIndex
{
public:
    explicit CellIndex(const Journey &journey);

    const Cell *find(const CellPlace &place) const;
    bool isCovered(const CellPlace &place) const;

private:
    using Key = std::tuple<LaneId, TouchpointId, StageId, PersonaId>;
    static Key keyOf(const CellPlace &place);

    std::map<Key, const Cell *> m_cells;
    std::set<Key> m_covered;
};

/// Writes a block over the grid: rows are the visible lanes from one lane on, columns the touchpoints from
/// one touchpoint on. The journey outlives it.
class BlockWriter
{
public:
    BlockWriter(const Journey &journey, const CellPlace &at);

    /// False when there is no such place, or it cannot take this.
    bool writeText(size_t row, size_t column, const QString &text);
    /// Text, emotion, picture and evidence as far as the lane can show them, and the span as far as it is
    /// free; true when something could be used. The picture is in the project.
    bool writeCell(size_t row, size_t column, const Cell &source);
    /// The place of a row and column; nothing outside of the map.
    std::optional<CellPlace> placeAt(size_t row, size_t column) const;

    Draft &draft() { return m_draft; }
    ChangeSet take();

private:
    /// What channel and owner lanes show are fields of the touchpoint.
    void setNamed(LaneType type, const TouchpointId &touchpoint, const QString &name);
    void cutSpans();

    Draft m_draft;
    CellIndex m_index;
    PersonaId m_persona;
    std::vector<Lane> m_lanes;
    std::vector<TouchpointId> m_columns;
    std::map<std::pair<LaneId, TouchpointId>, CellId> m_written;
};

} // namespace milepost::edits
