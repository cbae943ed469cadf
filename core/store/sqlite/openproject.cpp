// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/openproject.h"

#include "core/store/sqlite/statement.h"
#include "core/store/sqlite/storetext.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

Result<OpenProject> connect(FileGuard guard, const QByteArray &path, Connection::Access access)
{
    Result<Connection> connection = Connection::open(path, access);
    if (!connection)
        return connection.error();
    return OpenProject(std::move(guard), std::move(*connection));
}

/// A copy of the file and its journal that is of one moment; nothing when the journal went away meanwhile.
Result<std::unique_ptr<QTemporaryDir>> privateCopy(const FileGuard &guard, QByteArray &copy)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error{ErrorCode::Io,
                     StoreText::tr("A temporary folder cannot be made: %1").arg(folder->errorString()),
                     {}};
    Result<QByteArray> copied = guard.copyWithJournal(folder->path());
    const bool stillBroken = guard.hasJournal() && !guard.writer();
    if (!stillBroken)
        return std::unique_ptr<QTemporaryDir>();
    if (!copied)
        return copied.error();
    copy = *copied;
    return folder;
}

} // namespace

Result<OpenProject> openProject(const QString &path, OpenMode mode)
{
    Result<FileGuard> guard = FileGuard::acquire(
        path, mode == OpenMode::ReadWrite ? FileGuard::Lock::Writer : FileGuard::Lock::None);
    if (!guard)
        return guard.error();
    const Result<FileHeader> header = guard->readHeader();
    if (!header)
        return header.error();

    const bool hotJournal = guard->hasJournal();
    if (mode == OpenMode::ReadOnly && hotJournal && !guard->writer()) {
        QByteArray copy;
        Result<std::unique_ptr<QTemporaryDir>> folder = privateCopy(*guard, copy);
        if (!folder)
            return folder.error();
        if (*folder) {
            Result<OpenProject> project = connect(std::move(*guard), copy, Connection::Access::ReadWrite);
            if (!project)
                return project.error();
            project->copyFolder = std::move(*folder);
            project->header = *header;
            project->hotJournal = true;
            project->remark = StoreText::tr(
                "The last change of this project broke off before it was complete; what is shown is "
                "the state before it. The next program that writes the project tidies up.");
            return project;
        }
    }
    const QByteArray realPath = guard->path();
    Result<OpenProject> project
        = connect(std::move(*guard), realPath,
                  mode == OpenMode::ReadWrite ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    if (!project)
        return project.error();
    project->header = *header;
    project->hotJournal = hotJournal;
    return project;
}

Result<QStringList> integrityFaults(Connection &connection, IntegrityCheck check)
{
    Result<Statement> pragma = Statement::prepare(
        connection, check == IntegrityCheck::Quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(20)");
    if (!pragma)
        return pragma.error();
    QStringList faults;
    for (;;) {
        const Result<bool> row = pragma->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        faults << pragma->text(0).simplified();
    }
    if (faults == QStringList{u"ok"_s})
        faults.clear();
    return faults;
}

} // namespace milepost
