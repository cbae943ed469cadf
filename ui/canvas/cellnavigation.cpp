// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/cellnavigation.h"

#include "ui/session/mapcommands.h"
#include "ui/session/placetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost::cellnavigation {

namespace {

using Kind = MapTarget::Kind;

/// A column of the map: a touchpoint's, or (null) that of a whole folded stage.
struct GridColumn {
    StageId stage{};
    TouchpointId touchpoint{};
};

std::vector<GridColumn> columnsOf(const MapSession &session)
{
    std::vector<GridColumn> columns;
    for (const Stage &stage : session.journey().stages(session.map())) {
        const std::vector<Touchpoint> touchpoints = session.journey().touchpoints(stage.id);
        if (stage.folded && !touchpoints.empty()) {
            columns.push_back({stage.id, {}});
            continue;
        }
        for (const Touchpoint &touchpoint : touchpoints)
            columns.push_back({stage.id, touchpoint.id});
    }
    return columns;
}

bool isDrawn(const MapSession &session, const MapTarget &target)
{
    return !session.layout().rectOf(target).isEmpty();
}

/// The column a place stands in; of a place over several, the one at the end to which `step` goes.
std::optional<size_t> columnAt(const MapSession &session, const std::vector<GridColumn> &columns,
                               const MapTarget &from, int step)
{
    if (!from.touchpoint.isNull()) {
        const Touchpoint *touchpoint = session.journey().find<Touchpoint>(from.touchpoint);
        for (size_t i = 0; touchpoint && i < columns.size(); ++i) {
            if (columns[i].touchpoint == from.touchpoint
                || (columns[i].touchpoint.isNull() && columns[i].stage == touchpoint->stage))
                return i;
        }
        return std::nullopt;
    }
    std::optional<size_t> found;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].stage == from.stage && (!found || step > 0))
            found = i;
    }
    return found;
}

/// The cell that a touchpoint's place in a lane belongs to when it is not its own: one that begins earlier
/// and reaches over it, or that of the whole stage where the touchpoint says nothing.
std::optional<MapTarget> widerCell(const MapSession &session, const LaneId &lane, const GridColumn &at)
{
    const Journey &journey = session.journey();
    const edits::CellPlace own{.lane = lane, .touchpoint = at.touchpoint};
    if (const Cell *cell = edits::coveringCell(journey, own))
        return mapcommands::targetOf(journey, edits::placeOf(*cell));
    const MapTarget stageWide{Kind::Cell, at.stage, {}, lane};
    if (!edits::findCell(journey, own) && isDrawn(session, stageWide))
        return stageWide;
    return std::nullopt;
}

/// What a lane shows at a touchpoint.
std::vector<MapTarget> placesIn(const MapSession &session, const LaneId &lane, const GridColumn &at)
{
    if (const std::optional<MapTarget> wider = widerCell(session, lane, at))
        return {*wider};
    std::vector<MapTarget> targets{{Kind::Cell, {}, at.touchpoint, lane},
                                   {Kind::Emotion, {}, at.touchpoint, lane}};
    for (const Persona &persona : session.journey().personas(session.map()))
        targets.push_back({Kind::Emotion, {}, at.touchpoint, lane, persona.id});
    targets.push_back({Kind::Cell, at.stage, {}, lane});
    targets.push_back({Kind::Pain, {}, at.touchpoint, lane});
    const Lane *entity = session.journey().find<Lane>(lane);
    if (entity && entity->type == LaneType::Pain)
        targets.push_back({Kind::Pain, {}, at.touchpoint, {}});
    std::erase_if(targets, [&](const MapTarget &target) { return !isDrawn(session, target); });
    return targets;
}

/// The row of a place in another column; the card, or the folded stage, where the row has nothing there.
MapTarget sameRow(const MapSession &session, const MapTarget &from, const GridColumn &at)
{
    if (at.touchpoint.isNull())
        return {Kind::Stage, at.stage, {}, {}};
    MapTarget there = from;
    there.stage = {};
    there.touchpoint = at.touchpoint;
    if (from.kind == Kind::Cell) {
        if (const std::optional<MapTarget> wider = widerCell(session, from.lane, at))
            return *wider;
    }
    if (from.kind != Kind::Lane && isDrawn(session, there))
        return there;
    if (!from.lane.isNull()) {
        const std::vector<MapTarget> places = placesIn(session, from.lane, at);
        if (!places.empty())
            return places.front();
    }
    return {Kind::Touchpoint, {}, at.touchpoint, {}};
}

