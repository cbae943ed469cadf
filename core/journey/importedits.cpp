// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/importedits.h"

#include "core/base/localtext.h"
#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

namespace milepost::edits {

QString unsortedTitle(const Journey &journey)
{
    return LocalText(journey.project().language).say("Journey", "Unsorted");
}

UnsortedStage unsortedStage(const Journey &journey, const MapId &map, const QString &title)
{
    const std::vector<Stage> stages = journey.stages(map);
    for (const Stage &stage : stages) {
        if (stage.unsorted)
            return {stage.id, {}};
    }
    Stage stage;
    stage.id = StageId::create();
    stage.map = map;
    stage.title = title;
    stage.unsorted = true;
    stage.position = int(stages.size());
    stage.colour = nextColour(stages);
    UnsortedStage result{stage.id, {}};
    result.changes.insert(stage);
    return result;
}

ChangeSet addAliases(const Journey &journey, const TouchpointId &touchpoint, const QStringList &names)
{
    Draft draft(journey);
    std::set<QString> added;
    for (const QString &name : names) {
        if (added.insert(foldText(name)).second)
            addAlias(draft, touchpoint, name);
    }
    return draft.take();
}

Result<ChangeSet> setBatchActive(const Journey &journey, BatchId batch, bool active,
                                 const std::function<bool(const TouchpointId &)> &stillUsed)
{
    const ImportBatch *known = journey.find<ImportBatch>(batch);
    if (!known)
        return invalidEdit(EditText::tr("There is no such import in the project."));
    Draft draft(journey);
    if (known->active == active)
        return draft.take();
    draft.edit<ImportBatch>(batch).active = active;

    // Stage by stage, because hiding or showing one touchpoint renumbers its siblings. What lost its stage
    // meanwhile comes back in the unsorted one.
    std::map<StageId, std::vector<TouchpointId>> byStage;
    StageId fallback;
    for (const TouchpointId &id : known->createdTouchpoints) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
        if (!touchpoint || touchpoint->removed != active || (!active && stillUsed(id)))
            continue;
        if (active && touchpoint->stage.isNull() && fallback.isNull()) {
            const std::vector<JourneyMap> maps = journey.maps();
            if (maps.empty())
                continue;
            UnsortedStage unsorted = unsortedStage(journey, maps.front().id, unsortedTitle(journey));
            fallback = unsorted.id;
            unsorted.changes.forEach<Stage>(
                [&](const Change<Stage> &change) { draft.insert(*change.after); });
        }
        byStage[touchpoint->stage.isNull() ? fallback : touchpoint->stage].push_back(id);
    }
    for (const auto &[stageId, ids] : byStage) {
        std::vector<TouchpointId> order = idsOf(journey.touchpoints(stageId));
        for (const TouchpointId &id : ids) {
            Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
            touchpoint.removed = !active;
            touchpoint.stage = stageId;
            if (active)
                order.push_back(id);
            else
                std::erase(order, id);
        }
        draft.renumber<Touchpoint>(order);
        const Stage *stage = journey.find<Stage>(stageId);
        if (!active && stage && stage->unsorted && order.empty())
            dropStages(draft, {stage->id});
    }
    for (const JourneyMap &map : journey.maps())
        keepSpans(draft, map.id);
    dropUnusedPictures(draft);
    return draft.take();
}

ChangeSet rememberSurvey(const Journey &journey, const SurveySource &source)
{
    Draft draft(journey);
    for (const auto &[id, known] : journey.all<SurveySource>()) {
        if (known.fingerprint == source.fingerprint) {
            SurveySource &replaced = draft.edit<SurveySource>(id);
            replaced = source;
            replaced.id = id;
            return draft.take();
        }
    }
    draft.insert(source);
    return draft.take();
}

} // namespace milepost::edits
