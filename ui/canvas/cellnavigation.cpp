// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/cellnavigation.h"

#include "core/journey/edits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost::cellnavigation {

namespace {

using Kind = MapTarget::Kind;

/// The places of a touchpoint's column from top to bottom, as far as they are drawn.
std::vector<MapTarget> column(const MapSession &session, const TouchpointId &touchpoint)
{
    std::vector<MapTarget> places{{Kind::Touchpoint, {}, touchpoint, {}}};
    for (const Lane &lane : session.journey().lanes(session.map())) {
        for (const Kind kind : {Kind::Cell, Kind::Emotion, Kind::Pain}) {
            for (const LaneId &id : {lane.id, LaneId()}) {
                const MapTarget target{kind, {}, touchpoint, id};
                const bool painLane = kind == Kind::Pain && lane.type == LaneType::Pain;
                if ((kind == Kind::Pain) != painLane || (kind != Kind::Pain && id.isNull()))
                    continue;
                if (!session.layout().rectOf(target).isEmpty())
                    places.push_back(target);
            }
        }
    }
    std::ranges::stable_sort(places, {},
                             [&](const MapTarget &target) { return session.layout().rectOf(target).top(); });
    return places;
}

/// The same row at another touchpoint; its card where the row has nothing there.
MapTarget sameRow(const MapSession &session, const MapTarget &from, const TouchpointId &touchpoint)
{
    MapTarget there = from;
    there.stage = {};
    there.touchpoint = touchpoint;
    if (!session.layout().rectOf(there).isEmpty())
        return there;
    return {Kind::Touchpoint, {}, touchpoint, {}};
}

StageId stageOf(const MapSession &session, const TouchpointId &id)
{
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(id);
    return touchpoint ? touchpoint->stage : StageId();
}

MapTarget stageBeside(const MapSession &session, const StageId &from, int logicalStep)
{
    const std::vector<Stage> stages = session.journey().stages(session.map());
    const auto it = std::ranges::find(stages, from, &Stage::id);
    const auto index = it - stages.begin() + logicalStep;
    if (it == stages.end() || index < 0 || index >= std::ssize(stages))
        return {};
    return {Kind::Stage, stages[size_t(index)].id, {}, {}};
}

/// The cell of a lane at a touchpoint that setCellText writes.
QString cellText(const MapSession &session, const LaneId &lane, const TouchpointId &touchpoint)
{
    for (const Cell &cell : session.journey().cells(lane)) {
        if (cell.touchpoint == touchpoint && cell.persona.isNull())
            return cell.text;
    }
    return {};
}

} // namespace

MapTarget horizontal(const MapSession &session, const MapTarget &from, int visualStep)
{
    const bool rightToLeft = session.layout().isRightToLeft();
    if (from.kind == Kind::Stage)
        return stageBeside(session, from.stage, rightToLeft ? -visualStep : visualStep);
    const TouchpointId next = session.layout().neighbour(from.touchpoint, visualStep);
    if (next.isNull())
        return {};
    if (from.touchpoint.isNull())
        return {Kind::Touchpoint, {}, next, {}};
    return sameRow(session, from, next);
}

MapTarget vertical(const MapSession &session, const MapTarget &from, int step)
{
    if (from.kind == Kind::Map || from.kind == Kind::Stage) {
        const std::vector<Stage> stages = session.journey().stages(session.map());
        if (from.kind == Kind::Map && step > 0 && !stages.empty())
            return {Kind::Stage, stages.front().id, {}, {}};
        if (from.kind == Kind::Map)
            return {};
        if (step < 0)
            return {Kind::Map, {}, {}, {}};
        const std::vector<Touchpoint> touchpoints = session.journey().touchpoints(from.stage);
        return touchpoints.empty() ? MapTarget{}
                                   : MapTarget{Kind::Touchpoint, {}, touchpoints.front().id, {}};
    }
    if (from.touchpoint.isNull())
        return {};
    const std::vector<MapTarget> places = column(session, from.touchpoint);
    const auto it = std::ranges::find(places, from);
    const auto index = (it == places.end() ? 0 : it - places.begin()) + step;
    if (index < 0)
        return {Kind::Stage, stageOf(session, from.touchpoint), {}, {}};
    return index < std::ssize(places) ? places[size_t(index)] : MapTarget{};
}

