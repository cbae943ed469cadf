// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/lanecommands.h"

#include "core/journey/fieldedits.h"
#include "core/journey/structureedits.h"
#include "ui/session/commandsupport.h"

namespace milepost::mapcommands {

namespace {

using Kind = MapTarget::Kind;

} // namespace

std::vector<LaneId> selectedLanes(const MapSession &session)
{
    std::vector<LaneId> ids;
    for (const Lane &lane : session.journey().lanes(session.map())) {
        if (session.isSelected({Kind::Lane, {}, {}, lane.id}))
            ids.push_back(lane.id);
    }
    return ids;
}

bool moveLane(MapSession &session, int step)
{
    const std::vector<Lane> lanes = session.journey().lanes(session.map());
    const LaneId id = session.selection().lane;
    int index = indexOf(lanes, id);
    if (index < 0)
        return false;
    do
        index += step;
    while (index >= 0 && index < int(lanes.size()) && !lanes[size_t(index)].visible);
    return index >= 0 && index < int(lanes.size())
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Move lane")),
                           edits::moveLane(session.journey(), id, index));
}

bool moveLaneBefore(MapSession &session, const LaneId &id, const LaneId &before)
{
    std::vector<Lane> lanes = session.journey().lanes(session.map());
    std::erase_if(lanes, [&](const Lane &lane) { return lane.id == id; });
    if (before == id)
        return false;
    return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Move lane")),
                           edits::moveLane(session.journey(), id, indexOf(lanes, before)));
}

QString laneTitle(LaneType type, const LocalText &text)
{
    switch (type) {
    case LaneType::Action:
        return text.say("LaneType", "Customer action");
    case LaneType::Quote:
        return text.say("LaneType", "Quote");
    case LaneType::Emotion:
        return text.say("LaneType", "Emotion");
    case LaneType::Channel:
        return text.say("LaneType", "Channel");
    case LaneType::Text:
        return text.say("LaneType", "Text");
    case LaneType::Metric:
        return text.say("LaneType", "Metrics");
    case LaneType::Pain:
        return text.say("LaneType", "Pain points");
    case LaneType::Opportunity:
        return text.say("LaneType", "Opportunities and actions");
    case LaneType::Owner:
        return text.say("LaneType", "Owner");
    case LaneType::Backstage:
        return text.say("LaneType", "Backstage");
    case LaneType::System:
        return text.say("LaneType", "Systems");
    case LaneType::Data:
        return text.say("LaneType", "Data");
    case LaneType::Process:
        return text.say("LaneType", "Processes");
    case LaneType::Image:
        return text.say("LaneType", "Images");
    }
    return {};
}

bool addLane(MapSession &session, LaneType type, const QString &title)
{
    const std::vector<Lane> lanes = session.journey().lanes(session.map());
    const int current = indexOf(lanes, session.selection().lane);
    const LaneId id = LaneId::create();
    if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Add lane")),
                         edits::addLane(session.journey(), session.map(), type,
                                        title.isEmpty() ? laneTitle(type, session.text()) : title,
                                        current < 0 ? -1 : current + 1, id)))
        return false;
    session.select({Kind::Lane, {}, {}, id});
    return true;
}

bool hideLanes(MapSession &session)
{
    std::vector<LaneId> ids = selectedLanes(session);
    if (ids.empty() && !session.selection().lane.isNull())
        ids.push_back(session.selection().lane);
    std::vector<EditFunction> functions;
    functions.reserve(ids.size());
    for (const LaneId &id : ids)
        functions.push_back(
            [id](const Journey &journey) { return edits::setLaneVisible(journey, id, false); });
    return !functions.empty()
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Hide lane")),
                           together(session.journey(), functions));
}

} // namespace milepost::mapcommands
