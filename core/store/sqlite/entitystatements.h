// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/change.h"
#include "core/store/sqlite/statement.h"

#include <QCoreApplication>

namespace milepost {

/// How one entity type is read and written: SQL and bindings made from its fields (fields.h), nothing per
/// type. Statements are prepared when first needed and kept.
template <typename T>
class EntityStatements
{
public:
    explicit EntityStatements(Connection &connection)
        : m_connection(&connection)
    {
    }

    Status apply(const Change<T> &change)
    {
        if (!change.after)
            return change.before ? remove(*change.before) : Status();
        if (!change.before)
            return insert(*change.after);
        if (change.before->id != change.after->id)
            return doesNotFit();
        return update(*change.after);
    }

    Status insert(const T &entity)
    {
        if (!m_insert) {
            QByteArray names;
            QByteArray values;
            forEachField<T>([&](const auto &field) {
                names += (names.isEmpty() ? "" : ", ") + quoted(field.name);
                values += values.isEmpty() ? "?" : ", ?";
            });
            if (Status status
                = prepare(m_insert, "INSERT INTO " + table() + " (" + names + ") VALUES (" + values + ")");
                !status)
                return status;
        }
        int parameter = 0;
        forEachField<T>([&](const auto &field) { m_insert->bind(++parameter, entity.*field.member); });
        return m_insert->run();
    }

    /// Gives every stored entity to `adopt`.
    template <typename Function>
    Status load(Function &&adopt)
    {
        QByteArray names;
        forEachField<T>(
            [&](const auto &field) { names += (names.isEmpty() ? "" : ", ") + quoted(field.name); });
        Result<Statement> select = Statement::prepare(*m_connection, "SELECT " + names + " FROM " + table());
        if (!select)
            return select.error();
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            T entity;
            int column = -1;
            bool fits = true;
            forEachField<T>(
                [&](const auto &field) { fits = select->read(++column, entity.*field.member) && fits; });
            if (!fits)
                return damagedFile(EntityTraits<T>::table);
            adopt(std::move(entity));
        }
    }

private:
    static QByteArray quoted(const char *name) { return '"' + QByteArray(name) + '"'; }
    static QByteArray table() { return quoted(EntityTraits<T>::table); }

    static Error doesNotFit()
    {
        return {ErrorCode::Invalid,
                QCoreApplication::translate("Store",
                                            "The change does not fit the project, nothing was changed (%1).")
                    .arg(QLatin1String(EntityTraits<T>::table)),
                {}};
    }

    Status update(const T &entity)
    {
        if (!m_update) {
            QByteArray assignments;
            forEachField<T>([&, parameter = 0](const auto &field) mutable {
                // ?1 is the id, which never changes.
                if (++parameter > 1) {
                    assignments += (assignments.isEmpty() ? "" : ", ") + quoted(field.name) + " = ?"
                        + QByteArray::number(parameter);
                }
            });
            if (Status status
                = prepare(m_update, "UPDATE " + table() + " SET " + assignments + " WHERE id = ?1");
                !status)
                return status;
        }
        int parameter = 0;
        forEachField<T>([&](const auto &field) { m_update->bind(++parameter, entity.*field.member); });
        return runOnOneRow(*m_update);
    }

    Status remove(const T &entity)
    {
        if (!m_remove) {
            if (Status status = prepare(m_remove, "DELETE FROM " + table() + " WHERE id = ?1"); !status)
                return status;
        }
        m_remove->bind(1, entity.id);
        return runOnOneRow(*m_remove);
    }

    Status runOnOneRow(Statement &statement)
    {
        if (Status status = statement.run(); !status)
            return status;
        return m_connection->changes() == 1 ? Status() : Status(doesNotFit());
    }

    Status prepare(std::optional<Statement> &slot, const QByteArray &sql)
    {
        Result<Statement> statement = Statement::prepare(*m_connection, sql);
        if (!statement)
            return statement.error();
        slot.emplace(std::move(*statement));
        return {};
    }

    Connection *m_connection;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<Statement> m_remove;
};

} // namespace milepost
