// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

struct sqlite3;

namespace milepost {

/// One SQLite connection, hardened against hostile files (data-safety.md section 0) before it reads a single
/// page. Used by one thread at a time.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing file (also an empty one); never creates one.
    static Result<Connection> open(const QByteArray &path, Access access);
    /// A private empty database that never touches a disk.
    static Result<Connection> openInMemory();

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    sqlite3 *handle() const { return m_handle; }

    /// Runs statements that give no rows, or whose rows do not matter.
    Status execute(const char *sql);
    /// Applies the pragmas of a project's connection. They read the schema, so this may find a damaged file.
    Status configure(Access access);
    /// Limits the pages that are kept in memory, in kB.
    Status setCacheSize(int kilobytes);
    static constexpr int usualCacheSize = 32768;
    /// Rows changed by the last insert, update or delete.
    qint64 changes() const;
    /// What SQLite last complained about, as an Error.
    Error lastError() const;

private:
    explicit Connection(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    static Result<Connection> openWithFlags(const QByteArray &path, int flags);
    void close();

    sqlite3 *m_handle = nullptr;
};

/// The Error for an SQLite result code: a whole sentence saying what to do, with SQLite's own words for the
/// details. The handle may be null.
Error sqliteError(int code, sqlite3 *handle);

/// A transaction that rolls back unless committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one state of the file for several selects
        Write, ///< fails at once with Locked when somebody else writes
    };

    static Result<Transaction> begin(Connection &connection, Kind kind);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Afterwards everything is on disk; on an Error everything has been rolled back.
    Status commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }

    void rollBack();

    Connection *m_connection;
};

} // namespace milepost
