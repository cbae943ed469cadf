// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/journey.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

/// Copies of what has been put in order: pointers are lighter to sort than entities.
template <typename T>
std::vector<T> copies(const std::vector<const T *> &entities)
{
    std::vector<T> result;
    result.reserve(entities.size());
    for (const T *entity : entities)
        result.push_back(*entity);
    return result;
}

/// The entities that pass, ordered by position; equal positions (which a sound file does not have) by id.
template <typename T, typename Accept>
std::vector<T> inOrder(const Journey::Table<T> &table, Accept &&accept)
{
    std::vector<const T *> found;
    for (const auto &[id, entity] : table) {
        if (accept(entity))
            found.push_back(&entity);
    }
    std::ranges::stable_sort(found, {}, &T::position);
    return copies(found);
}

Error doesNotFit()
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Journey", "The change does not fit the project as it is now."),
            {}};
}

} // namespace

Journey::Journey() = default;
Journey::Journey(const Journey &other) = default;
Journey::Journey(Journey &&other) noexcept = default;
Journey &Journey::operator=(const Journey &other) = default;
Journey &Journey::operator=(Journey &&other) noexcept = default;
Journey::~Journey() = default;

bool Journey::operator==(const Journey &other) const
{
    return m_tables == other.m_tables;
}

const Project &Journey::project() const
{
    static const Project none;
    const Table<Project> &projects = all<Project>();
    return projects.empty() ? none : projects.begin()->second;
}

std::vector<JourneyMap> Journey::maps() const
{
    return inOrder<JourneyMap>(all<JourneyMap>(), [](const JourneyMap &) { return true; });
}

std::vector<Stage> Journey::stages(const MapId &map) const
{
    return inOrder<Stage>(all<Stage>(), [&](const Stage &stage) { return stage.map == map; });
}

std::vector<Touchpoint> Journey::touchpoints(const StageId &stage) const
{
    return inOrder<Touchpoint>(all<Touchpoint>(), [&](const Touchpoint &touchpoint) {
        return touchpoint.stage == stage && !touchpoint.removed;
    });
}

std::vector<Touchpoint> Journey::touchpointsOfMap(const MapId &map) const
{
    // One pass over the touchpoints, however many stages there are.
    std::map<StageId, size_t> order;
    const std::vector<Stage> ordered = stages(map);
    for (size_t i = 0; i < ordered.size(); ++i)
        order.emplace(ordered[i].id, i);
    std::vector<const Touchpoint *> found;
    for (const auto &[id, touchpoint] : all<Touchpoint>()) {
        if (!touchpoint.removed && order.contains(touchpoint.stage))
            found.push_back(&touchpoint);
    }
    std::ranges::stable_sort(found, {}, [&](const Touchpoint *touchpoint) {
        return std::pair(order.at(touchpoint->stage), touchpoint->position);
    });
    return copies(found);
}

std::vector<Lane> Journey::lanes(const MapId &map) const
{
    return inOrder<Lane>(all<Lane>(), [&](const Lane &lane) { return lane.map == map; });
}

std::vector<Cell> Journey::cells(const LaneId &lane) const
{
    return inOrder<Cell>(all<Cell>(), [&](const Cell &cell) { return cell.lane == lane; });
}

std::vector<Persona> Journey::personas(const MapId &map) const
{
    std::vector<Persona> result;
    for (const PersonaLink &link : inOrder<PersonaLink>(
             all<PersonaLink>(), [&](const PersonaLink &candidate) { return candidate.map == map; })) {
        if (const Persona *persona = find<Persona>(link.persona))
            result.push_back(*persona);
    }
    return result;
}

std::vector<Action> Journey::actions(const TouchpointId &touchpoint) const
{
    return inOrder<Action>(all<Action>(),
                           [&](const Action &action) { return action.touchpoint == touchpoint; });
}

MapId Journey::mapOf(const TouchpointId &touchpoint) const
{
    const Touchpoint *found = find<Touchpoint>(touchpoint);
    const Stage *stage = found ? find<Stage>(found->stage) : nullptr;
    return stage ? stage->map : MapId();
}

Status Journey::apply(const ChangeSet &changes)
{
    const auto put = [this](const auto &change) {
        using T = typename std::remove_cvref_t<decltype(change)>::Entity;
        Table<T> &table = std::get<Table<T>>(m_tables);
        const auto it = table.find(change.id());
        const bool fits
            = change.before ? it != table.end() && it->second == *change.before : it == table.end();
        if (!fits || (!change.before && !change.after))
            return false;
        if (change.after && change.before && change.after->id != change.before->id)
            return false;
        if (change.after)
            table.insert_or_assign(change.id(), *change.after);
        else
            table.erase(it);
        return true;
    };

    size_t done = 0;
    bool whole = true;
    for (; done < changes.changes.size() && whole; ++done)
        whole = std::visit(put, changes.changes[done]);
    if (!whole)
        --done; // the last one was refused and changed nothing
    if (whole && referencesHold(changes))
        return {};

    ChangeSet applied;
    applied.changes.assign(changes.changes.begin(), changes.changes.begin() + std::ptrdiff_t(done));
    for (const AnyChange &change : inverse(applied).changes)
        std::visit(put, change);
    return doesNotFit();
}

bool Journey::referencesHold(const ChangeSet &changes) const
{
    const auto exists = [this](const auto &id) {
        using IdType = std::remove_cvref_t<decltype(id)>;
        return std::apply(
            [&](const auto &...tables) {
                return ([&](const auto &table) {
                    if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(table)>::key_type,
                                                 IdType>)
                        return table.contains(id);
                    else
                        return false;
                }(tables)
                        || ...);
            },
            m_tables);
    };
    const auto holds = [&](const auto &entity) {
        using T = std::remove_cvref_t<decltype(entity)>;
        bool ok = true;
        forEachField<T>([&](const auto &field) {
            using Member = typename std::remove_cvref_t<decltype(field)>::Type;
            if constexpr (requires(const Member &id) { id.uuid(); }) {
                const Member &id = entity.*field.member;
                ok = ok && (id.isNull() || exists(id));
            }
        });
        return ok;
    };

    bool deletes = false;
    bool ok = true;
    for (const AnyChange &any : changes.changes) {
        std::visit(
            [&](const auto &change) {
                using T = typename std::remove_cvref_t<decltype(change)>::Entity;
                deletes = deletes || !change.after;
                // A later change of the same set may have taken it away again.
                const T *entity = change.after ? find<T>(change.id()) : nullptr;
                ok = ok && (!entity || holds(*entity));
            },
            any);
    }
    if (!ok || !deletes)
        return ok;
    // Somebody untouched may still point at what is gone.
    std::apply(
        [&](const auto &...tables) {
            const auto checkTable = [&](const auto &table) {
                for (const auto &[id, entity] : table)
                    ok = ok && holds(entity);
            };
            (checkTable(tables), ...);
        },
        m_tables);
    return ok;
}

} // namespace milepost
