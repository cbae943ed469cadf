// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/sqlitejourneystore.h"

namespace milepost {

namespace {

/// Calls `function` on each element of the tuple until one fails.
template <typename Tuple, typename Function>
Status forEachUntilError(Tuple &tuple, Function &&function)
{
    Status status;
    std::apply([&](auto &...elements) { (void)((status = function(elements), bool(status)) && ...); }, tuple);
    return status;
}

} // namespace

SqliteJourneyStore::SqliteJourneyStore(Connection &connection)
    : m_connection(connection)
    , m_statements(StatementsOf<AnyChange>::make(connection))
{
}

Result<Journey> SqliteJourneyStore::load()
{
    // One transaction, so that the tables are all of the same moment while another program writes.
    Result<Transaction> transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    Journey journey;
    Status status = forEachUntilError(m_statements, [&](auto &statements) {
        return statements.load([&](auto entity) { journey.adopt(std::move(entity)); });
    });
    if (!status)
        return status.error();
    if (journey.all<Project>().size() != 1)
        return damagedFile(EntityTraits<Project>::table);
    return journey;
}

Status SqliteJourneyStore::apply(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (Status status = applyWithin(changes); !status)
        return status;
    return transaction->commit();
}

Status SqliteJourneyStore::applyWithin(const ChangeSet &changes)
{
    for (const AnyChange &any : changes.changes) {
        Status status = std::visit(
            [this]<typename T>(const Change<T> &change) {
                return std::get<EntityStatements<T>>(m_statements).apply(change);
            },
            any);
        if (!status)
            return status;
    }
    return {};
}

Status SqliteJourneyStore::insertAll(const Journey &journey)
{
    return forEachUntilError(m_statements, [&]<typename T>(EntityStatements<T> &statements) {
        for (const auto &[id, entity] : journey.all<T>()) {
            if (Status status = statements.insert(entity); !status)
                return status;
        }
        return Status();
    });
}

} // namespace milepost
