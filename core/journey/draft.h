// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <algorithm>

namespace milepost {

/// Collects the changes of one edit against a journey, so that an entity touched several times gives one
/// Change with the state it really had before. The journey outlives the draft.
class Draft
{
public:
    explicit Draft(const Journey &journey)
        : m_journey(&journey)
    {
    }

    /// As it is without the draft.
    const Journey &journey() const { return *m_journey; }
    /// What has been collected; entities that ended as they began may be in it.
    const ChangeSet &changes() const { return m_changes; }

    /// The entity as it will be, or null.
    template <typename T>
    const T *find(const decltype(T::id) &id) const
    {
        const Change<T> *change = touched<T>(id);
        if (!change)
            return m_journey->find<T>(id);
        return change->after ? &*change->after : nullptr;
    }

    /// The entity as it will be, to be changed. It must exist in the journey or have been inserted here. Good
    /// until the draft is touched again.
    template <typename T>
    T &edit(const decltype(T::id) &id)
    {
        if (Change<T> *change = touched<T>(id))
            return *change->after;
        const T &now = *m_journey->find<T>(id);
        return *add(Change<T>{now, now}).after;
    }

    template <typename T>
    T &insert(T entity)
    {
        return *add(Change<T>{std::nullopt, std::move(entity)}).after;
    }

    /// Once is enough; twice does no harm.
    template <typename T>
    void remove(const decltype(T::id) &id)
    {
        if (Change<T> *change = touched<T>(id))
            change->after.reset();
        else
            add(Change<T>{*m_journey->find<T>(id), std::nullopt});
    }

    /// Gives the siblings, named by id in their new order, the positions 0..n-1.
    template <typename T>
    void renumber(const std::vector<decltype(T::id)> &ids)
    {
        for (size_t i = 0; i < ids.size(); ++i) {
            if (find<T>(ids[i])->position != int(i))
                edit<T>(ids[i]).position = int(i);
        }
    }

    /// Hands the changes out; entities that ended as they began are left out.
    ChangeSet take()
    {
        std::erase_if(m_changes.changes, [](const AnyChange &any) {
            return std::visit([](const auto &change) { return change.before == change.after; }, any);
        });
        m_slots = {};
        return std::move(m_changes);
    }

private:
    /// Where the change of an entity stands.
    template <typename T>
    struct Slots {
        std::map<std::remove_cvref_t<decltype(T::id)>, size_t> at;
    };
    template <typename Variant>
    struct SlotsOf;
    template <typename... Changes>
    struct SlotsOf<std::variant<Changes...>> {
        using Type = std::tuple<Slots<typename Changes::Entity>...>;
    };

    template <typename T>
    Change<T> &add(Change<T> change)
    {
        std::get<Slots<T>>(m_slots).at.insert_or_assign(change.id(), m_changes.changes.size());
        m_changes.changes.emplace_back(std::move(change));
        return std::get<Change<T>>(m_changes.changes.back());
    }

    template <typename T>
    const Change<T> *touched(const decltype(T::id) &id) const
    {
        const auto &at = std::get<Slots<T>>(m_slots).at;
        const auto it = at.find(id);
        return it == at.end() ? nullptr : &std::get<Change<T>>(m_changes.changes[it->second]);
    }
    template <typename T>
    Change<T> *touched(const decltype(T::id) &id)
    {
        return const_cast<Change<T> *>(std::as_const(*this).touched<T>(id));
    }

    const Journey *m_journey;
    ChangeSet m_changes;
    SlotsOf<AnyChange>::Type m_slots;
};

} // namespace milepost
