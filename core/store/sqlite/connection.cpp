// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/connection.h"

#include "core/store/sqlite/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace milepost {

namespace {

constexpr int busyTimeoutMilliseconds = 2000;

/// Nothing we store or ask comes near these; a crafted file that does is stopped early.
constexpr std::array<std::pair<int, int>, 11> limits{{
    {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

int setSwitch(sqlite3 *handle, int option, int on)
{
    return sqlite3_db_config(handle, option, on, nullptr);
}

/// Everything that can be switched without reading the file.
int harden(sqlite3 *handle)
{
    for (const auto &[limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    sqlite3_extended_result_codes(handle, 1);
    int code = sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
    for (const auto &[option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                     {SQLITE_DBCONFIG_DQS_DML, 0},
                                     {SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        if (code == SQLITE_OK)
            code = setSwitch(handle, option, on);
    }
    return code;
}

/// Asks the file system alone: nobody but SQLite opens a live file.
Error diskFull(sqlite3 *handle)
{
    const char *file = handle != nullptr ? sqlite3_db_filename(handle, "main") : nullptr;
    const QString path = QFile::decodeName(file);
    const QStorageInfo storage(QFileInfo(path).path());
    if (path.isEmpty() || !storage.isValid()) {
        return {ErrorCode::Io,
                StoreText::tr("The disk is full; nothing was changed. Free some space and try again."), path};
    }
    return {
        ErrorCode::Io,
        StoreText::tr("The disk is full: %L1 MB are left where the project lies. Nothing was changed; free "
                      "some space and try again.")
            .arg(double(storage.bytesAvailable()) / 1e6, 0, 'f', 1),
        path};
}

} // namespace

Error sqliteError(int code, sqlite3 *handle)
{
    const char *details = handle != nullptr ? sqlite3_errmsg(handle) : nullptr;
    const auto withDetails = [&](const QString &sentence) {
        return details != nullptr ? sentence.arg(QString::fromUtf8(details)) : sentence.arg(code);
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull(handle);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                StoreText::tr("Another program is using the project file right now; try again in a moment."),
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return {ErrorCode::NotOurs,
                withDetails(StoreText::tr("The project file is damaged (%1). Restore it from a backup.")),
                {}};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED) {
            return {ErrorCode::Io,
                    StoreText::tr(
                        "The project file has been moved, renamed or deleted by another program; nothing was "
                        "changed. Save a copy under a new name."),
                    {}};
        }
        return {ErrorCode::Io,
                withDetails(
                    StoreText::tr("The project file cannot be written (%1). Save a copy in another folder.")),
                {}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                withDetails(StoreText::tr(
                    "The project file or its journal cannot be opened (%1). Check that its folder can be "
                    "written.")),
                {}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid,
                withDetails(StoreText::tr("The change does not fit the project, nothing was changed (%1).")),
                {}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, StoreText::tr("Cancelled; nothing was changed."), {}};
    case SQLITE_TOOBIG:
        return {
            ErrorCode::Invalid, StoreText::tr("A text is too long to be stored; nothing was changed."), {}};
    default:
        return {ErrorCode::Io,
                withDetails(StoreText::tr("Reading or writing the project file failed (%1).")),
                {}};
    }
}

Result<Connection> Connection::openWithFlags(const QByteArray &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(path.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(handle); // SQLite gives a handle to close also when opening failed
    if (opened != SQLITE_OK)
        return sqliteError(opened, handle);
    if (const int code = harden(handle); code != SQLITE_OK)
        return sqliteError(code, handle);
    return connection;
}

Result<Connection> Connection::open(const QByteArray &path, Access access)
{
    return openWithFlags(path, access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
}

Result<Connection> Connection::openInMemory()
{
    return openWithFlags(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

Connection::Connection(Connection &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_handle == nullptr)
        return;
    // Not sqlite3_close_v2: a connection kept alive by a forgotten statement would outlive its file locks.
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT_X(code == SQLITE_OK, "Connection", "a statement outlives its connection");
    m_handle = nullptr;
}

Status Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status() : Status(lastError());
}

Status Connection::configure(Access access)
{
    // 32 MB of cache: an import then spills rarely, and never keeps readers out for long.
    if (Status status = execute("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
                                "PRAGMA cache_size=-32768;");
        !status)
        return status;
    if (access == Access::ReadOnly)
        return execute("PRAGMA query_only=ON;");
    return execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;");
}

Status Connection::setCacheSize(int kilobytes)
{
    return execute(("PRAGMA cache_size=-" + QByteArray::number(kilobytes)).constData());
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

Error Connection::lastError() const
{
    return sqliteError(sqlite3_extended_errcode(m_handle), m_handle);
}

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (Status status = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !status)
        return status.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Status Transaction::commit()
{
    Status status = m_connection->execute("COMMIT");
    if (!status)
        rollBack();
    m_connection = nullptr;
    return status;
}

void Transaction::rollBack()
{
    // SQLite rolls back by itself after some failures (disk full, I/O); a second ROLLBACK would only
    // complain.
    if (m_connection == nullptr)
        return;
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->execute("ROLLBACK");
    // Where a write failed before the commit, it leaves the journal to whoever reads next: us, at once.
    (void)m_connection->execute("SELECT 1 FROM sqlite_schema LIMIT 1");
}

} // namespace milepost
