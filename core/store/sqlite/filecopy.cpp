// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/filecopy.h"

#include "core/store/sqlite/openproject.h"
#include "core/store/sqlite/storetext.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// A new file under a name nobody else has, deleted unless it got its final one.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &folder)
        : m_path(QFile::encodeName(folder) + "/.milepost-copy-XXXXXX")
    {
        const int descriptor = mkostemp(m_path.data(), O_CLOEXEC);
        m_exists = descriptor >= 0;
        m_error = errno;
        if (m_exists) {
            // mkostemp makes files for the owner alone; a project gets what the user's files usually get.
            const mode_t mask = umask(0);
            umask(mask);
            fchmod(descriptor, 0666 & ~mask);
            close(descriptor);
        }
    }
    ~TemporaryFile()
    {
        if (m_exists)
            unlink(m_path.constData());
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    bool exists() const { return m_exists; }
    int error() const { return m_error; }
    const QByteArray &path() const { return m_path; }

    /// Never replaces a file. False with errno on failure.
    bool rename(const QByteArray &target)
    {
        bool renamed
            = renameat2(AT_FDCWD, m_path.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
        if (!renamed && (errno == EINVAL || errno == ENOSYS)) { // a file system that cannot promise it
            struct stat info = {};
            if (lstat(target.constData(), &info) == 0) {
                errno = EEXIST;
                return false;
            }
            renamed = ::rename(m_path.constData(), target.constData()) == 0;
        }
        m_exists = m_exists && !renamed;
        return renamed;
    }

private:
    QByteArray m_path;
    bool m_exists = false;
    int m_error = 0;
};

bool syncToDisk(const QByteArray &path, int flags)
{
    const int descriptor = open(path.constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = fsync(descriptor) == 0;
    const int error = errno;
    close(descriptor);
    errno = error;
    return synced;
}

} // namespace

Status copyPages(Connection &source, Connection &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return target.lastError();
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    return sqliteError(copied == SQLITE_DONE ? finished : copied, target.handle());
}

Status copyDatabase(Connection &source, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (lstat(name.constData(), &info) == 0)
        return Error{ErrorCode::CannotCreate, StoreText::tr("The file exists already."), path};
    TemporaryFile temporary(folder);
    if (!temporary.exists()) {
        return Error{ErrorCode::CannotCreate,
                     StoreText::tr("The file cannot be created: %1.").arg(systemReason(temporary.error())),
                     path};
    }
    {
        Result<Connection> target = Connection::open(temporary.path(), Connection::Access::ReadWrite);
        if (!target)
            return target.error();
        if (Status status = copyPages(source, *target); !status)
            return status;
        const Result<QStringList> faults = integrityFaults(*target, IntegrityCheck::Full);
        if (!faults)
            return faults.error();
        if (!faults->isEmpty()) {
            return Error{ErrorCode::Io,
                         StoreText::tr("The copy of the project is damaged (%1); it was not kept.")
                             .arg(faults->first()),
                         path};
        }
    }
    if (!syncToDisk(temporary.path(), O_RDONLY) || !temporary.rename(name)) {
        if (errno == EEXIST)
            return Error{ErrorCode::CannotCreate, StoreText::tr("The file exists already."), path};
        return Error{ErrorCode::Io, StoreText::tr("Writing the copy failed: %1.").arg(systemReason(errno)),
                     path};
    }
    if (!syncToDisk(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY))
        return Error{ErrorCode::Io, StoreText::tr("Writing the copy failed: %1.").arg(systemReason(errno)),
                     path};
    return {};
}

} // namespace milepost
