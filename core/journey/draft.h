// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <algorithm>

namespace milepost {

/// Collects the changes of one edit against a journey, so that an entity touched several times gives one
/// Change with the state it really had before.
class Draft
{
public:
    explicit Draft(const Journey &journey)
        : m_journey(journey)
    {
    }

    const Journey &journey() const { return m_journey; }

    /// The entity as it will be. It must exist in the journey or have been inserted here.
    template <typename T>
    T &edit(const decltype(T::id) &id)
    {
        if (Change<T> *change = pending<T>(id))
            return *change->after;
        m_changes.changes.emplace_back(Change<T>{*m_journey.find<T>(id), *m_journey.find<T>(id)});
        return *std::get<Change<T>>(m_changes.changes.back()).after;
    }

    template <typename T>
    T &insert(T entity)
    {
        m_changes.insert(std::move(entity));
        return *std::get<Change<T>>(m_changes.changes.back()).after;
    }

    template <typename T>
    void remove(const decltype(T::id) &id)
    {
        m_changes.remove(*m_journey.find<T>(id));
    }

    /// Gives the siblings, named by id in their new order, the positions 0..n-1.
    template <typename T>
    void renumber(const std::vector<decltype(T::id)> &ids)
    {
        for (size_t i = 0; i < ids.size(); ++i) {
            const Change<T> *change = pending<T>(ids[i]);
            const T *now = change ? &*change->after : m_journey.find<T>(ids[i]);
            if (now->position != int(i))
                edit<T>(ids[i]).position = int(i);
        }
    }

    /// Hands the changes out; entities that ended as they began are left out.
    ChangeSet take()
    {
        std::erase_if(m_changes.changes, [](const AnyChange &any) {
            return std::visit([](const auto &change) { return change.before == change.after; }, any);
        });
        return std::move(m_changes);
    }

private:
    template <typename T>
    Change<T> *pending(const decltype(T::id) &id)
    {
        for (AnyChange &any : m_changes.changes) {
            auto *change = std::get_if<Change<T>>(&any);
            if (change && change->after && change->after->id == id)
                return change;
        }
        return nullptr;
    }

    const Journey &m_journey;
    ChangeSet m_changes;
};

} // namespace milepost
