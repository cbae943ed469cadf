// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/structureedits.h"

#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

using namespace Qt::StringLiterals;

namespace milepost::edits {

namespace {

/// Nothing but a null MapId for touchpoints that are not to be seen.
MapId mapOfVisible(const Journey &journey, const TouchpointId &id)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    return touchpoint && !touchpoint->removed ? journey.mapOf(id) : MapId();
}

/// A size chosen by hand: 0 for the usual one, else within its bounds.
int boundedSize(int size, int smallest, int largest)
{
    return size <= 0 ? 0 : std::clamp(size, smallest, largest);
}

QString joinedTexts(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

/// Brings the stage-wide cells of one stage to another; two at one place become one, unless both show a
/// picture.
void moveStageCells(Draft &draft, const StageId &from, const StageId &to)
{
    for (const auto &[id, cell] : draft.journey().all<Cell>()) {
        if (!cell.touchpoint.isNull() || cell.stage != from)
            continue;
        CellPlace place = placeOf(cell);
        place.stage = to;
        const Cell *there = findCell(draft.journey(), place);
        if (!there || (!there->picture.isNull() && !cell.picture.isNull())) {
            Cell &moved = draft.edit<Cell>(id);
            moved.stage = to;
            moved.position = there ? there->position + 1 : cell.position;
            continue;
        }
        Cell &kept = draft.edit<Cell>(there->id);
        kept.text = joinedTexts(kept.text, cell.text);
        if (!kept.value)
            kept.value = cell.value;
        if (kept.picture.isNull())
            kept.picture = cell.picture;
        draft.remove<Cell>(id);
    }
}

} // namespace

Result<ChangeSet> addStage(const Journey &journey, const MapId &map, const QString &title, int index,
                           StageId id)
{
    if (!journey.find<JourneyMap>(map))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    const std::vector<Stage> siblings = journey.stages(map);
    Draft draft(journey);
    Stage stage;
    stage.id = id;
    stage.map = map;
    stage.title = cleanUserText(title);
    stage.colour = nextColour(siblings);
    draft.insert(stage);
    std::vector<StageId> order = idsOf(siblings);
    putAmong(order, {id}, index);
    draft.renumber<Stage>(order);
    return draft.take();
}

Result<ChangeSet> addTouchpoint(const Journey &journey, const StageId &stage, const QString &title, int index,
                                TouchpointId id)
{
    const Stage *parent = journey.find<Stage>(stage);
    if (!parent)
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    Touchpoint touchpoint;
    touchpoint.id = id;
    touchpoint.stage = stage;
    touchpoint.title = cleanUserText(title);
    draft.insert(touchpoint);
    addAlias(draft, id, title);
    std::vector<TouchpointId> order = idsOf(journey.touchpoints(stage));
    putAmong(order, {id}, index);
    draft.renumber<Touchpoint>(order);
    keepSpans(draft, parent->map);
    return draft.take();
}

Result<ChangeSet> addLane(const Journey &journey, const MapId &map, LaneType type, const QString &title,
                          int index, LaneId id)
{
    if (!journey.find<JourneyMap>(map))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    Lane lane;
    lane.id = id;
    lane.map = map;
    lane.type = type;
    lane.title = cleanUserText(title);
    draft.insert(lane);
    std::vector<LaneId> order = idsOf(journey.lanes(map));
    putAmong(order, {id}, index);
    draft.renumber<Lane>(order);
    return draft.take();
}

Result<ChangeSet> moveStage(const Journey &journey, const StageId &id, int index)
{
    const Stage *stage = journey.find<Stage>(id);
    if (!stage)
        return unknownId();
    Draft draft(journey);
    std::vector<StageId> order = idsOf(journey.stages(stage->map));
    putAmong(order, {id}, index);
    draft.renumber<Stage>(order);
    const std::vector<TouchpointId> moved = idsOf(journey.touchpoints(id));
    keepSpans(draft, stage->map, {moved.begin(), moved.end()});
    return draft.take();
}

Result<ChangeSet> moveTouchpoint(const Journey &journey, const TouchpointId &id, const StageId &stage,
                                 int index)
{
    return moveTouchpoints(journey, {id}, stage, index);
}

Result<ChangeSet> moveTouchpoints(const Journey &journey, const std::vector<TouchpointId> &ids,
                                  const StageId &stage, int index)
{
    const Stage *target = journey.find<Stage>(stage);
    if (!target || ids.empty())
        return unknownId();
    const std::set<TouchpointId> moving(ids.begin(), ids.end());
    for (const TouchpointId &id : moving) {
        const MapId map = mapOfVisible(journey, id);
        if (map.isNull())
            return unknownId();
        if (map != target->map)
            return invalidEdit(EditText::tr("A touchpoint cannot move to another map; copy it there."));
    }
    std::vector<TouchpointId> block = idsOf(journey.touchpointsOfMap(target->map));
    std::erase_if(block, [&](const TouchpointId &id) { return !moving.contains(id); });

    Draft draft(journey);
    std::set<StageId> left;
    for (const TouchpointId &id : block) {
        left.insert(journey.find<Touchpoint>(id)->stage);
        draft.edit<Touchpoint>(id).stage = stage;
    }
    left.erase(stage);
    for (const StageId &source : left) {
        std::vector<TouchpointId> staying = idsOf(journey.touchpoints(source));
        std::erase_if(staying, [&](const TouchpointId &id) { return moving.contains(id); });
        draft.renumber<Touchpoint>(staying);
    }
    std::vector<TouchpointId> order = idsOf(journey.touchpoints(stage));
    putAmong(order, block, index);
    draft.renumber<Touchpoint>(order);
    keepSpans(draft, target->map, moving);
    return draft.take();
}

Result<ChangeSet> moveLane(const Journey &journey, const LaneId &id, int index)
{
    const Lane *lane = journey.find<Lane>(id);
    if (!lane)
        return unknownId();
    Draft draft(journey);
    std::vector<LaneId> order = idsOf(journey.lanes(lane->map));
    putAmong(order, {id}, index);
    draft.renumber<Lane>(order);
    return draft.take();
}

Result<ChangeSet> splitStage(const Journey &journey, const StageId &stage,
                             const TouchpointId &firstTouchpointOfSecond, const QString &title, StageId id)
{
    const Stage *first = journey.find<Stage>(stage);
    if (!first)
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    const std::vector<TouchpointId> touchpoints = idsOf(journey.touchpoints(stage));
    const auto from = std::ranges::find(touchpoints, firstTouchpointOfSecond);
    if (from == touchpoints.end())
        return unknownId();

    Draft draft(journey);
    const std::vector<Stage> siblings = journey.stages(first->map);
    Stage second;
    second.id = id;
    second.map = first->map;
    second.title = cleanUserText(title);
    second.colour = nextColour(siblings);
    draft.insert(second);
    std::vector<StageId> order = idsOf(siblings);
    const auto place = std::ranges::find(order, stage);
    order.insert(place + 1, id);
    draft.renumber<Stage>(order);
    const std::vector<TouchpointId> moving(from, touchpoints.end());
    for (const TouchpointId &touchpoint : moving)
        draft.edit<Touchpoint>(touchpoint).stage = id;
    draft.renumber<Touchpoint>(moving);
    return draft.take();
}

Result<ChangeSet> mergeStages(const Journey &journey, const StageId &first, const StageId &second)
{
    const Stage *kept = journey.find<Stage>(first);
    const Stage *gone = journey.find<Stage>(second);
    if (!kept || !gone || kept->map != gone->map)
        return unknownId();
    const std::vector<StageId> order = idsOf(journey.stages(kept->map));
    const auto place = std::ranges::find(order, first) - order.begin();
    const auto other = std::ranges::find(order, second) - order.begin();
    if (place - other != 1 && other - place != 1)
        return invalidEdit(EditText::tr("Only stages that stand side by side can be merged."));
    const QString goal = joinedTexts(kept->goal, gone->goal);
    if (goal.size() > maximumText)
        return textTooLong();

    Draft draft(journey);
    draft.edit<Stage>(first).goal = goal;
    std::vector<TouchpointId> touchpoints = idsOf(journey.touchpoints(first));
    const std::vector<TouchpointId> moving = idsOf(journey.touchpoints(second));
    touchpoints.insert(touchpoints.end(), moving.begin(), moving.end());
    // Hidden ones too: an import that is brought back shows them where the others went.
    for (const auto &[id, touchpoint] : journey.all<Touchpoint>()) {
        if (touchpoint.stage == second)
            draft.edit<Touchpoint>(id).stage = first;
    }
    draft.renumber<Touchpoint>(touchpoints);
    moveStageCells(draft, second, first);
    dropStages(draft, {second});
    keepSpans(draft, kept->map, {moving.begin(), moving.end()});
    dropUnusedPictures(draft);
    return draft.take();
}

Result<ChangeSet> setStageFolded(const Journey &journey, const StageId &id, bool folded)
{
    if (!journey.find<Stage>(id))
        return unknownId();
    Draft draft(journey);
    draft.edit<Stage>(id).folded = folded;
    return draft.take();
}

Result<ChangeSet> setColumnWidth(const Journey &journey, const TouchpointId &id, int width)
{
    if (mapOfVisible(journey, id).isNull())
        return unknownId();
    Draft draft(journey);
    draft.edit<Touchpoint>(id).width = boundedSize(width, smallestColumnWidth, largestColumnWidth);
    return draft.take();
}

Result<ChangeSet> setLaneHeight(const Journey &journey, const LaneId &id, int height)
{
    if (!journey.find<Lane>(id))
        return unknownId();
    Draft draft(journey);
    draft.edit<Lane>(id).height = boundedSize(height, smallestLaneHeight, largestLaneHeight);
    return draft.take();
}

Result<ChangeSet> removeStage(const Journey &journey, const StageId &id)
{
    return removeAll(journey, {.stages = {id}, .touchpoints = {}, .cells = {}, .lanes = {}});
}

Result<ChangeSet> removeTouchpoint(const Journey &journey, const TouchpointId &id)
{
    return removeAll(journey, {.stages = {}, .touchpoints = {id}, .cells = {}, .lanes = {}});
}

Result<ChangeSet> removeLane(const Journey &journey, const LaneId &id)
{
    return removeAll(journey, {.stages = {}, .touchpoints = {}, .cells = {}, .lanes = {id}});
}

Result<ChangeSet> removeAll(const Journey &journey, const Selection &selection)
{
    if (selection.isEmpty())
        return invalidEdit(EditText::tr("Nothing is selected."));
    const std::set<StageId> stages(selection.stages.begin(), selection.stages.end());
    const std::set<LaneId> lanes(selection.lanes.begin(), selection.lanes.end());
    std::set<TouchpointId> touchpoints;
    std::set<MapId> maps;
    for (const StageId &id : stages) {
        const Stage *stage = journey.find<Stage>(id);
        if (!stage)
            return unknownId();
        maps.insert(stage->map);
        for (const Touchpoint &touchpoint : journey.touchpoints(id))
            touchpoints.insert(touchpoint.id);
    }
    for (const TouchpointId &id : selection.touchpoints) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
        if (!touchpoint || touchpoint->removed)
            return unknownId();
        maps.insert(journey.mapOf(id));
        touchpoints.insert(id);
    }
    for (const LaneId &id : lanes) {
        if (!journey.find<Lane>(id))
            return unknownId();
    }

    Draft draft(journey);
    for (const CellPlace &place : selection.cells) {
        if (const Cell *cell = findCell(journey, place))
            draft.remove<Cell>(cell->id);
    }
    dropLanes(draft, lanes);
    hideTouchpoints(draft, touchpoints);
    dropStages(draft, stages);
    for (const MapId &map : maps)
        keepSpans(draft, map);
    dropUnusedPictures(draft);
    return draft.take();
}

} // namespace milepost::edits
