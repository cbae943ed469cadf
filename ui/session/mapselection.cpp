// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/mapselection.h"

#include "core/journey/celledits.h"

#include <algorithm>
#include <unordered_set>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

/// Keeps the first of equal ones, in their order.
std::vector<MapTarget> withoutRepeats(const std::vector<MapTarget> &targets)
{
    std::unordered_set<MapTarget> seen;
    std::vector<MapTarget> unique;
    unique.reserve(targets.size());
    for (const MapTarget &target : targets) {
        if (seen.insert(target).second)
            unique.push_back(target);
    }
    return unique;
}

/// The siblings from one id to another, both included, in their order; empty when one is none of them.
template <typename T, typename IdType>
std::vector<T> between(const std::vector<T> &siblings, const IdType &a, const IdType &b)
{
    auto first = std::ranges::find(siblings, a, &T::id);
    auto last = std::ranges::find(siblings, b, &T::id);
    if (first == siblings.end() || last == siblings.end())
        return {};
    if (last < first)
        std::swap(first, last);
    return {first, last + 1};
}

/// The places of the rows from one lane to another in the columns between two touchpoints.
std::vector<MapTarget> block(const Journey &journey, const MapLayout &layout, const MapTarget &a,
                             const MapTarget &b)
{
    std::vector<Lane> lanes = between(journey.lanes(layout.map()), a.lane, b.lane);
    std::vector<MapTarget> targets;
    for (const Lane &lane : lanes) {
        for (const Touchpoint &touchpoint :
             between(journey.touchpointsOfMap(layout.map()), a.touchpoint, b.touchpoint)) {
            for (const Kind kind : {Kind::Cell, Kind::Emotion, Kind::Pain}) {
                const MapTarget target{kind, {}, touchpoint.id, lane.id};
                const bool covered = kind == Kind::Cell
                    && edits::coveringCell(journey, {.lane = lane.id, .touchpoint = touchpoint.id});
                if (!covered && !layout.rectOf(target).isEmpty())
                    targets.push_back(target);
            }
        }
    }
    return targets;
}

} // namespace

bool MapSelection::contains(const MapTarget &target) const
{
    return std::ranges::find(m_targets, target) != m_targets.end();
}

void MapSelection::set(const MapTarget &target)
{
    m_targets.clear();
    if (target.kind != Kind::None)
        m_targets.push_back(target);
    m_current = m_anchor = target;
}

void MapSelection::set(std::vector<MapTarget> targets, const MapTarget &current)
{
    extend(std::move(targets), current);
    m_anchor = m_current;
}

void MapSelection::toggle(const MapTarget &target)
{
    if (target.kind == Kind::None)
        return;
    const auto it = std::ranges::find(m_targets, target);
    if (it == m_targets.end())
        m_targets.push_back(target);
    else
        m_targets.erase(it);
    m_current = m_anchor = m_targets.empty() ? MapTarget{} : m_targets.back();
}

void MapSelection::extend(std::vector<MapTarget> targets, const MapTarget &current)
{
    std::erase_if(targets, [](const MapTarget &target) { return target.kind == Kind::None; });
    m_targets = withoutRepeats(targets);
    m_current = contains(current) ? current : m_targets.empty() ? MapTarget{} : m_targets.back();
}

bool MapSelection::keep(const std::function<bool(const MapTarget &)> &predicate)
{
    const size_t before = m_targets.size();
    std::erase_if(m_targets, [&](const MapTarget &target) { return !predicate(target); });
    if (m_targets.size() == before)
        return false;
    if (!contains(m_current))
        m_current = m_targets.empty() ? MapTarget{} : m_targets.back();
    if (m_anchor.kind != Kind::None && !predicate(m_anchor))
        m_anchor = m_current;
    return true;
}

std::vector<MapTarget> targetsBetween(const Journey &journey, const MapLayout &layout,
                                      const MapTarget &anchor, const MapTarget &target)
{
    std::vector<MapTarget> targets;
    const bool columns = !anchor.touchpoint.isNull() && !target.touchpoint.isNull();
    if (anchor.kind == Kind::Stage && target.kind == Kind::Stage) {
        for (const Stage &stage : between(journey.stages(layout.map()), anchor.stage, target.stage))
            targets.push_back({Kind::Stage, stage.id, {}, {}});
    } else if (anchor.kind == Kind::Lane && target.kind == Kind::Lane) {
        for (const Lane &lane : between(journey.lanes(layout.map()), anchor.lane, target.lane)) {
            if (lane.visible)
                targets.push_back({Kind::Lane, {}, {}, lane.id});
        }
    } else if (columns && !anchor.lane.isNull() && !target.lane.isNull()) {
        targets = block(journey, layout, anchor, target);
    } else if (columns) {
        for (const Touchpoint &touchpoint :
             between(journey.touchpointsOfMap(layout.map()), anchor.touchpoint, target.touchpoint))
            targets.push_back({Kind::Touchpoint, {}, touchpoint.id, {}});
    }
    // The target is the current one afterwards, so it comes last.
    if (const auto it = std::ranges::find(targets, target); it != targets.end())
        std::rotate(it, it + 1, targets.end());
    if (targets.empty())
        targets.push_back(target);
    return targets;
}

} // namespace milepost
