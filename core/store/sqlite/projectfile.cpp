// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/projectfile.h"

#include "core/analysis/themes.h"
#include "core/store/sqlite/filecopy.h"
#include "core/store/sqlite/keywordrematch.h"
#include "core/store/sqlite/migration.h"
#include "core/store/sqlite/openproject.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqlitefeedbackstore.h"
#include "core/store/sqlite/storetext.h"

#include <QFile>

#include <sqlite3.h>

namespace milepost {

namespace {

Error at(Error error, const QString &path)
{
    if (error.where.isEmpty())
        error.where = path;
    return error;
}

Status writeFirstState(Connection &connection, const Journey &initial)
{
    // The page size can only be chosen while the file is empty.
    if (Status status = connection.execute("PRAGMA page_size=16384; PRAGMA encoding='UTF-8';"); !status)
        return status;
    if (Status status = connection.configure(Connection::Access::ReadWrite); !status)
        return status;
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(ProjectFile::applicationId);
    if (Status status = connection.execute(mark.constData()); !status)
        return status;
    if (Status status = schema::migrate(connection, 0); !status)
        return status;
    if (Status status = SqliteJourneyStore(connection).insertAll(initial); !status)
        return status;
    if (Status status = keywordrematch::keepFingerprint(connection, keywordFingerprint(initial)); !status)
        return status;
    return transaction->commit();
}

} // namespace

/// In the order in which things come to life; they go in the opposite one: statements before their
/// connection, the connection before the guard's descriptor.
struct ProjectFile::Private {
    Private(OpenProject project, OpenMode openMode, QString givenPath)
        : opened(std::move(project))
        , mode(openMode)
        , path(std::move(givenPath))
        , journey(opened.connection)
        , feedback(opened.connection, journey, openMode == OpenMode::ReadOnly)
    {
    }

    OpenProject opened;
    OpenMode mode;
    QString path;
    SqliteJourneyStore journey;
    SqliteFeedbackStore feedback;
};

ProjectFile::ProjectFile(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

ProjectFile::~ProjectFile() = default;

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const Journey &initial)
{
    Result<FileGuard> guard = FileGuard::create(path);
    if (!guard)
        return guard.error();
    Status status;
    {
        Result<Connection> connection = Connection::open(guard->path(), Connection::Access::ReadWrite);
        status = connection ? writeFirstState(*connection, initial) : Status(connection.error());
        if (status) {
            return std::unique_ptr<ProjectFile>(new ProjectFile(std::make_unique<Private>(
                OpenProject(std::move(*guard), std::move(*connection)), OpenMode::ReadWrite, path)));
        }
    }
    guard->discard();
    return at(status.error(), path);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, OpenMode mode)
{
    Result<OpenProject> project = openProject(path, mode);
    if (!project)
        return at(project.error(), path);
    Result<QStringList> differences = schema::differences(project->connection, project->header.version);
    if (!differences)
        return at(differences.error(), path);
    if (!differences->isEmpty()) {
        return Error{
            ErrorCode::NotOurs,
            StoreText::tr(
                "The project file was changed by another program and is not opened (%1). Restore it from a "
                "backup.")
                .arg(differences->first()),
            path};
    }
    const Connection::Access access
        = mode == OpenMode::ReadWrite ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    if (Status status = project->connection.configure(access); !status)
        return at(status.error(), path);
    const Result<QStringList> faults = integrityFaults(project->connection, IntegrityCheck::Quick);
    if (!faults)
        return at(faults.error(), path);
    if (!faults->isEmpty()) {
        return Error{
            ErrorCode::NotOurs,
            StoreText::tr("The project file is damaged (%1). Restore it from a backup.").arg(faults->first()),
            path};
    }
    if (project->header.version < currentVersion) {
        if (Status status = bringUpToDate(*project, mode); !status)
            return at(status.error(), path);
        if (Status status = project->connection.configure(access); !status)
            return at(status.error(), path);
    }
    return std::unique_ptr<ProjectFile>(
        new ProjectFile(std::make_unique<Private>(std::move(*project), mode, path)));
}

QString ProjectFile::path() const
{
    return d->path;
}

OpenMode ProjectFile::mode() const
{
    return d->mode;
}

QString ProjectFile::remark() const
{
    return d->opened.remark;
}

JourneyStore &ProjectFile::journeyStore()
{
    return d->journey;
}

FeedbackStore &ProjectFile::feedbackStore()
{
    return d->feedback;
}

Status ProjectFile::saveCopy(const QString &path)
{
    if (sqlite3_get_autocommit(d->opened.connection.handle()) == 0) {
        return Error{ErrorCode::Busy,
                     StoreText::tr("An import is running; copy the project when it has ended."), path};
    }
    Status status = copyDatabase(d->opened.connection, path);
    return status ? status : Status(at(status.error(), path));
}

} // namespace milepost
