// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/fields.h"

#include <optional>
#include <variant>
#include <vector>

namespace milepost {

/// One entity before and after: no `before` is an insertion, no `after` a deletion.
template <typename T>
struct Change {
    using Entity = T;
    std::optional<T> before;
    std::optional<T> after;

    const auto &id() const { return after ? after->id : before->id; }
    bool operator==(const Change &) const = default;
};

using AnyChange
    = std::variant<Change<Project>, Change<JourneyMap>, Change<Picture>, Change<Persona>, Change<PersonaLink>,
                   Change<Stage>, Change<Touchpoint>, Change<Lane>, Change<Cell>, Change<Department>,
                   Change<Channel>, Change<Segment>, Change<TouchpointAlias>, Change<CommentTheme>,
                   Change<ThemeKeyword>, Change<PainOpinion>, Change<Action>, Change<SurveySource>,
                   Change<SavedFilter>, Change<BusinessFigure>, Change<CommentMark>, Change<MetricDefinition>,
                   Change<ImportBatch>>;

/// What one gesture does, in the order in which it is applied: all of it, or nothing.
struct ChangeSet {
    std::vector<AnyChange> changes;

    // In the source file, so that what they do for every entity type is compiled once.
    ChangeSet();
    ChangeSet(const ChangeSet &other);
    ChangeSet(ChangeSet &&other) noexcept;
    ChangeSet &operator=(const ChangeSet &other);
    ChangeSet &operator=(ChangeSet &&other) noexcept;
    ~ChangeSet();

    bool isEmpty() const { return changes.empty(); }

    template <typename T>
    void insert(T entity)
    {
        changes.emplace_back(Change<T>{std::nullopt, std::move(entity)});
    }
    template <typename T>
    void remove(T entity)
    {
        changes.emplace_back(Change<T>{std::move(entity), std::nullopt});
    }
    /// Nothing happens when both are equal.
    template <typename T>
    void replace(T before, T after)
    {
        if (!(before == after))
            changes.emplace_back(Change<T>{std::move(before), std::move(after)});
    }
    void append(ChangeSet other);

    /// Calls `function(const Change<T> &)` for every change of that entity type.
    template <typename T, typename Function>
    void forEach(Function &&function) const
    {
        for (const AnyChange &change : changes) {
            if (const auto *typed = std::get_if<Change<T>>(&change))
                function(*typed);
        }
    }
    template <typename T>
    bool touches() const
    {
        for (const AnyChange &change : changes) {
            if (std::holds_alternative<Change<T>>(change))
                return true;
        }
        return false;
    }

    bool operator==(const ChangeSet &other) const;
};

/// The changes that take this set back, in reverse order.
ChangeSet inverse(const ChangeSet &changes);

} // namespace milepost