MapTarget logical(const MapSession &session, const MapTarget &from, int step)
{
    const std::vector<Touchpoint> all = session.journey().touchpointsOfMap(session.map());
    if (all.empty())
        return {};
    if (from.touchpoint.isNull()) {
        if (from.kind == Kind::Stage)
            return stageBeside(session, from.stage, step);
        return {Kind::Touchpoint, {}, step > 0 ? all.front().id : all.back().id, {}};
    }
    const auto it = std::ranges::find(all, from.touchpoint, &Touchpoint::id);
    const auto index = it - all.begin() + step;
    if (it == all.end() || index < 0 || index >= std::ssize(all))
        return {};
    return sameRow(session, from, all[size_t(index)].id);
}

std::optional<QString> textOf(const MapSession &session, const MapTarget &target)
{
    const Journey &journey = session.journey();
    switch (target.kind) {
    case Kind::Map:
        if (const JourneyMap *map = journey.find<JourneyMap>(session.map()))
            return map->title;
        break;
    case Kind::Stage:
        if (const Stage *stage = journey.find<Stage>(target.stage))
            return stage->title;
        break;
    case Kind::Touchpoint:
        if (const Touchpoint *touchpoint = journey.find<Touchpoint>(target.touchpoint))
            return touchpoint->title;
        break;
    case Kind::Lane:
        if (const Lane *lane = journey.find<Lane>(target.lane))
            return lane->title;
        break;
    case Kind::Cell: {
        const Lane *lane = journey.find<Lane>(target.lane);
        const Touchpoint *touchpoint = journey.find<Touchpoint>(target.touchpoint);
        if (!lane || !touchpoint)
            break;
        if (lane->type == LaneType::Channel) {
            const Channel *channel = journey.find<Channel>(touchpoint->channel);
            return channel ? channel->name : QString();
        }
        if (lane->type == LaneType::Owner) {
            const Department *department = journey.find<Department>(touchpoint->department);
            return department ? department->name : QString();
        }
        if (lane->type == LaneType::Metric || lane->type == LaneType::Pain)
            break;
        return cellText(session, target.lane, target.touchpoint);
    }
    case Kind::None:
    case Kind::Emotion:
    case Kind::Pain:
        break;
    }
    return std::nullopt;
}

bool setText(MapSession &session, const MapTarget &target, const QString &text)
{
    if (target.kind != Kind::Cell)
        return !text.isEmpty() && session.rename(target, text);
    const Lane *lane = session.journey().find<Lane>(target.lane);
    if (!lane)
        return false;
    // These two lanes show fields of the touchpoint.
    if (lane->type == LaneType::Channel || lane->type == LaneType::Owner) {
        const bool isChannel = lane->type == LaneType::Channel;
        return session.perform(isChannel ? QCoreApplication::translate("MapSession", "Set channel")
                                         : QCoreApplication::translate("MapSession", "Set owner"),
                               edits::setTouchpointField(session.journey(), target.touchpoint,
                                                         isChannel ? u"channel"_s : u"department"_s,
                                                         text.isEmpty() ? QJsonValue() : QJsonValue(text)));
    }
    return session.setCellText(target.lane, target.touchpoint, text);
}

bool isMultiline(const MapTarget &target)
{
    return target.kind == Kind::Cell;
}

QString description(const MapSession &session, const MapTarget &target)
{
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(target.touchpoint);
    const Lane *lane = session.journey().find<Lane>(target.lane);
    const QString text = textOf(session, target).value_or(QString());
    switch (target.kind) {
    case Kind::Stage:
        return QCoreApplication::translate("MapView", "Stage %1").arg(text);
    case Kind::Touchpoint:
        return QCoreApplication::translate("MapView", "Touchpoint %1").arg(text);
    case Kind::Lane:
        return QCoreApplication::translate("MapView", "Lane %1").arg(text);
    case Kind::Cell:
    case Kind::Emotion:
        return QCoreApplication::translate("MapView", "%1 of %2: %3")
            .arg(lane ? lane->title : QString(), touchpoint ? touchpoint->title : QString(), text);
    case Kind::Pain:
        return QCoreApplication::translate("MapView", "Pain of %1")
            .arg(touchpoint ? touchpoint->title : QString());
    case Kind::Map:
    case Kind::None:
        break;
    }
    return text;
}

} // namespace milepost::cellnavigation
