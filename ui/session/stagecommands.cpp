// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/stagecommands.h"

#include "core/journey/fieldedits.h"
#include "ui/session/commandsupport.h"
#include "ui/session/mapcommands.h"

namespace milepost::mapcommands {

namespace {

using Kind = MapTarget::Kind;

} // namespace

bool canFold(const MapSession &session)
{
    return !stagesMeant(session).empty();
}

bool isFolded(const MapSession &session)
{
    const std::vector<StageId> ids = stagesMeant(session);
    return !ids.empty() && std::ranges::all_of(ids, [&](const StageId &id) {
        return session.journey().find<Stage>(id)->folded;
    });
}

bool toggleFolded(MapSession &session)
{
    const std::vector<StageId> ids = stagesMeant(session);
    if (ids.empty())
        return false;
    const bool fold = !isFolded(session);
    std::vector<EditFunction> functions;
    functions.reserve(ids.size());
    for (const StageId &id : ids)
        functions.push_back(
            [id, fold](const Journey &journey) { return edits::setStageFolded(journey, id, fold); });
    if (!session.perform(fold ? stepText(QT_TRANSLATE_NOOP("MapSession", "Fold stage"))
                              : stepText(QT_TRANSLATE_NOOP("MapSession", "Unfold stage")),
                         together(session.journey(), functions)))
        return false;
    // What was selected inside is not drawn any more.
    select(session, {.stages = ids, .touchpoints = {}, .cells = {}, .lanes = {}});
    return true;
}

bool canSplit(const MapSession &session)
{
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(session.selectedTouchpoint());
    return touchpoint && indexOf(session.journey().touchpoints(touchpoint->stage), touchpoint->id) > 0;
}

bool splitStage(MapSession &session, const QString &title)
{
    if (!canSplit(session))
        return false;
    const Touchpoint *touchpoint = session.journey().find<Touchpoint>(session.selectedTouchpoint());
    const StageId id = StageId::create();
    if (!session.perform(
            stepText(QT_TRANSLATE_NOOP("MapSession", "Split stage")),
            edits::splitStage(session.journey(), touchpoint->stage, touchpoint->id,
                              title.isEmpty() ? session.text().say("MapSession", "New stage") : title, id)))
        return false;
    session.select({Kind::Stage, id, {}, {}});
    return true;
}

namespace {

/// The stages to be merged, side by side; fewer than two when that makes no sense.
std::vector<StageId> mergeable(const MapSession &session)
{
    std::vector<StageId> ids = stagesMeant(session);
    const std::vector<Stage> stages = session.journey().stages(session.map());
    if (ids.size() == 1) {
        const int next = indexOf(stages, ids.front()) + 1;
        if (next < int(stages.size()))
            ids.push_back(stages[size_t(next)].id);
        return ids;
    }
    for (size_t i = 1; i < ids.size(); ++i) {
        if (indexOf(stages, ids[i]) != indexOf(stages, ids[i - 1]) + 1)
            return {};
    }
    return ids;
}

} // namespace

bool canMerge(const MapSession &session)
{
    return mergeable(session).size() > 1;
}

bool mergeStages(MapSession &session)
{
    const std::vector<StageId> ids = mergeable(session);
    if (ids.size() < 2)
        return false;
    std::vector<EditFunction> functions;
    for (size_t i = 1; i < ids.size(); ++i)
        functions.push_back([first = ids.front(), second = ids[i]](const Journey &journey) {
            return edits::mergeStages(journey, first, second);
        });
    if (!session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Merge stages")),
                         together(session.journey(), functions)))
        return false;
    session.select({Kind::Stage, ids.front(), {}, {}});
    return true;
}

int colour(const MapSession &session)
{
    std::optional<int> common;
    for (const StageId &id : stagesMeant(session)) {
        const int own = session.journey().find<Stage>(id)->colour;
        if (common.value_or(own) != own)
            return -1;
        common = own;
    }
    return common.value_or(-1);
}

bool setColour(MapSession &session, int colour)
{
    std::vector<EditFunction> functions;
    for (const StageId &id : stagesMeant(session))
        functions.push_back(
            [id, colour](const Journey &journey) { return edits::setStageColour(journey, id, colour); });
    return !functions.empty()
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Set stage colour")),
                           together(session.journey(), functions));
}

} // namespace milepost::mapcommands
