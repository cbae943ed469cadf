// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/touchpointresolver.h"

#include "core/base/textfold.h"
#include "core/csvimport/scorereader.h"
#include "core/journey/draft.h"
#include "core/journey/edits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype maximumTitle = 2000;

} // namespace

TouchpointResolver::TouchpointResolver(const Journey &journey, const MapId &map)
    : m_journey(journey)
    , m_map(map)
{
    for (const auto &[id, alias] : journey.all<TouchpointAlias>()) {
        if (!m_byName.contains(alias.folded, alias.touchpoint))
            m_byName.insert(alias.folded, alias.touchpoint);
    }
    for (const auto &[id, touchpoint] : journey.all<Touchpoint>()) {
        const QString folded = foldText(touchpoint.title);
        if (!folded.isEmpty() && !m_byName.contains(folded, id))
            m_byName.insert(folded, id);
    }
}

TouchpointResolver::Found TouchpointResolver::find(const QString &name) const
{
    const QString folded = foldText(name);
    if (folded.isEmpty())
        return {.id = TouchpointId(), .candidates = {}};
    if (name.trimmed().size() > maximumTitle)
        return {.id = {}, .candidates = {}, .reason = reasons::touchpointTooLong};

    std::array<std::vector<TouchpointId>, 3> ranked;
    const auto consider = [&](const TouchpointId &id) {
        const Touchpoint *touchpoint = m_journey.find<Touchpoint>(id);
        if (!touchpoint || isOfUndoneImport(*touchpoint))
            return;
        // The responses of a future touchpoint are those of the one it stands for.
        if (!touchpoint->counterpart.isNull() && m_journey.find<Touchpoint>(touchpoint->counterpart))
            touchpoint = m_journey.find<Touchpoint>(touchpoint->counterpart);
        const Rank rank = touchpoint->removed          ? Rank::Removed
            : m_journey.mapOf(touchpoint->id) == m_map ? Rank::InMap
                                                       : Rank::Elsewhere;
        std::vector<TouchpointId> &list = ranked[size_t(rank)];
        if (std::find(list.begin(), list.end(), touchpoint->id) == list.end())
            list.push_back(touchpoint->id);
    };
    for (auto [it, end] = m_byName.equal_range(folded); it != end; ++it)
        consider(it.value());
    if (const TouchpointId id = TouchpointId::fromString(name.trimmed()); !id.isNull())
        consider(id);

    for (std::vector<TouchpointId> &list : ranked) {
        if (list.size() == 1)
            return {.id = list.front(), .candidates = {}};
        if (list.size() > 1) {
            std::sort(list.begin(), list.end());
            return {.id = {}, .candidates = std::move(list), .reason = reasons::ambiguousTouchpoint};
        }
    }
    return {.id = {}, .candidates = {}, .reason = reasons::unknownTouchpoint};
}

TouchpointResolver::Found TouchpointResolver::findOrCreate(const QString &name)
{
    Found found = find(name);
    if (found.reason != reasons::unknownTouchpoint)
        return found;

    // What an import made and its undo hid is this import's to show again; nobody removed it by hand.
    for (auto [it, end] = m_byName.equal_range(foldText(name)); it != end; ++it) {
        if (m_journey.find<Touchpoint>(it.value())) {
            const TouchpointId id = it.value();
            show(id);
            return {.id = id, .candidates = {}};
        }
    }
    const QString title = cleanUserText(name).simplified();
    const TouchpointId id = TouchpointId::create();
    if (Result<ChangeSet> added = edits::addTouchpoint(m_journey, unsortedStage(), title, -1, id); added)
        apply(std::move(*added));
    else
        return {.id = {}, .candidates = {}, .reason = reasons::unknownTouchpoint};
    m_byName.insert(foldText(name), id);
    m_created.push_back(id);
    m_createdTitles.append(title);
    return {.id = id, .candidates = {}};
}

QString TouchpointResolver::describe(const TouchpointId &id) const
{
    const Touchpoint *touchpoint = m_journey.find<Touchpoint>(id);
    if (!touchpoint)
        return {};
    const Stage *stage = m_journey.find<Stage>(touchpoint->stage);
    return stage ? u"%1 (%2)"_s.arg(touchpoint->title, stage->title) : touchpoint->title;
}

void TouchpointResolver::apply(ChangeSet changes)
{
    if (m_journey.apply(changes))
        m_changes.append(std::move(changes));
}

StageId TouchpointResolver::unsortedStage()
{
    edits::UnsortedStage unsorted = edits::unsortedStage(m_journey, m_map, edits::unsortedTitle(m_journey));
    apply(std::move(unsorted.changes));
    return unsorted.id;
}

bool TouchpointResolver::isOfUndoneImport(const Touchpoint &touchpoint) const
{
    if (!touchpoint.removed)
        return false;
    bool undone = false;
    for (const auto &[id, batch] : m_journey.all<ImportBatch>()) {
        const std::vector<TouchpointId> &made = batch.createdTouchpoints;
        if (std::find(made.begin(), made.end(), touchpoint.id) == made.end())
            continue;
        if (batch.active)
            return false;
        undone = true;
    }
    return undone;
}

void TouchpointResolver::show(const TouchpointId &id)
{
    const Touchpoint *hidden = m_journey.find<Touchpoint>(id);
    const StageId stage = m_journey.find<Stage>(hidden->stage) ? hidden->stage : unsortedStage();
    Draft draft(m_journey);
    Touchpoint &shown = draft.edit<Touchpoint>(id);
    shown.removed = false;
    shown.stage = stage;
    shown.position = int(m_journey.touchpoints(stage).size());
    const QString title = shown.title;
    apply(draft.take());
    m_created.push_back(id);
    m_createdTitles.append(title);
}

} // namespace milepost
