// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/mapcommands.h"

#include "core/journey/fieldedits.h"
#include "core/journey/personaedits.h"
#include "ui/session/commandsupport.h"
#include "ui/session/lanecommands.h"

using namespace Qt::StringLiterals;

namespace milepost::mapcommands {

namespace {

using Kind = MapTarget::Kind;
/// Lanes whose cells show a field of the touchpoint.
QString fieldOf(const Lane &lane)
{
    switch (lane.type) {
    case LaneType::Channel:
        return u"channel"_s;
    case LaneType::Owner:
        return u"department"_s;
    default:
        return {};
    }
}

bool holdsCells(const Lane &lane)
{
    return fieldOf(lane).isEmpty() && lane.type != LaneType::Metric && lane.type != LaneType::Pain;
}

/// What takes the selection when the current place goes: the one behind it that stays, else the one before.
template <typename T, typename Stays>
std::optional<T> neighbourThatStays(const std::vector<T> &siblings, int index, Stays stays)
{
    for (size_t i = size_t(std::max(index, 0)); i < siblings.size(); ++i) {
        if (stays(siblings[i]))
            return siblings[i];
    }
    for (int i = index - 1; i >= 0; --i) {
        if (stays(siblings[size_t(i)]))
            return siblings[size_t(i)];
    }
    return std::nullopt;
}

MapTarget afterRemoval(const MapSession &session)
{
    const Journey &journey = session.journey();
    const MapTarget current = session.selection();
    const auto stays = [&](Kind kind) {
        return [&session, kind](const auto &entity) {
            MapTarget target{kind, {}, {}, {}};
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(entity)>, Touchpoint>)
                target.touchpoint = entity.id;
            else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(entity)>, Stage>)
                target.stage = entity.id;
            else
                target.lane = entity.id;
            return !session.isSelected(target);
        };
    };
    if (current.kind == Kind::Touchpoint) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(current.touchpoint);
        const std::vector<Touchpoint> siblings = journey.touchpoints(touchpoint->stage);
        if (const auto next
            = neighbourThatStays(siblings, indexOf(siblings, current.touchpoint), stays(Kind::Touchpoint)))
            return {Kind::Touchpoint, {}, next->id, {}};
        return {Kind::Stage, touchpoint->stage, {}, {}};
    }
    if (current.kind == Kind::Stage) {
        const std::vector<Stage> siblings = journey.stages(session.map());
        if (const auto next
            = neighbourThatStays(siblings, indexOf(siblings, current.stage), stays(Kind::Stage)))
            return {Kind::Stage, next->id, {}, {}};
    }
    if (current.kind == Kind::Lane) {
        const std::vector<Lane> siblings = journey.lanes(session.map());
        if (const auto next
            = neighbourThatStays(siblings, indexOf(siblings, current.lane), stays(Kind::Lane)))
            return {Kind::Lane, {}, {}, next->id};
    }
    return current;
}

QString removalText(const edits::Selection &selection, size_t others)
{
    const size_t kinds = size_t(!selection.stages.empty()) + size_t(!selection.touchpoints.empty())
        + size_t(!selection.lanes.empty()) + size_t(!selection.cells.empty() || others > 0);
    if (kinds > 1)
        return stepText(QT_TRANSLATE_NOOP("MapSession", "Delete selection"));
    if (!selection.stages.empty())
        return selection.stages.size() == 1
            ? stepText(QT_TRANSLATE_NOOP("MapSession", "Delete stage"))
            : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Delete %Ln stage(s)"),
                       int(selection.stages.size()));
    if (!selection.touchpoints.empty())
        return selection.touchpoints.size() == 1
            ? stepText(QT_TRANSLATE_NOOP("MapSession", "Delete touchpoint"))
            : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Delete %Ln touchpoint(s)"),
                       int(selection.touchpoints.size()));
    if (!selection.lanes.empty())
        return selection.lanes.size() == 1
            ? stepText(QT_TRANSLATE_NOOP("MapSession", "Delete lane"))
            : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Delete %Ln lane(s)"), int(selection.lanes.size()));
    const size_t cells = selection.cells.size() + others;
    return cells == 1 ? stepText(QT_TRANSLATE_NOOP("MapSession", "Clear cell"))
                      : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Clear %Ln cell(s)"), int(cells));
}

} // namespace

edits::CellPlace placeOf(const MapTarget &target)
{
    return {.lane = target.lane,
            .touchpoint = target.touchpoint,
            .stage = target.touchpoint.isNull() ? target.stage : StageId(),
            .persona = target.persona};
}

MapTarget targetOf(const Journey &journey, const edits::CellPlace &place)
{
    const Lane *lane = journey.find<Lane>(place.lane);
    const bool felt = lane && lane->type == LaneType::Emotion;
    return {.kind = felt ? Kind::Emotion : Kind::Cell,
            .stage = place.stage,
            .touchpoint = place.touchpoint,
            .lane = place.lane,
            .persona = place.persona};
}

edits::Selection selectionOf(const MapSession &session)
{
    edits::Selection selection{.stages = session.selectedStages(),
                               .touchpoints = session.selectedTouchpoints(),
                               .cells = {},
                               .lanes = selectedLanes(session)};
    for (const MapTarget &target : session.selectedTargets()) {
        const Lane *lane = session.journey().find<Lane>(target.lane);
        if ((target.kind == Kind::Cell || target.kind == Kind::Emotion) && lane && holdsCells(*lane))
            selection.cells.push_back(placeOf(target));
    }
    return selection;
}

