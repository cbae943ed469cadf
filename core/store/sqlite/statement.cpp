// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sqlite3.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int uuidSize = 16;

QUuid uuidFromBytes(const char *bytes)
{
    return QUuid::fromRfc4122(QByteArrayView(bytes, uuidSize));
}

} // namespace

Status prepareInto(std::optional<Statement> &slot, Connection &connection, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement)
        return statement.error();
    slot.emplace(std::move(*statement));
    return {};
}

Error damagedFile(const char *table)
{
    return {
        ErrorCode::NotOurs,
        QCoreApplication::translate("Store", "The project file is damaged (%1). Restore it from a backup.")
            .arg(QLatin1String(table)),
        {}};
}

Result<Statement> Statement::prepare(Connection &connection, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return connection.lastError();
    return Statement(connection, handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_handle);
        m_connection = other.m_connection;
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

// A failing bind (memory, a wrong index) leaves NULL behind, which NOT NULL then refuses: no silent loss.

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_handle, parameter, value);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_handle, parameter, utf8.constData(), quint64(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int parameter, const QByteArray &value)
{
    sqlite3_bind_blob64(m_handle, parameter, value.constData(), quint64(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindBorrowed(int parameter, const QByteArray &value)
{
    sqlite3_bind_blob64(m_handle, parameter, value.constData(), quint64(value.size()), SQLITE_STATIC);
}

void Statement::bind(int parameter, const QDate &value)
{
    if (value.isValid())
        bind(parameter, value.toString(Qt::ISODate));
    else
        bindNull(parameter);
}

void Statement::bind(int parameter, const QDateTime &value)
{
    if (value.isValid())
        bind(parameter, value.toUTC().toString(Qt::ISODateWithMs));
    else
        bindNull(parameter);
}

void Statement::bind(int parameter, const QJsonObject &value)
{
    const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
    sqlite3_bind_text64(m_handle, parameter, json.constData(), quint64(json.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int parameter, const QUuid &value)
{
    if (value.isNull())
        bindNull(parameter);
    else
        bind(parameter, value.toRfc4122());
}

void Statement::bind(int parameter, const std::vector<TouchpointId> &value)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(value.size()) * uuidSize);
    for (const TouchpointId &id : value)
        bytes += id.uuid().toRfc4122();
    bind(parameter, bytes);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::borrowedBytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_handle, column));
}

bool Statement::read(int column, qint64 &value) const
{
    value = integer(column);
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}

bool Statement::read(int column, int &value) const
{
    qint64 wide = 0;
    const bool fits = read(column, wide) && wide >= std::numeric_limits<int>::min()
        && wide <= std::numeric_limits<int>::max();
    value = fits ? int(wide) : 0;
    return fits;
}

bool Statement::read(int column, bool &value) const
{
    qint64 wide = 0;
    const bool fits = read(column, wide) && (wide == 0 || wide == 1);
    value = wide == 1;
    return fits;
}

bool Statement::read(int column, double &value) const
{
    value = sqlite3_column_double(m_handle, column);
    return sqlite3_column_type(m_handle, column) == SQLITE_FLOAT;
}

bool Statement::read(int column, QString &value) const
{
    if (sqlite3_column_type(m_handle, column) != SQLITE_TEXT)
        return false;
    value = text(column);
    return true;
}

bool Statement::read(int column, QByteArray &value) const
{
    if (sqlite3_column_type(m_handle, column) != SQLITE_BLOB)
        return false;
    const QByteArray borrowed = borrowedBytes(column);
    value = QByteArray(borrowed.constData(), borrowed.size());
    return true;
}

bool Statement::read(int column, QDate &value) const
{
    value = QDate();
    if (isNull(column))
        return true;
    QString iso;
    if (!read(column, iso))
        return false;
    value = QDate::fromString(iso, Qt::ISODate);
    return value.isValid();
}

bool Statement::read(int column, QDateTime &value) const
{
    value = QDateTime();
    if (isNull(column))
        return true;
    QString iso;
    if (!read(column, iso))
        return false;
    value = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return value.isValid() && value.timeSpec() == Qt::UTC;
}

bool Statement::read(int column, QJsonObject &value) const
{
    if (sqlite3_column_type(m_handle, column) != SQLITE_TEXT)
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(borrowedBytes(column));
    value = document.object();
    return document.isObject();
}

bool Statement::read(int column, QUuid &value) const
{
    value = QUuid();
    if (isNull(column))
        return true;
    const QByteArray bytes = borrowedBytes(column);
    if (sqlite3_column_type(m_handle, column) != SQLITE_BLOB || bytes.size() != uuidSize)
        return false;
    value = uuidFromBytes(bytes.constData());
    return !value.isNull();
}

bool Statement::read(int column, BatchId &value) const
{
    qint64 number = 0;
    const bool fits = read(column, number) && number > 0;
    value = BatchId(number);
    return fits;
}

bool Statement::read(int column, std::vector<TouchpointId> &value) const
{
    value.clear();
    if (sqlite3_column_type(m_handle, column) != SQLITE_BLOB)
        return false;
    const QByteArray bytes = borrowedBytes(column);
    if (bytes.size() % uuidSize != 0)
        return false;
    for (qsizetype at = 0; at < bytes.size(); at += uuidSize)
        value.emplace_back(uuidFromBytes(bytes.constData() + at));
    return true;
}

Result<bool> Statement::step()
{
    switch (const int code = sqlite3_step(m_handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        Error error = sqliteError(code, m_connection);
        sqlite3_reset(m_handle);
        return error;
    }
    }
}

Status Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

} // namespace milepost
