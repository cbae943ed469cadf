// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/opinionedits.h"

#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

#include <algorithm>

namespace milepost::edits {

namespace {

/// Cleans what it says.
Status tidyOpinion(PainOpinion &opinion)
{
    const auto inRange = [](int grade) { return grade >= 1 && grade <= 5; };
    if (!inRange(opinion.severity) || !inRange(opinion.frequency))
        return invalidEdit(EditText::tr("Severity and frequency are whole numbers from 1 to 5."));
    if (opinion.text.size() > maximumText)
        return textTooLong();
    opinion.text = cleanUserText(opinion.text);
    return {};
}

} // namespace

std::vector<PainOpinion> opinionsAt(const Journey &journey, const TouchpointId &touchpoint)
{
    std::vector<PainOpinion> opinions;
    for (const auto &[id, opinion] : journey.all<PainOpinion>()) {
        if (opinion.touchpoint == touchpoint)
            opinions.push_back(opinion);
    }
    std::ranges::stable_sort(opinions, {}, &PainOpinion::position);
    return opinions;
}

Result<ChangeSet> addOpinion(const Journey &journey, PainOpinion opinion)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(opinion.touchpoint);
    if (!touchpoint || touchpoint->removed || journey.find<PainOpinion>(opinion.id))
        return unknownId();
    if (Status tidy = tidyOpinion(opinion); !tidy)
        return tidy.error();
    if (opinion.id.isNull())
        opinion.id = PainOpinionId::create();
    opinion.position = int(opinionsAt(journey, opinion.touchpoint).size());
    Draft draft(journey);
    draft.insert(opinion);
    return draft.take();
}

Result<ChangeSet> setOpinion(const Journey &journey, const PainOpinion &opinion)
{
    const PainOpinion *known = journey.find<PainOpinion>(opinion.id);
    if (!known)
        return unknownId();
    PainOpinion next = opinion;
    if (Status tidy = tidyOpinion(next); !tidy)
        return tidy.error();
    next.touchpoint = known->touchpoint;
    next.position = known->position;
    Draft draft(journey);
    draft.edit<PainOpinion>(opinion.id) = next;
    return draft.take();
}

Result<ChangeSet> removeOpinion(const Journey &journey, const PainOpinionId &id)
{
    const PainOpinion *opinion = journey.find<PainOpinion>(id);
    if (!opinion)
        return unknownId();
    Draft draft(journey);
    for (const auto &[actionId, action] : journey.all<Action>()) {
        if (action.opinion == id)
            draft.edit<Action>(actionId).opinion = {};
    }
    std::vector<PainOpinionId> order = idsOf(opinionsAt(journey, opinion->touchpoint));
    std::erase(order, id);
    draft.renumber<PainOpinion>(order);
    draft.remove<PainOpinion>(id);
    return draft.take();
}

} // namespace milepost::edits
