// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/fields.h"
#include "core/store/sqlite/connection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace milepost {

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
///
/// How values are stored: a text is never NULL; ids are 16-byte blobs and NULL when null; dates are ISO 8601
/// texts and NULL when invalid; enumerations their stable names (fields.h); JSON its compact text; a list of
/// ids one blob.
class Statement
{
public:
    static Result<Statement> prepare(Connection &connection, const QByteArray &sql);

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, qint64(value)); }
    void bind(int parameter, bool value) { bind(parameter, qint64(value ? 1 : 0)); }
    void bind(int parameter, double value);
    void bind(int parameter, const QString &value);
    void bind(int parameter, const QByteArray &value);
    void bind(int parameter, const QDate &value);
    void bind(int parameter, const QDateTime &value);
    void bind(int parameter, const QJsonObject &value);
    void bind(int parameter, const QUuid &value);
    void bind(int parameter, BatchId value) { bind(parameter, qint64(value)); }
    void bind(int parameter, const std::vector<TouchpointId> &value);
    void bindNull(int parameter);
    /// The bytes are not copied: they must live until the statement is reset.
    void bindBorrowed(int parameter, const QByteArray &value);

    template <typename Tag>
    void bind(int parameter, const Id<Tag> &value)
    {
        bind(parameter, value.uuid());
    }
    template <typename T>
    void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void bind(int parameter, E value) { bind(parameter, enumName(value)); }

    // Each gives false when the stored value cannot be one of ours: the file is damaged then.
    [[nodiscard]] bool read(int column, qint64 &value) const;
    [[nodiscard]] bool read(int column, int &value) const;
    [[nodiscard]] bool read(int column, bool &value) const;
    [[nodiscard]] bool read(int column, double &value) const;
    [[nodiscard]] bool read(int column, QString &value) const;
    [[nodiscard]] bool read(int column, QByteArray &value) const;
    [[nodiscard]] bool read(int column, QDate &value) const;
    [[nodiscard]] bool read(int column, QDateTime &value) const;
    [[nodiscard]] bool read(int column, QJsonObject &value) const;
    [[nodiscard]] bool read(int column, QUuid &value) const;
    [[nodiscard]] bool read(int column, BatchId &value) const;
    [[nodiscard]] bool read(int column, std::vector<TouchpointId> &value) const;

    template <typename Tag>
    [[nodiscard]] bool read(int column, Id<Tag> &value) const
    {
        QUuid uuid;
        const bool fits = read(column, uuid);
        value = Id<Tag>(uuid);
        return fits;
    }
    template <typename T>
    [[nodiscard]] bool read(int column, std::optional<T> &value) const
    {
        value.reset();
        return isNull(column) || read(column, value.emplace());
    }
    template <typename E>
    requires std::is_enum_v<E>
    [[nodiscard]] bool read(int column, E &value) const
    {
        QString name;
        if (!read(column, name))
            return false;
        const std::optional<E> known = enumFromName<E>(name);
        value = known.value_or(E{});
        return known.has_value();
    }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// The column's bytes, valid until the next step.
    QByteArray borrowedBytes(int column) const;

    /// True while there is a row to read.
    Result<bool> step();
    /// Runs to the end and makes ready for the next run; the bound values stay.
    Status run();
    void reset();

private:
    Statement(Connection &connection, sqlite3_stmt *handle)
        : m_connection(connection.handle())
        , m_handle(handle)
    {
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_handle;
};

/// Prepares a statement that lives as long as its owner.
Status prepareInto(std::optional<Statement> &slot, Connection &connection, const QByteArray &sql);

/// The Error for stored values that no Milepost wrote.
Error damagedFile(const char *table);

/// Calls `read(statement)` for every row; it gives false when the row, of that table, is damaged.
template <typename Function>
Status forEachRow(Statement &statement, const char *table, Function &&read)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!read(statement))
            return damagedFile(table);
    }
    statement.reset();
    return {};
}

} // namespace milepost
