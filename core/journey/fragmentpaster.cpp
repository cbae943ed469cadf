// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/fragmentpaster.h"

#include "core/base/localtext.h"
#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"
#include "core/journey/editsupport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milepost::edits {

void FreeTitles::take(const QString &title)
{
    m_folded.insert(foldText(title));
}

QString FreeTitles::freed(const QString &title)
{
    if (title.isEmpty() || m_folded.insert(foldText(title)).second)
        return title;
    static const QRegularExpression numbered(u"^(.*\\S)\\s*\\(\\p{Nd}+\\)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption
                                                 | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = numbered.match(title);
    const QString base = (match.hasMatch() ? match.captured(1) : title).left(maximumTitle - 20);
    const LocalText text(m_journey.project().language);
    for (qint64 n = 2;; ++n) {
        const QString candidate
            = text.say("Journey", "%1 (%2)", "title of a copy and its number").arg(base, text.number(n));
        if (m_folded.insert(foldText(candidate)).second)
            return candidate;
    }
}

FragmentPaster::FragmentPaster(Draft &draft, const MapId &map)
    : m_draft(draft)
    , m_journey(draft.journey())
    , m_map(map)
    , m_stages(m_journey.stages(map))
    , m_lanes(m_journey.lanes(map))
    , m_touchpoints(m_journey.touchpointsOfMap(map))
    , m_stageTitles(m_journey)
    , m_touchpointTitles(m_journey)
    , m_laneTitles(m_journey)
{
    for (const Stage &stage : m_stages)
        m_stageTitles.take(stage.title);
    for (const Touchpoint &touchpoint : m_touchpoints)
        m_touchpointTitles.take(touchpoint.title);
    for (const Lane &lane : m_lanes)
        m_laneTitles.take(lane.title);
}

void FragmentPaster::putStructure(const Fragment &fragment, const StageId &stage, int index,
                                  Selection &created, const StageId &firstId)
{
    Copies copies;
    std::map<TouchpointId, std::set<LanePersona>> bridged;
    const auto bridge = [&](const std::vector<TouchpointId> &ids, size_t gap) {
        const std::set<LanePersona> spans = spansOver(gap);
        for (const TouchpointId &id : ids)
            bridged[id] = spans;
    };
    std::vector<StageId> order = idsOf(m_stages);
    StageId target = stage;
    if (target.isNull() && !order.empty())
        target = order.back();

    std::map<StageId, std::vector<Touchpoint>> byStage;
    const std::vector<StageId> sources = idsOf(fragment.stages);
    for (const Touchpoint &touchpoint : fragment.touchpoints) {
        const bool isAlone = std::ranges::find(sources, touchpoint.stage) == sources.end();
        byStage[isAlone ? StageId() : touchpoint.stage].push_back(touchpoint);
    }
    // The touchpoints of the map up to the end of the target stage.
    const auto place = std::ranges::find(order, target);
    const std::set<StageId> upToTarget(order.begin(), place == order.end() ? place : place + 1);
    const size_t end = size_t(std::ranges::count_if(
        m_touchpoints, [&](const Touchpoint &touchpoint) { return upToTarget.contains(touchpoint.stage); }));

    std::vector<TouchpointId> pastedAlone;
    if (const auto alone = byStage.find(StageId()); alone != byStage.end()) {
        if (target.isNull()) {
            Stage made;
            made.id = target = StageId::create();
            made.map = m_map;
            m_draft.insert(made);
            order.push_back(target);
        }
        pastedAlone = putTouchpoints(fragment, alone->second, target, copies);
        std::vector<TouchpointId> siblings = idsOf(m_journey.touchpoints(target));
        const size_t count = siblings.size();
        putAmong(siblings, pastedAlone, index);
        m_draft.renumber<Touchpoint>(siblings);
        bridge(pastedAlone, end - count + (index < 0 ? count : std::min(size_t(index), count)));
        created.touchpoints.insert(created.touchpoints.end(), pastedAlone.begin(), pastedAlone.end());
    }

    std::vector<TouchpointId> pastedInStages;
    auto at = std::ranges::find(order, target);
    size_t behind = size_t(at - order.begin()) + (at == order.end() ? 0 : 1);
    for (const Stage &source : fragment.stages) {
        Stage copy = source;
        copy.id = copies.stages.empty() ? firstId : StageId::create();
        copy.map = m_map;
        copy.unsorted = false;
        copy.title = m_stageTitles.freed(source.title);
        m_draft.insert(copy);
        copies.stages[source.id] = copy.id;
        order.insert(order.begin() + std::ptrdiff_t(behind++), copy.id);
        created.stages.push_back(copy.id);
        const std::vector<TouchpointId> ids = putTouchpoints(fragment, byStage[source.id], copy.id, copies);
        m_draft.renumber<Touchpoint>(ids);
        pastedInStages.insert(pastedInStages.end(), ids.begin(), ids.end());
    }
    m_draft.renumber<Stage>(order);
    bridge(pastedInStages, end);

    putCells(fragment, copies, bridged);
    cutSpans(copies, pastedAlone);
    cutSpans(copies, pastedInStages);
}

void FragmentPaster::putLanes(const Fragment &fragment, int index, Selection &created, const LaneId &firstId)
{
    Copies copies;
    std::vector<LaneId> made;
    for (const Lane &source : fragment.lanes) {
        Lane copy = source;
        copy.id = made.empty() ? firstId : LaneId::create();
        copy.map = m_map;
        copy.title = m_laneTitles.freed(source.title);
        m_draft.insert(copy);
        copies.lanes[source.id] = copy.id;
        made.push_back(copy.id);
    }
    std::vector<LaneId> order = idsOf(m_lanes);
    putAmong(order, made, index);
    m_draft.renumber<Lane>(order);
    created.lanes.insert(created.lanes.end(), made.begin(), made.end());

    // The cells go where the same places are: by id within the map, else by title.
    const auto sameOf = [&](const auto &source, const auto &candidates, auto &taken) {
        const bool isSameMap = fragment.map == m_map;
        for (const auto &candidate : candidates) {
            const bool isSame = isSameMap ? candidate.id == source.id
                                          : foldText(candidate.title) == foldText(source.title)
                    && !source.title.isEmpty() && !taken.contains(candidate.id);
            if (isSame) {
                taken.insert(candidate.id);
                return candidate.id;
            }
        }
        return decltype(source.id)();
    };
    std::set<StageId> takenStages;
    for (const Stage &source : fragment.stages) {
        if (const StageId same = sameOf(source, m_stages, takenStages); !same.isNull())
            copies.stages[source.id] = same;
    }
    std::set<TouchpointId> takenTouchpoints;
    for (const Touchpoint &source : fragment.touchpoints) {
        if (const TouchpointId same = sameOf(source, m_touchpoints, takenTouchpoints); !same.isNull())
            copies.touchpoints[source.id] = same;
    }
    putCells(fragment, copies, {});
    cutSpans(copies, idsOf(m_touchpoints));
}

std::vector<TouchpointId> FragmentPaster::putTouchpoints(const Fragment &fragment,
                                                         const std::vector<Touchpoint> &sources,
                                                         const StageId &stage, Copies &copies)
{
    std::vector<TouchpointId> ids;
    for (const Touchpoint &source : sources) {
        const TouchpointId id = putTouchpoint(fragment, source, stage);
        copies.touchpoints[source.id] = id;
        ids.push_back(id);
    }
    return ids;
}

TouchpointId FragmentPaster::putTouchpoint(const Fragment &fragment, const Touchpoint &source,
                                           const StageId &stage)
{
    Touchpoint copy = source;
    copy.id = TouchpointId::create();
    copy.stage = stage;
    copy.title = m_touchpointTitles.freed(source.title);
    copy.counterpart = {};
    copy.removed = false;
    const auto channel = fragment.channels.find(source.channel);
    copy.channel = channel == fragment.channels.end()
        ? ChannelId()
        : channelNamed(m_draft, channel->second.name, channel->second.icon);
    const auto department = fragment.departments.find(source.department);
    copy.department = department == fragment.departments.end() ? DepartmentId()
                                                               : departmentNamed(m_draft, department->second);
    m_draft.insert(copy);
    addAlias(m_draft, copy.id, copy.title);
    return copy.id;
}

void FragmentPaster::putCells(const Fragment &fragment, Copies &copies,
                              const std::map<TouchpointId, std::set<LanePersona>> &bridged)
{
    for (const Cell &source : fragment.cells) {
        Cell copy = source;
        copy.id = CellId::create();
        if (source.touchpoint.isNull()) {
            const auto stage = copies.stages.find(source.stage);
            if (stage == copies.stages.end())
                continue;
            copy.stage = stage->second;
        } else {
            const auto touchpoint = copies.touchpoints.find(source.touchpoint);
            if (touchpoint == copies.touchpoints.end())
                continue;
            copy.touchpoint = touchpoint->second;
            copy.stage = {};
        }
        const std::optional<PersonaId> persona = personaFor(fragment, source.persona);
        if (!persona)
            continue;
        copy.persona = *persona;
        const std::optional<LaneId> lane = laneFor(fragment, source.lane, copies);
        if (!lane)
            continue;
        copy.lane = *lane;
        // Where a card runs over the gap it now runs over what came there, too.
        const auto over = bridged.find(copy.touchpoint);
        if (over != bridged.end() && over->second.contains({copy.lane, copy.persona}))
            continue;
        copy.picture = pictureFor(fragment, source.picture);
        copies.cells.push_back(copy.id);
        m_draft.insert(copy);
    }
}

void FragmentPaster::cutSpans(const Copies &copies, const std::vector<TouchpointId> &run)
{
    std::set<std::tuple<LaneId, PersonaId, TouchpointId>> occupied;
    for (const CellId &id : copies.cells) {
        const Cell *cell = m_draft.find<Cell>(id);
        occupied.emplace(cell->lane, cell->persona, cell->touchpoint);
    }
    for (const CellId &id : copies.cells) {
        const Cell *cell = m_draft.find<Cell>(id);
        const auto first = cell->span > 1 ? std::ranges::find(run, cell->touchpoint) : run.end();
        if (first == run.end())
            continue;
        int span = 1;
        while (span < cell->span && span < run.end() - first
               && !occupied.contains({cell->lane, cell->persona, *(first + span)}))
            ++span;
        m_draft.edit<Cell>(id).span = span;
    }
}

std::optional<LaneId> FragmentPaster::laneFor(const Fragment &fragment, const LaneId &source, Copies &copies)
{
    if (const auto known = copies.lanes.find(source); known != copies.lanes.end())
        return known->second;
    const auto original = std::ranges::find(fragment.lanes, source, &Lane::id);
    if (original == fragment.lanes.end())
        return std::nullopt;
    const auto isOfType = [&](const Lane &lane) { return lane.type == original->type; };
    auto found = m_lanes.end();
    if (fragment.map == m_map)
        found = std::ranges::find(m_lanes, source, &Lane::id);
    if (found == m_lanes.end()) {
        found = std::ranges::find_if(m_lanes, [&](const Lane &lane) {
            return isOfType(lane) && foldText(lane.title) == foldText(original->title);
        });
    }
    if (found == m_lanes.end() && std::ranges::count_if(m_lanes, isOfType) == 1
        && std::ranges::count_if(fragment.lanes, isOfType) == 1)
        found = std::ranges::find_if(m_lanes, isOfType);
    if (found == m_lanes.end()) {
        Lane made = *original;
        made.id = LaneId::create();
        made.map = m_map;
        made.visible = true;
        made.position = int(m_lanes.size());
        m_draft.insert(made);
        m_lanes.push_back(made);
        found = m_lanes.end() - 1;
    }
    copies.lanes[source] = found->id;
    return found->id;
}

std::optional<PersonaId> FragmentPaster::personaFor(const Fragment &fragment, const PersonaId &source) const
{
    if (source.isNull() || m_journey.find<Persona>(source))
        return source;
    const auto name = fragment.personas.find(source);
    if (name == fragment.personas.end())
        return std::nullopt;
    for (const auto &[id, persona] : m_journey.all<Persona>()) {
        if (foldText(persona.name) == foldText(name->second))
            return id;
    }
    return std::nullopt;
}

PictureId FragmentPaster::pictureFor(const Fragment &fragment, const PictureId &source)
{
    const auto picture = std::ranges::find(fragment.pictures, source, &Picture::id);
    if (source.isNull() || picture == fragment.pictures.end())
        return {};
    const Result<PictureId> stored = storePicture(m_draft, *picture);
    return stored ? *stored : PictureId();
}

std::set<FragmentPaster::LanePersona> FragmentPaster::spansOver(size_t gap) const
{
    std::set<LanePersona> spans;
    for (const auto &[id, cell] : m_journey.all<Cell>()) {
        if (cell.span < 2)
            continue;
        const auto first = std::ranges::find(m_touchpoints, cell.touchpoint, &Touchpoint::id);
        const size_t from = size_t(first - m_touchpoints.begin());
        const size_t to = std::min(from + size_t(cell.span), m_touchpoints.size());
        if (from < gap && gap < to)
            spans.emplace(cell.lane, cell.persona);
    }
    return spans;
}

} // namespace milepost::edits
