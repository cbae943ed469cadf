// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/entitystatements.h"
#include "core/store/store.h"

namespace milepost {

/// The journey's entities in the project file, one table per type.
class SqliteJourneyStore : public JourneyStore
{
public:
    explicit SqliteJourneyStore(Connection &connection);

    Result<Journey> load() override;
    Status apply(const ChangeSet &changes) override;

    /// The same inside the caller's transaction.
    Status applyWithin(const ChangeSet &changes);
    /// Writes a whole journey into empty tables, inside the caller's transaction.
    Status insertAll(const Journey &journey);

private:
    template <typename Variant>
    struct StatementsOf;
    template <typename... Changes>
    struct StatementsOf<std::variant<Changes...>> {
        using Type = std::tuple<EntityStatements<typename Changes::Entity>...>;
        static Type make(Connection &connection)
        {
            return Type(EntityStatements<typename Changes::Entity>(connection)...);
        }
    };

    Connection &m_connection;
    StatementsOf<AnyChange>::Type m_statements;
};

} // namespace milepost
