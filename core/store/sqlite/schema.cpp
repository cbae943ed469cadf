// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/schema.h"

#include "core/store/sqlite/projectfile.h"
#include "core/store/sqlite/statement.h"

#include <QFile>

#include <array>
#include <map>

// Resources of a static library are only linked in when asked for, outside of any namespace.
static void initSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

using namespace Qt::StringLiterals;

namespace milepost::schema {

namespace {

constexpr std::array<const char *, ProjectFile::currentVersion> migrations{
    ":/sql/001_first.sql", ":/sql/002_drawing.sql", ":/sql/003_batch_mapping.sql", ":/sql/004_evidence.sql"};

Status runMigrations(Connection &connection, int from, int to)
{
    initSqlResource();
    for (int version = from + 1; version <= to; ++version) {
        QFile file(QString::fromLatin1(migrations[size_t(version) - 1]));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, u"A migration is missing from the program."_s, file.fileName()};
        if (Status status = connection.execute(file.readAll().constData()); !status)
            return status;
    }
    return connection.execute(("PRAGMA user_version=" + QByteArray::number(to)).constData());
}

/// Objects of a file by type and name, with their table and text.
using Objects = std::map<std::pair<QString, QString>, std::pair<QString, QString>>;

Result<Objects> objectsOf(Connection &connection)
{
    Result<Statement> statement
        = Statement::prepare(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    if (!statement)
        return statement.error();
    Objects objects;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return objects;
        objects[{statement->text(0), statement->text(1)}] = {statement->text(2), statement->text(3)};
    }
}

} // namespace

Status migrate(Connection &connection, int from)
{
    return runMigrations(connection, from, ProjectFile::currentVersion);
}

Result<QStringList> differences(Connection &connection, int version)
{
    Result<Connection> model = Connection::openInMemory();
    if (!model)
        return model.error();
    if (Status status = runMigrations(*model, 0, version); !status)
        return status.error();
    Result<Objects> expected = objectsOf(*model);
    if (!expected)
        return expected.error();
    Result<Objects> found = objectsOf(connection);
    if (!found)
        return found.error();

    QStringList differences;
    for (const auto &[key, text] : *expected) {
        const auto it = found->find(key);
        if (it == found->end())
            differences << u"%1 %2 is missing"_s.arg(key.first, key.second);
        else if (it->second != text)
            differences << u"%1 %2 is not as Milepost made it"_s.arg(key.first, key.second);
    }
    for (const auto &[key, text] : *found) {
        if (!expected->contains(key))
            differences << u"%1 %2 is not Milepost's"_s.arg(key.first, key.second);
    }
    return differences;
}

} // namespace milepost::schema
