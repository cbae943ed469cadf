// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/cellwriter.h"
#include "core/journey/editsupport.h"
#include "core/journey/fragmentpaster.h"

namespace milepost::edits {

Result<ChangeSet> pasteFragment(const Journey &journey, const Fragment &fragment, const MapId &map,
                                const StageId &stage, int index, Selection *created)
{
    const Stage *target = journey.find<Stage>(stage);
    if (!journey.find<JourneyMap>(map) || (!stage.isNull() && (!target || target->map != map)))
        return unknownId();
    Draft draft(journey);
    FragmentPaster paster(draft, map);
    Selection made;
    switch (fragment.kind) {
    case Fragment::Kind::Nothing:
        break;
    case Fragment::Kind::Structure:
        paster.putStructure(fragment, stage, index, made);
        break;
    case Fragment::Kind::Lanes:
        paster.putLanes(fragment, -1, made);
        break;
    case Fragment::Kind::Cells:
        return invalidEdit(EditText::tr("Select the place where the copied cells are to begin."));
    }
    keepSpans(draft, map);
    if (created)
        *created = made;
    return draft.take();
}

Result<ChangeSet> pasteCells(const Journey &journey, const Fragment &fragment, const CellPlace &at,
                             int *outside, Selection *created)
{
    const Lane *lane = journey.find<Lane>(at.lane);
    const Touchpoint *touchpoint = journey.find<Touchpoint>(at.touchpoint);
    if (fragment.kind != Fragment::Kind::Cells || !lane || !touchpoint || touchpoint->removed
        || journey.mapOf(at.touchpoint) != lane->map
        || (!at.persona.isNull() && !journey.find<Persona>(at.persona)))
        return unknownId();
    BlockWriter writer(journey, at);
    int left = 0;
    Selection made;
    for (const Cell &cell : fragment.cells) {
        const auto row = std::ranges::find(fragment.lanes, cell.lane, &Lane::id) - fragment.lanes.begin();
        const auto column = std::ranges::find(fragment.touchpoints, cell.touchpoint, &Touchpoint::id)
            - fragment.touchpoints.begin();
        Cell source = cell;
        source.picture = {};
        const auto picture = std::ranges::find(fragment.pictures, cell.picture, &Picture::id);
        if (picture != fragment.pictures.end()) {
            const Result<PictureId> stored = storePicture(writer.draft(), *picture);
            if (stored)
                source.picture = *stored;
        }
        if (writer.writeCell(size_t(row), size_t(column), source))
            made.cells.push_back(*writer.placeAt(size_t(row), size_t(column)));
        else
            ++left;
    }
    if (outside)
        *outside = left;
    if (created)
        *created = made;
    return writer.take();
}

Result<ChangeSet> duplicateTouchpoints(const Journey &journey, const std::vector<TouchpointId> &ids,
                                       std::vector<TouchpointId> *created)
{
    std::map<MapId, std::map<StageId, std::vector<TouchpointId>>> groups;
    for (const TouchpointId &id : ids) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
        if (!touchpoint || touchpoint->removed || journey.mapOf(id).isNull())
            return unknownId();
        groups[journey.mapOf(id)][touchpoint->stage].push_back(id);
    }
    if (groups.size() != 1)
        return unknownId();
    const MapId map = groups.begin()->first;
    Draft draft(journey);
    FragmentPaster paster(draft, map);
    Selection made;
    for (const Stage &stage : journey.stages(map)) {
        const auto group = groups.begin()->second.find(stage.id);
        if (group == groups.begin()->second.end())
            continue;
        int behind = 0;
        for (const TouchpointId &id : group->second)
            behind = std::max(behind, journey.find<Touchpoint>(id)->position + 1);
        const Fragment fragment
            = copyFragment(journey, {.stages = {}, .touchpoints = group->second, .cells = {}, .lanes = {}});
        paster.putStructure(fragment, stage.id, behind, made);
    }
    keepSpans(draft, map);
    if (created)
        *created = made.touchpoints;
    return draft.take();
}

Result<ChangeSet> duplicateStage(const Journey &journey, const StageId &id, StageId copy)
{
    const Stage *stage = journey.find<Stage>(id);
    if (!stage)
        return unknownId();
    Draft draft(journey);
    Selection made;
    const Fragment fragment
        = copyFragment(journey, {.stages = {id}, .touchpoints = {}, .cells = {}, .lanes = {}});
    FragmentPaster(draft, stage->map).putStructure(fragment, id, -1, made, copy);
    keepSpans(draft, stage->map);
    return draft.take();
}

Result<ChangeSet> duplicateLane(const Journey &journey, const LaneId &id, LaneId copy)
{
    const Lane *lane = journey.find<Lane>(id);
    if (!lane)
        return unknownId();
    Draft draft(journey);
    Selection made;
    const Fragment fragment
        = copyFragment(journey, {.stages = {}, .touchpoints = {}, .cells = {}, .lanes = {id}});
    FragmentPaster(draft, lane->map).putLanes(fragment, lane->position + 1, made, copy);
    return draft.take();
}

} // namespace milepost::edits