/// The places of a column from top to bottom.
std::vector<MapTarget> column(const MapSession &session, const GridColumn &at)
{
    std::vector<MapTarget> places{{Kind::Touchpoint, {}, at.touchpoint, {}}};
    for (const Lane &lane : session.journey().lanes(session.map())) {
        if (!lane.visible)
            continue;
        const std::vector<MapTarget> found = placesIn(session, lane.id, at);
        places.insert(places.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(places, {},
                             [&](const MapTarget &target) { return session.layout().rectOf(target).top(); });
    return places;
}

/// The one `step` places on among its like; of kind None at the ends.
MapTarget beside(const std::vector<MapTarget> &row, const MapTarget &from, int step)
{
    const auto it = std::ranges::find(row, from);
    const auto index = it - row.begin() + step;
    return it == row.end() || index < 0 || index >= std::ssize(row) ? MapTarget{} : row[size_t(index)];
}

std::vector<MapTarget> stageRow(const MapSession &session)
{
    std::vector<MapTarget> row;
    for (const Stage &stage : session.journey().stages(session.map()))
        row.push_back({Kind::Stage, stage.id, {}, {}});
    return row;
}

std::vector<MapTarget> personaRow(const MapSession &session)
{
    std::vector<MapTarget> row;
    for (const Persona &persona : session.journey().personas(session.map())) {
        const MapTarget target{.kind = Kind::Persona, .persona = persona.id};
        if (isDrawn(session, target))
            row.push_back(target);
    }
    return row;
}

std::vector<MapTarget> laneColumn(const MapSession &session)
{
    std::vector<MapTarget> lanes;
    for (const Lane &lane : session.journey().lanes(session.map())) {
        const MapTarget target{Kind::Lane, {}, {}, lane.id};
        if (lane.visible && isDrawn(session, target))
            lanes.push_back(target);
    }
    return lanes;
}

/// Along the time axis; the lane's title before the first column when `toTitle`.
MapTarget alongTime(const MapSession &session, const MapTarget &from, int step, bool toTitle)
{
    if (from.kind == Kind::Stage)
        return beside(stageRow(session), from, step);
    if (from.kind == Kind::Persona)
        return beside(personaRow(session), from, step);
    const std::vector<GridColumn> columns = columnsOf(session);
    if (columns.empty() || (from.kind == Kind::Lane && step < 0))
        return {};
    if (from.kind == Kind::Lane)
        return sameRow(session, from, columns.front());
    if (from.touchpoint.isNull() && from.stage.isNull())
        return sameRow(session, {Kind::Touchpoint, {}, {}, {}}, step > 0 ? columns.front() : columns.back());
    const std::optional<size_t> here = columnAt(session, columns, from, step);
    if (!here)
        return {};
    for (auto i = std::ptrdiff_t(*here) + step; i >= 0 && i < std::ssize(columns); i += step) {
        const MapTarget there = sameRow(session, from, columns[size_t(i)]);
        if (there != from)
            return there;
    }
    const MapTarget title{Kind::Lane, {}, {}, from.lane};
    return toTitle && step < 0 && !from.lane.isNull() && isDrawn(session, title) ? title : MapTarget{};
}

} // namespace

MapTarget horizontal(const MapSession &session, const MapTarget &from, int visualStep)
{
    return alongTime(session, from, session.layout().isRightToLeft() ? -visualStep : visualStep, true);
}

MapTarget logical(const MapSession &session, const MapTarget &from, int step)
{
    if (from.kind == Kind::Lane)
        return beside(laneColumn(session), from, step);
    return alongTime(session, from, step, false);
}

MapTarget end(const MapSession &session, const MapTarget &from, int step)
{
    if (from.kind == Kind::Stage) {
        const std::vector<MapTarget> row = stageRow(session);
        return step > 0 ? row.front() : row.back();
    }
    const std::vector<GridColumn> columns = columnsOf(session);
    if (columns.empty())
        return {};
    const bool inRow = !from.touchpoint.isNull() || from.kind == Kind::Lane || !from.lane.isNull();
    return sameRow(session, inRow ? from : MapTarget{Kind::Touchpoint, {}, {}, {}},
                   step > 0 ? columns.front() : columns.back());
}

MapTarget vertical(const MapSession &session, const MapTarget &from, int step)
{
    const std::vector<MapTarget> personas = personaRow(session);
    switch (from.kind) {
    case Kind::Map:
    case Kind::Persona: {
        if (from.kind == Kind::Map && step > 0 && !personas.empty())
            return personas.front();
        const std::vector<MapTarget> stages = stageRow(session);
        if (step > 0)
            return stages.empty() ? MapTarget{} : stages.front();
        return from.kind == Kind::Persona ? MapTarget{Kind::Map, {}, {}, {}} : MapTarget{};
    }
    case Kind::Stage: {
        if (step < 0)
            return personas.empty() ? MapTarget{Kind::Map, {}, {}, {}} : personas.front();
        const Stage *stage = session.journey().find<Stage>(from.stage);
        const std::vector<Touchpoint> touchpoints = session.journey().touchpoints(from.stage);
        if (touchpoints.empty() || !stage || stage->folded)
            return {};
        return {Kind::Touchpoint, {}, touchpoints.front().id, {}};
    }
    case Kind::Lane:
        return beside(laneColumn(session), from, step);
    case Kind::None:
    case Kind::Touchpoint:
    case Kind::Cell:
    case Kind::Emotion:
    case Kind::Pain:
        break;
    }
    const std::vector<GridColumn> columns = columnsOf(session);
    const std::optional<size_t> here = columnAt(session, columns, from, -1);
    if (!here)
        return {};
    if (columns[*here].touchpoint.isNull())
        return {Kind::Stage, columns[*here].stage, {}, {}};
    const std::vector<MapTarget> places = column(session, columns[*here]);
    const auto it = std::ranges::find(places, from);
    const auto index = (it == places.end() ? 0 : it - places.begin()) + step;
    if (index < 0)
        return {Kind::Stage, columns[*here].stage, {}, {}};
    return index < std::ssize(places) ? places[size_t(index)] : MapTarget{};
}

QString description(const MapSession &session, const MapTarget &target)
{
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(target.touchpoint);
    const Stage *stage = session.journey().find<Stage>(target.stage);
    const Lane *lane = session.journey().find<Lane>(target.lane);
    const Persona *persona = session.journey().find<Persona>(target.persona);
    QString text = placetext::text(session, target, placetext::mainField(target)).value_or(QString());
    switch (target.kind) {
    case Kind::Stage:
        return QCoreApplication::translate("MapView", "Stage %1").arg(text);
    case Kind::Touchpoint:
        return QCoreApplication::translate("MapView", "Touchpoint %1").arg(text);
    case Kind::Lane:
        return QCoreApplication::translate("MapView", "Lane %1").arg(text);
    case Kind::Emotion: {
        const Cell *cell = edits::findCell(session.journey(), mapcommands::placeOf(target));
        if (cell && cell->value)
            text = session.text().signedNumber(*cell->value, 1);
        if (persona)
            return QCoreApplication::translate("MapView", "%1 of %2 for %3: %4")
                .arg(lane ? lane->title : QString(), touchpoint ? touchpoint->title : QString(),
                     persona->name, text);
        [[fallthrough]];
    }
    case Kind::Cell:
        return QCoreApplication::translate("MapView", "%1 of %2: %3")
            .arg(lane ? lane->title : QString(),
                 touchpoint  ? touchpoint->title
                     : stage ? stage->title
                             : QString(),
                 text);
    case Kind::Pain:
        return QCoreApplication::translate("MapView", "Pain of %1")
            .arg(touchpoint ? touchpoint->title : QString());
    case Kind::Persona:
        return QCoreApplication::translate("MapView", "Persona %1").arg(text);
    case Kind::Map:
    case Kind::None:
        break;
    }
    return text;
}

} // namespace milepost::cellnavigation
