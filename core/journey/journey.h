// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/change.h"

#include <map>

namespace milepost {

/// Everything a project holds but its responses: entities by id, in memory, equal to what the file holds.
class Journey
{
public:
    template <typename T>
    using Table = std::map<std::remove_cvref_t<decltype(T::id)>, T>;

    // In the source file, so that what they do for every entity type is compiled once.
    Journey();
    Journey(const Journey &other);
    Journey(Journey &&other) noexcept;
    Journey &operator=(const Journey &other);
    Journey &operator=(Journey &&other) noexcept;
    ~Journey();

    /// All entities of one type, ordered by id (not by position).
    template <typename T>
    const Table<T> &all() const
    {
        return std::get<Table<T>>(m_tables);
    }

    /// The entity, or null.
    template <typename T>
    const T *find(const decltype(T::id) &id) const
    {
        const Table<T> &table = all<T>();
        const auto it = table.find(id);
        return it == table.end() ? nullptr : &it->second;
    }

    const Project &project() const;

    /// Maps in their order.
    std::vector<JourneyMap> maps() const;
    /// Stages of a map in their order.
    std::vector<Stage> stages(const MapId &map) const;
    /// Touchpoints of a stage in their order, without removed ones.
    std::vector<Touchpoint> touchpoints(const StageId &stage) const;
    /// Touchpoints of a whole map, stage by stage, without removed ones.
    std::vector<Touchpoint> touchpointsOfMap(const MapId &map) const;
    /// Lanes of a map in their order, hidden ones too.
    std::vector<Lane> lanes(const MapId &map) const;
    /// Cells of a lane, by position.
    std::vector<Cell> cells(const LaneId &lane) const;
    /// Personas of a map in their order.
    std::vector<Persona> personas(const MapId &map) const;
    /// Actions at a touchpoint in their order.
    std::vector<Action> actions(const TouchpointId &touchpoint) const;
    /// The map a touchpoint is drawn in; null when it does not exist.
    MapId mapOf(const TouchpointId &touchpoint) const;

    /// Invalid unless every `before` equals what is there, every new id is free and every reference is met
    /// afterwards; then nothing has changed.
    Status apply(const ChangeSet &changes);

    /// Adds an entity without checks; for the store's loader.
    template <typename T>
    void adopt(T entity)
    {
        auto id = entity.id;
        std::get<Table<T>>(m_tables).insert_or_assign(std::move(id), std::move(entity));
    }

    bool operator==(const Journey &other) const;

private:
    template <typename Variant>
    struct TablesOf;
    template <typename... Changes>
    struct TablesOf<std::variant<Changes...>> {
        using Type = std::tuple<Table<typename Changes::Entity>...>;
    };

    bool referencesHold(const ChangeSet &changes) const;

    TablesOf<AnyChange>::Type m_tables;
};

} // namespace milepost
