// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/movecommands.h"

#include "core/journey/structureedits.h"
#include "ui/session/commandsupport.h"
#include "ui/session/mapcommands.h"

namespace milepost::mapcommands {

bool moveTouchpoints(MapSession &session, const std::vector<TouchpointId> &ids, const StageId &stage,
                     int index)
{
    // The edit counts only those that stay.
    const std::vector<Touchpoint> siblings = session.journey().touchpoints(stage);
    int staying = 0;
    for (int i = 0; i < std::min(index, int(siblings.size())); ++i)
        staying += std::ranges::find(ids, siblings[size_t(i)].id) == ids.end() ? 1 : 0;
    const QString text = ids.size() == 1
        ? stepText(QT_TRANSLATE_NOOP("MapSession", "Move touchpoint"))
        : stepText(QT_TRANSLATE_N_NOOP("MapSession", "Move %Ln touchpoint(s)"), int(ids.size()));
    return session.perform(text, edits::moveTouchpoints(session.journey(), ids, stage, staying));
}

namespace {

bool nudgeStages(MapSession &session, const std::vector<StageId> &ids, int logicalStep)
{
    const std::vector<Stage> stages = session.journey().stages(session.map());
    const int edge = indexOf(stages, logicalStep > 0 ? ids.back() : ids.front()) + logicalStep;
    if (edge < 0 || edge >= int(stages.size()))
        return false;
    std::vector<EditFunction> functions;
    functions.reserve(ids.size());
    for (const StageId &id : ids) {
        functions.push_back([id, index = indexOf(stages, id) + logicalStep](const Journey &journey) {
            return edits::moveStage(journey, id, index);
        });
    }
    // The one in front first, so that none pushes another back.
    if (logicalStep > 0)
        std::ranges::reverse(functions);
    return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Move stage")),
                           together(session.journey(), functions));
}

} // namespace

bool moveStages(MapSession &session, const std::vector<StageId> &ids, int index)
{
    std::vector<StageId> order;
    std::vector<StageId> behind;
    const std::vector<Stage> stages = session.journey().stages(session.map());
    for (size_t i = 0; i < stages.size(); ++i) {
        if (std::ranges::find(ids, stages[i].id) == ids.end())
            (int(i) < index ? order : behind).push_back(stages[i].id);
    }
    for (const Stage &stage : stages) {
        if (std::ranges::find(ids, stage.id) != ids.end())
            order.push_back(stage.id);
    }
    order.insert(order.end(), behind.begin(), behind.end());
    // Each to its place, from the first on: what is placed stays where it is.
    std::vector<EditFunction> functions;
    for (size_t i = 0; i < order.size(); ++i)
        functions.push_back(
            [id = order[i], i](const Journey &journey) { return edits::moveStage(journey, id, int(i)); });
    return !functions.empty()
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Move stage")),
                           together(session.journey(), functions));
}

bool moveAlongTime(MapSession &session, int logicalStep)
{
    if (const std::vector<StageId> ids = session.selectedStages(); !ids.empty())
        return nudgeStages(session, ids, logicalStep);
    const std::vector<TouchpointId> ids = touchpointsMeant(session);
    if (ids.empty())
        return false;
    const Journey &journey = session.journey();
    const TouchpointId leading = logicalStep > 0 ? ids.back() : ids.front();
    const StageId home = journey.find<Touchpoint>(leading)->stage;
    const std::vector<Touchpoint> siblings = journey.touchpoints(home);
    // Past the next one that stays.
    int index = indexOf(siblings, leading) + logicalStep;
    while (index >= 0 && index < int(siblings.size())
           && std::ranges::find(ids, siblings[size_t(index)].id) != ids.end())
        index += logicalStep;
    if (index >= 0 && index < int(siblings.size()))
        return moveTouchpoints(session, ids, home, logicalStep > 0 ? index + 1 : index);
    const std::vector<Stage> stages = journey.stages(session.map());
    const int next = indexOf(stages, home) + logicalStep;
    if (next < 0 || next >= int(stages.size()))
        return false;
    const StageId there = stages[size_t(next)].id;
    return moveTouchpoints(session, ids, there, logicalStep > 0 ? 0 : int(journey.touchpoints(there).size()));
}

} // namespace milepost::mapcommands