void select(MapSession &session, const edits::Selection &created)
{
    std::vector<MapTarget> targets;
    for (const StageId &id : created.stages)
        targets.push_back({Kind::Stage, id, {}, {}});
    for (const TouchpointId &id : created.touchpoints)
        targets.push_back({Kind::Touchpoint, {}, id, {}});
    for (const LaneId &id : created.lanes)
        targets.push_back({Kind::Lane, {}, {}, id});
    for (const edits::CellPlace &place : created.cells)
        targets.push_back(targetOf(session.journey(), place));
    if (!targets.empty())
        session.setSelection(targets, targets.front());
}

std::vector<StageId> stagesMeant(const MapSession &session)
{
    std::vector<StageId> meant = session.selectedStages();
    if (!meant.empty())
        return meant;
    for (const Stage &stage : session.journey().stages(session.map())) {
        const bool named = std::ranges::any_of(session.selectedTargets(), [&](const MapTarget &target) {
            const Touchpoint *touchpoint = session.journey().find<Touchpoint>(target.touchpoint);
            return target.stage == stage.id || (touchpoint && touchpoint->stage == stage.id);
        });
        if (named)
            meant.push_back(stage.id);
    }
    return meant;
}

std::vector<TouchpointId> touchpointsMeant(const MapSession &session)
{
    std::vector<TouchpointId> meant = session.selectedTouchpoints();
    if (!meant.empty())
        return meant;
    for (const Touchpoint &touchpoint : session.journey().touchpointsOfMap(session.map())) {
        if (std::ranges::find(session.selectedTargets(), touchpoint.id, &MapTarget::touchpoint)
            != session.selectedTargets().end())
            meant.push_back(touchpoint.id);
    }
    return meant;
}

bool remove(MapSession &session)
{
    const edits::Selection selection = selectionOf(session);
    std::vector<EditFunction> functions;
    size_t others = 0;
    for (const MapTarget &target : session.selectedTargets()) {
        const Lane *lane = session.journey().find<Lane>(target.lane);
        if (target.kind == Kind::Cell && lane && !fieldOf(*lane).isEmpty() && !target.touchpoint.isNull()) {
            ++others;
            functions.push_back([id = target.touchpoint, field = fieldOf(*lane)](const Journey &journey) {
                return edits::setTouchpointField(journey, id, field, {});
            });
        } else if (target.kind == Kind::Persona) {
            functions.push_back([map = session.map(), id = target.persona](const Journey &journey) {
                return edits::unlinkPersona(journey, map, id);
            });
        }
    }
    const bool onlyPersonas = selection.isEmpty() && others == 0;
    // Last: what is set to nothing above may belong to what goes here.
    if (!selection.isEmpty())
        functions.push_back(
            [&selection](const Journey &journey) { return edits::removeAll(journey, selection); });
    if (functions.empty())
        return false;
    const MapTarget next = afterRemoval(session);
    const QString text = onlyPersonas ? stepText(QT_TRANSLATE_NOOP("MapSession", "Take persona off the map"))
                                      : removalText(selection, others);
    if (!session.perform(text, together(session.journey(), functions)))
        return false;
    if (selection.stages.size() + selection.touchpoints.size() + selection.lanes.size() > 0)
        session.select(next);
    return true;
}

bool canDuplicate(const MapSession &session)
{
    return !touchpointsMeant(session).empty() || !session.selectedStages().empty()
        || !selectedLanes(session).empty();
}

bool duplicate(MapSession &session)
{
    const Journey &journey = session.journey();
    edits::Selection created;
    std::vector<EditFunction> functions;
    if (const std::vector<StageId> stages = session.selectedStages(); !stages.empty()) {
        for (const StageId &id : stages) {
            created.stages.push_back(StageId::create());
            functions.push_back([id, copy = created.stages.back()](const Journey &now) {
                return edits::duplicateStage(now, id, copy);
            });
        }
        if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Duplicate stage")),
                             together(journey, functions)))
            return false;
    } else if (const std::vector<LaneId> lanes = selectedLanes(session); !lanes.empty()) {
        for (const LaneId &id : lanes) {
            created.lanes.push_back(LaneId::create());
            functions.push_back([id, copy = created.lanes.back()](const Journey &now) {
                return edits::duplicateLane(now, id, copy);
            });
        }
        if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Duplicate lane")),
                             together(journey, functions)))
            return false;
    } else {
        const std::vector<TouchpointId> ids = touchpointsMeant(session);
        const QString text = ids.size() == 1
            ? stepText(QT_TRANSLATE_NOOP("MapSession", "Duplicate touchpoint"))
            : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Duplicate %Ln touchpoint(s)"), int(ids.size()));
        if (ids.empty()
            || !session.perform(text, edits::duplicateTouchpoints(journey, ids, &created.touchpoints)))
            return false;
    }
    select(session, created);
    return true;
}

void selectAll(MapSession &session)
{
    const Journey &journey = session.journey();
    const MapTarget current = session.selection();
    std::vector<MapTarget> targets;
    if (current.kind == Kind::Stage) {
        for (const Stage &stage : journey.stages(session.map()))
            targets.push_back({Kind::Stage, stage.id, {}, {}});
    } else if (current.kind == Kind::Lane) {
        for (const Lane &lane : journey.lanes(session.map())) {
            if (lane.visible)
                targets.push_back({Kind::Lane, {}, {}, lane.id});
        }
    } else {
        for (const Touchpoint &touchpoint : journey.touchpointsOfMap(session.map())) {
            MapTarget target{Kind::Touchpoint, {}, touchpoint.id, {}};
            if (!current.lane.isNull()) {
                target = current;
                target.stage = {};
                target.touchpoint = touchpoint.id;
            }
            targets.push_back(target);
        }
    }
    session.setSelection(targets, current);
}

} // namespace milepost::mapcommands
