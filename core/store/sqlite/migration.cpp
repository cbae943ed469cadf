// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/migration.h"

#include "core/store/sqlite/filecopy.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/statement.h"
#include "core/store/sqlite/storetext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// A path in the backup folder that nothing has yet; the folder is made.
Result<QString> freeBackupPath(const QString &projectPath, int version)
{
    const QDir folder(backupFolder());
    if (!folder.mkpath(u"."_s)) {
        return Error{ErrorCode::Io,
                     StoreText::tr("The folder for backups cannot be made; the project was not changed."),
                     folder.path()};
    }
    // Survey answers are nobody else's business, whatever the project's own folder allows.
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stem = QFileInfo(projectPath).completeBaseName() + u"-format"_s + QString::number(version)
        + QDateTime::currentDateTime().toString(u"-yyyyMMdd-HHmmss"_s);
    QString name = stem + u".milepost"_s;
    for (int n = 2; folder.exists(name); ++n)
        name = stem + u'-' + QString::number(n) + u".milepost"_s;
    return folder.filePath(name);
}

/// All migrations in one transaction, kept only when they made what they should.
Status migrateAtOnce(Connection &connection, int from)
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (Status status = schema::migrate(connection, from); !status)
        return status;
    const Result<QStringList> differences = schema::differences(connection, ProjectFile::currentVersion);
    if (!differences)
        return differences.error();
    if (!differences->isEmpty()) {
        return Error{ErrorCode::Io,
                     StoreText::tr("The project could not be brought up to date and was not changed (%1).")
                         .arg(differences->first()),
                     {}};
    }
    return transaction->commit();
}

Result<Connection> copyInMemory(Connection &source)
{
    Result<Statement> pageSize = Statement::prepare(source, "PRAGMA page_size");
    if (!pageSize)
        return pageSize.error();
    if (const Result<bool> row = pageSize->step(); !row)
        return row.error();
    Result<Connection> copy = Connection::openInMemory();
    if (!copy)
        return copy.error();
    // SQLite copies into memory only between equal page sizes.
    const QByteArray pragma = "PRAGMA page_size=" + QByteArray::number(pageSize->integer(0));
    if (Status status = copy->execute(pragma.constData()); !status)
        return status.error();
    if (Status status = copyPages(source, *copy); !status)
        return status.error();
    return copy;
}

} // namespace

QString backupFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/milepost/backups"_s;
}

Status bringUpToDate(OpenProject &project, OpenMode mode)
{
    const int version = project.header.version;
    if (version >= ProjectFile::currentVersion)
        return {};
    if (mode == OpenMode::ReadOnly) {
        Result<Connection> copy = copyInMemory(project.connection);
        if (!copy)
            return copy.error();
        project.connection = std::move(*copy);
        return migrateAtOnce(project.connection, version);
    }
    const Result<QString> backup = freeBackupPath(QFile::decodeName(project.guard.path()), version);
    if (!backup)
        return backup.error();
    if (Status copied = copyDatabase(project.connection, *backup); !copied) {
        return Error{copied.error().code,
                     StoreText::tr("The project comes from an older Milepost and is brought up to date only "
                                   "after a backup, which failed: %1")
                         .arg(copied.error().text),
                     copied.error().where};
    }
    if (Status migrated = migrateAtOnce(project.connection, version); !migrated) {
        QFile::remove(*backup); // nothing was changed, so there is nothing to go back to
        return migrated;
    }
    project.remark
        = StoreText::tr(
              "The project came from an older Milepost and was brought up to date; a copy of it as it "
              "was lies in %1.")
              .arg(QDir::toNativeSeparators(*backup));
    return {};
}

} // namespace milepost
