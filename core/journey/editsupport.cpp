// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/editsupport.h"

#include "core/base/textfold.h"
#include "core/journey/celledits.h"

namespace milepost::edits {

namespace {

template <typename T>
const T *entityNamed(const Draft &draft, const QString &folded)
{
    for (const auto &[id, entity] : draft.journey().all<T>()) {
        if (foldText(entity.name) == folded)
            return &entity;
    }
    const T *found = nullptr;
    draft.changes().forEach<T>([&](const Change<T> &change) {
        if (!found && change.after && foldText(change.after->name) == folded)
            found = &*change.after;
    });
    return found;
}

/// The known entity of that name, or a new one last in the project; null for an empty name.
template <typename T>
T *namedEntity(Draft &draft, const QString &name)
{
    const QString clean = cleanUserText(name).simplified();
    if (clean.isEmpty())
        return nullptr;
    if (const T *known = entityNamed<T>(draft, foldText(clean)))
        return &draft.edit<T>(known->id);
    T made;
    made.id = decltype(T::id)::create();
    made.name = clean;
    made.position = int(draft.journey().all<T>().size());
    draft.changes().forEach<T>([&](const Change<T> &change) { made.position += change.before ? 0 : 1; });
    return &draft.insert(std::move(made));
}

/// A place of a lane that has content of its own.
using Occupied = std::tuple<LaneId, PersonaId, TouchpointId>;

} // namespace

Error invalidEdit(const QString &text)
{
    return {ErrorCode::Invalid, text, {}};
}

Error unknownId()
{
    return invalidEdit(EditText::tr("There is nothing with this id in the project."));
}

Error titleTooLong()
{
    return invalidEdit(EditText::tr("A title can have at most %L1 characters.").arg(maximumTitle));
}

Error textTooLong()
{
    return invalidEdit(EditText::tr("A text can have at most %L1 characters.").arg(maximumText));
}

int nextColour(const std::vector<Stage> &stages)
{
    int colour = 0;
    for (const Stage &stage : stages)
        colour = std::max(colour, stage.colour + 1);
    return colour;
}

void addAlias(Draft &draft, const TouchpointId &touchpoint, const QString &name)
{
    const QString folded = foldText(name);
    if (folded.isEmpty())
        return;
    for (const auto &[id, alias] : draft.journey().all<TouchpointAlias>()) {
        if (alias.touchpoint == touchpoint && alias.folded == folded)
            return;
    }
    draft.insert(TouchpointAlias{AliasId::create(), touchpoint, folded});
}

ChannelId channelNamed(Draft &draft, const QString &name, const QString &icon)
{
    Channel *channel = namedEntity<Channel>(draft, name);
    if (!channel)
        return {};
    if (channel->icon.isEmpty())
        channel->icon = icon;
    return channel->id;
}

DepartmentId departmentNamed(Draft &draft, const QString &name)
{
    const Department *department = namedEntity<Department>(draft, name);
    return department ? department->id : DepartmentId();
}

void dropStages(Draft &draft, const std::set<StageId> &stages)
{
    for (const auto &[id, touchpoint] : draft.journey().all<Touchpoint>()) {
        if (stages.contains(touchpoint.stage) && draft.find<Touchpoint>(id)->stage == touchpoint.stage)
            draft.edit<Touchpoint>(id).stage = {};
    }
    for (const auto &[id, cell] : draft.journey().all<Cell>()) {
        const Cell *now = stages.contains(cell.stage) ? draft.find<Cell>(id) : nullptr;
        if (now && now->stage == cell.stage)
            draft.remove<Cell>(id);
    }
    std::set<MapId> maps;
    for (const StageId &stage : stages)
        maps.insert(draft.journey().find<Stage>(stage)->map);
    for (const MapId &map : maps) {
        std::vector<StageId> left = idsOf(draft.journey().stages(map));
        std::erase_if(left, [&](const StageId &id) { return stages.contains(id); });
        draft.renumber<Stage>(left);
    }
    for (const StageId &stage : stages)
        draft.remove<Stage>(stage);
}

void dropLanes(Draft &draft, const std::set<LaneId> &lanes)
{
    for (const auto &[id, cell] : draft.journey().all<Cell>()) {
        if (lanes.contains(cell.lane))
            draft.remove<Cell>(id);
    }
    std::set<MapId> maps;
    for (const LaneId &lane : lanes)
        maps.insert(draft.journey().find<Lane>(lane)->map);
    for (const MapId &map : maps) {
        std::vector<LaneId> left = idsOf(draft.journey().lanes(map));
        std::erase_if(left, [&](const LaneId &id) { return lanes.contains(id); });
        draft.renumber<Lane>(left);
    }
    for (const LaneId &lane : lanes)
        draft.remove<Lane>(lane);
}

void hideTouchpoints(Draft &draft, const std::set<TouchpointId> &touchpoints)
{
    std::set<StageId> stages;
    for (const TouchpointId &id : touchpoints) {
        Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
        touchpoint.removed = true;
        stages.insert(touchpoint.stage);
    }
    for (const StageId &stage : stages) {
        std::vector<TouchpointId> left = idsOf(draft.journey().touchpoints(stage));
        std::erase_if(left, [&](const TouchpointId &id) { return touchpoints.contains(id); });
        draft.renumber<Touchpoint>(left);
    }
}

void keepSpans(Draft &draft, const MapId &map, const std::set<TouchpointId> &moved)
{
    const Journey &before = draft.journey();
    std::vector<const Cell *> spanning;
    for (const auto &[id, cell] : before.all<Cell>()) {
        const Lane *lane
            = cell.span > 1 && !cell.touchpoint.isNull() ? before.find<Lane>(cell.lane) : nullptr;
        if (lane && lane->map == map)
            spanning.push_back(&cell);
    }
    if (spanning.empty())
        return;

    Journey after = before;
    [[maybe_unused]] const Status applied = after.apply(draft.changes());
    Q_ASSERT_X(applied, "keepSpans", "a draft that does not fit its journey");
    std::set<Occupied> occupied;
    for (const auto &[id, cell] : after.all<Cell>())
        occupied.emplace(cell.lane, cell.persona, cell.touchpoint);
    const std::vector<TouchpointId> oldOrder = idsOf(before.touchpointsOfMap(map));
    const std::vector<TouchpointId> newOrder = idsOf(after.touchpointsOfMap(map));
    const std::set<TouchpointId> known(oldOrder.begin(), oldOrder.end());

    for (const Cell *cell : spanning) {
        const Cell *now = after.find<Cell>(cell->id);
        if (!now || now->touchpoint != cell->touchpoint || now->lane != cell->lane)
            continue;
        std::vector<TouchpointId> covered;
        const auto from = std::ranges::find(oldOrder, cell->touchpoint);
        const auto count = std::min<std::ptrdiff_t>(cell->span, oldOrder.end() - from);
        covered.assign(from, from + count);
        const bool cameBack = covered.empty();
        if (cameBack)
            covered.push_back(cell->touchpoint);

        const auto anchor = std::ranges::find_if(covered, [&](const TouchpointId &id) {
            return std::ranges::find(newOrder, id) != newOrder.end();
        });
        if (anchor == covered.end())
            continue; // hidden as a whole
        const auto first = std::ranges::find(newOrder, *anchor);
        auto last = first;
        for (auto it = first + 1; it != newOrder.end(); ++it) {
            if (occupied.contains({cell->lane, cell->persona, *it}))
                break;
            if (cameBack ? it - first < cell->span : std::ranges::find(covered, *it) != covered.end())
                last = it;
            else if (cameBack || (known.contains(*it) && !moved.contains(*it)))
                break;
        }
        Cell kept = *now;
        kept.touchpoint = *anchor;
        kept.span = int(last - first) + 1;
        if (kept != *now)
            draft.edit<Cell>(cell->id) = kept;
    }
}

void dropUnusedPictures(Draft &draft)
{
    std::set<PictureId> doubtful;
    const auto collect = [&](const auto &change) {
        if (change.before && (!change.after || change.after->picture != change.before->picture))
            doubtful.insert(change.before->picture);
    };
    draft.changes().forEach<Cell>(collect);
    draft.changes().forEach<Persona>(collect);
    draft.changes().forEach<Picture>([&](const Change<Picture> &change) {
        if (change.after)
            doubtful.insert(change.after->id);
    });
    doubtful.erase(PictureId());
    if (doubtful.empty())
        return;
    const auto shownBy = [&]<typename T>(const T *) {
        for (const auto &[id, entity] : draft.journey().all<T>()) {
            if (const T *now = draft.find<T>(id))
                doubtful.erase(now->picture);
        }
        draft.changes().forEach<T>([&](const Change<T> &change) {
            if (change.after)
                doubtful.erase(change.after->picture);
        });
    };
    shownBy(static_cast<const Cell *>(nullptr));
    shownBy(static_cast<const Persona *>(nullptr));
    for (const PictureId &picture : doubtful) {
        if (draft.find<Picture>(picture))
            draft.remove<Picture>(picture);
    }
}

} // namespace milepost::edits
