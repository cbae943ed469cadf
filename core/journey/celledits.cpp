// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/celledits.h"

#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"
#include "core/journey/editsupport.h"

namespace milepost::edits {

namespace {

/// What keeps a place from taking content: that it is not there, or lies under another cell.
Status refusalOfPlace(const Journey &journey, const CellPlace &place)
{
    const Lane *lane = journey.find<Lane>(place.lane);
    if (!lane || place.touchpoint.isNull() == place.stage.isNull())
        return unknownId();
    if (!place.persona.isNull() && !journey.find<Persona>(place.persona))
        return unknownId();
    const Touchpoint *touchpoint = journey.find<Touchpoint>(place.touchpoint);
    const Stage *stage = journey.find<Stage>(touchpoint ? touchpoint->stage : place.stage);
    if (!stage || stage->map != lane->map || (touchpoint && touchpoint->removed))
        return unknownId();
    if (const Cell *covering = coveringCell(journey, place)) {
        return invalidEdit(
            EditText::tr("The card that begins at “%1” covers this place; write there, or make "
                         "that card shorter.")
                .arg(journey.find<Touchpoint>(covering->touchpoint)->title));
    }
    return {};
}

bool isLaneOfType(const Journey &journey, const LaneId &id, LaneType type)
{
    const Lane *lane = journey.find<Lane>(id);
    return lane && lane->type == type;
}

Error notAnEmotion()
{
    return invalidEdit(EditText::tr("A felt emotion lies between −2 and +2."));
}

} // namespace

CellPlace placeOf(const Cell &cell)
{
    return {.lane = cell.lane,
            .touchpoint = cell.touchpoint,
            .stage = cell.touchpoint.isNull() ? cell.stage : StageId(),
            .persona = cell.persona};
}

const Cell *findCell(const Journey &journey, const CellPlace &place)
{
    const Cell *first = nullptr;
    for (const auto &[id, cell] : journey.all<Cell>()) {
        if (cell.lane == place.lane && placeOf(cell) == place && (!first || cell.position < first->position))
            first = &cell;
    }
    return first;
}

const Cell *coveringCell(const Journey &journey, const CellPlace &place)
{
    if (place.touchpoint.isNull())
        return nullptr;
    for (const auto &[id, cell] : journey.all<Cell>()) {
        if (cell.span < 2 || cell.lane != place.lane || cell.persona != place.persona
            || cell.touchpoint == place.touchpoint)
            continue;
        const std::vector<TouchpointId> covered = coveredTouchpoints(journey, cell);
        if (std::ranges::find(covered, place.touchpoint) != covered.end())
            return &cell;
    }
    return nullptr;
}

std::vector<TouchpointId> coveredTouchpoints(const Journey &journey, const Cell &cell)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(cell.touchpoint);
    if (!touchpoint || touchpoint->removed)
        return {};
    if (cell.span < 2)
        return {cell.touchpoint};
    const std::vector<TouchpointId> order = idsOf(journey.touchpointsOfMap(journey.mapOf(cell.touchpoint)));
    const auto first = std::ranges::find(order, cell.touchpoint);
    return {first, first + std::min<std::ptrdiff_t>(cell.span, order.end() - first)};
}

Result<ChangeSet> setCellText(const Journey &journey, const CellPlace &place, const QString &text)
{
    if (Status refused = refusalOfPlace(journey, place); !refused)
        return refused.error();
    if (text.size() > maximumText)
        return textTooLong();
    Draft draft(journey);
    writeCell(draft, findCell(journey, place), place, [&](Cell &cell) { cell.text = cleanUserText(text); });
    return draft.take();
}

Result<ChangeSet> setCellEvidence(const Journey &journey, const CellPlace &place, Evidence evidence)
{
    const Cell *cell = findCell(journey, place);
    if (!cell)
        return invalidEdit(EditText::tr("There is nothing at this place yet."));
    Draft draft(journey);
    draft.edit<Cell>(cell->id).evidence = evidence;
    return draft.take();
}

Result<ChangeSet> setCellSpan(const Journey &journey, const CellPlace &place, int span)
{
    const Cell *cell = findCell(journey, place);
    if (!cell)
        return invalidEdit(EditText::tr("There is nothing at this place yet."));
    Cell spanning = *cell;
    spanning.span = std::max(span, 1);
    const std::vector<TouchpointId> covered = coveredTouchpoints(journey, spanning);
    if (covered.empty() || cell->value)
        return invalidEdit(EditText::tr("Only a card at a touchpoint can run over several columns."));
    const std::set<TouchpointId> places(covered.begin() + 1, covered.end());
    for (const auto &[id, other] : journey.all<Cell>()) {
        if (other.lane == cell->lane && other.persona == cell->persona && places.contains(other.touchpoint)) {
            return invalidEdit(
                EditText::tr("The card cannot run over “%1”: there is something in its place already.")
                    .arg(journey.find<Touchpoint>(other.touchpoint)->title));
        }
    }
    Draft draft(journey);
    draft.edit<Cell>(cell->id).span = int(covered.size());
    return draft.take();
}

Result<ChangeSet> setCellPicture(const Journey &journey, const CellPlace &place,
                                 const std::optional<Picture> &picture)
{
    if (Status refused = refusalOfPlace(journey, place); !refused)
        return refused.error();
    if (!isLaneOfType(journey, place.lane, LaneType::Image))
        return invalidEdit(EditText::tr("Pictures belong in a picture lane."));
    Draft draft(journey);
    PictureId id;
    if (picture) {
        const Result<PictureId> stored = storePicture(draft, *picture);
        if (!stored)
            return stored.error();
        id = *stored;
    }
    writeCell(draft, findCell(journey, place), place, [&](Cell &cell) { cell.picture = id; });
    dropUnusedPictures(draft);
    return draft.take();
}

Result<ChangeSet> setEmotion(const Journey &journey, const CellPlace &place, std::optional<double> value)
{
    if (Status refused = refusalOfPlace(journey, place); !refused)
        return refused.error();
    if (!isLaneOfType(journey, place.lane, LaneType::Emotion))
        return invalidEdit(EditText::tr("A felt emotion belongs in an emotion lane."));
    if (value && !(*value >= -2 && *value <= 2))
        return notAnEmotion();
    Draft draft(journey);
    writeCell(draft, findCell(journey, place), place, [&](Cell &cell) { cell.value = value; });
    return draft.take();
}

Result<ChangeSet> clearCells(const Journey &journey, const std::vector<CellPlace> &places)
{
    Draft draft(journey);
    const CellIndex index(journey);
    for (const CellPlace &place : places) {
        if (const Cell *cell = index.find(place))
            draft.remove<Cell>(cell->id);
    }
    dropUnusedPictures(draft);
    return draft.take();
}

Result<ChangeSet> pasteCells(const Journey &journey, const CellPlace &at,
                             const std::vector<QStringList> &rows, int *outside)
{
    const Lane *firstLane = journey.find<Lane>(at.lane);
    const Touchpoint *firstTouchpoint = journey.find<Touchpoint>(at.touchpoint);
    if (!firstLane || !firstTouchpoint || firstTouchpoint->removed
        || journey.mapOf(at.touchpoint) != firstLane->map)
        return unknownId();
    BlockWriter writer(journey, at);
    int left = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString &text = rows[row].at(column);
            if (text.size() > maximumText)
                return textTooLong();
            if (!writer.writeText(row, size_t(column), text) && !text.trimmed().isEmpty())
                ++left;
        }
    }
    if (outside)
        *outside = left;
    return writer.take();
}

} // namespace milepost::edits
