// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/fileguard.h"

#include "core/store/sqlite/projectfile.h"
#include "core/store/sqlite/storetext.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <set>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int headerSize = 100;
/// Where SQLite's unix VFS keeps its PENDING and RESERVED lock bytes (sqlite3 os.h, PENDING_BYTE).
constexpr off_t pendingByte = 0x40000000;

/// The files this process has open. SQLite's locks belong to the process, so this must too.
struct Registry {
    std::mutex mutex;
    std::set<std::pair<dev_t, ino_t>> inodes;
};

Registry &registry()
{
    static Registry registry;
    return registry;
}

/// flock() becomes byte-range locks on these, which would fight with SQLite's own.
bool mapsFlockToByteLocks(int descriptor)
{
    constexpr std::array<quint32, 4> networkFileSystems{0x6969 /* NFS */, 0x517B /* SMB */,
                                                        0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */};
    struct statfs info = {};
    if (fstatfs(descriptor, &info) != 0)
        return false;
    const auto type = quint32(info.f_type);
    return std::find(networkFileSystems.begin(), networkFileSystems.end(), type) != networkFileSystems.end();
}

QString describeProcess(pid_t process)
{
    QFile comm(u"/proc/%1/comm"_s.arg(process));
    if (!comm.open(QIODevice::ReadOnly))
        return StoreText::tr("process %1").arg(process);
    const QString name = QString::fromLocal8Bit(comm.readAll()).trimmed();
    return StoreText::tr("%1, process %2").arg(name).arg(process);
}

/// Who holds a flock on the inode, from the kernel's lock table.
std::optional<QString> flockHolder(dev_t device, ino_t inode)
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto twoDigits = [](uint number) { return QByteArray::number(number, 16).rightJustified(2, '0'); };
    const QByteArray wanted = twoDigits(major(device)) + ':' + twoDigits(minor(device)) + ':'
        + QByteArray::number(qulonglong(inode));
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // 1: FLOCK  ADVISORY  WRITE 4711 08:01:1234 0 EOF; a waiting one has "->" in second place.
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 6 && words[1] == "FLOCK" && words[5] == wanted)
            return describeProcess(words[4].toInt());
    }
    return std::nullopt;
}

Error lockedBy(const QString &who)
{
    return {
        ErrorCode::Locked,
        who.isEmpty()
            ? StoreText::tr("The project is open in another program; close it there first.")
            : StoreText::tr("The project is open in another program (%1); close it there first.").arg(who),
        {}};
}

Status copyFile(const QByteArray &from, const QByteArray &to)
{
    const auto failed = [&] {
        return Error{ErrorCode::Io,
                     StoreText::tr("Copying the project file failed: %1.").arg(systemReason(errno)),
                     QFile::decodeName(from)};
    };
    const int source = open(from.constData(), O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return failed();
    const int target = open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    Status status;
    if (target < 0) {
        status = failed();
    } else {
        constexpr size_t blockSize = 1 << 20;
        const auto block = std::make_unique<char[]>(blockSize);
        ssize_t got = 0;
        while (status && (got = read(source, block.get(), blockSize)) != 0) {
            if (got < 0 || write(target, block.get(), size_t(got)) != got)
                status = failed();
        }
        close(target);
    }
    close(source);
    return status;
}

} // namespace

Result<FileGuard> FileGuard::acquire(const QString &path, Lock lock)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (stat(name.constData(), &info) != 0) {
        return Error{ErrorCode::Missing,
                     errno == ENOENT
                         ? StoreText::tr("The project file does not exist.")
                         : StoreText::tr("The project file cannot be read: %1.").arg(systemReason(errno)),
                     path};
    }
    if (S_ISDIR(info.st_mode))
        return Error{ErrorCode::Missing, StoreText::tr("This is a folder, not a project file."), path};
    if (!S_ISREG(info.st_mode))
        return Error{ErrorCode::NotOurs,
                     StoreText::tr("This is not a regular file, so it is no Milepost project."), path};
    if (info.st_size == 0)
        return Error{ErrorCode::NotOurs, StoreText::tr("The file is empty; it is no Milepost project."),
                     path};
    if (info.st_nlink > 1) {
        return Error{
            ErrorCode::NotOurs,
            StoreText::tr(
                "The file has several names (hard links); a crash could then damage it. Open a copy of it."),
            path};
    }
    const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(name.constData(), nullptr),
                                                               &std::free);
    if (!resolved)
        return Error{ErrorCode::Missing,
                     StoreText::tr("The project file cannot be read: %1.").arg(systemReason(errno)), path};

    const Inode inode(info.st_dev, info.st_ino);
    {
        const std::scoped_lock locker(registry().mutex);
        if (!registry().inodes.insert(inode).second) {
            Error error = lockedBy(describeProcess(getpid()));
            error.where = path;
            return error;
        }
    }
    FileGuard guard(QByteArray(resolved.get()), inode); // gives the registry's entry back on any way out
    guard.m_descriptor = ::open(guard.m_path.constData(),
                                (lock == Lock::Writer ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW);
    if (guard.m_descriptor < 0) {
        const int reason = errno;
        if (lock == Lock::Writer && (reason == EACCES || reason == EPERM || reason == EROFS)
            && access(guard.m_path.constData(), R_OK) == 0) {
            return Error{
                ErrorCode::Io,
                StoreText::tr("The project file cannot be written here: %1.").arg(systemReason(reason)),
                path};
        }
        return Error{ErrorCode::Missing,
                     StoreText::tr("The project file cannot be read: %1.").arg(systemReason(reason)), path};
    }
    struct stat opened = {};
    if (fstat(guard.m_descriptor, &opened) != 0 || Inode(opened.st_dev, opened.st_ino) != inode) {
        return Error{ErrorCode::Locked,
                     StoreText::tr("The project file is being replaced right now; try again in a moment."),
                     path};
    }
    if (lock == Lock::Writer) {
        if (Status status = guard.lockAsWriter(); !status) {
            Error error = status.error();
            error.where = path;
            return error;
        }
    }
    return guard;
}

Result<FileGuard> FileGuard::create(const QString &path)
{
    const auto cannotCreate = [&](const QString &text) { return Error{ErrorCode::CannotCreate, text, path}; };
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    // A journal without its file belongs to one that was moved away; SQLite would delete it.
    if (lstat((name + "-journal").constData(), &info) == 0) {
        return cannotCreate(
            StoreText::tr(
                "Beside it lies the journal of another project that was moved away (\"%1-journal\"); "
                "choose another name.")
                .arg(path));
    }
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return cannotCreate(errno == EEXIST
                                ? StoreText::tr("The file exists already.")
                                : StoreText::tr("The file cannot be created: %1.").arg(systemReason(errno)));
    }
    const std::unique_ptr<char, decltype(&std::free)> resolved(realpath(name.constData(), nullptr),
                                                               &std::free);
    fstat(descriptor, &info);
    const Inode inode(info.st_dev, info.st_ino);
    {
        const std::scoped_lock locker(registry().mutex);
        registry().inodes.insert(inode);
    }
    FileGuard guard(resolved ? QByteArray(resolved.get()) : name, inode);
    guard.m_descriptor = descriptor;
    if (Status status = guard.lockAsWriter(); !status) {
        guard.discard();
        return cannotCreate(status.error().text);
    }
    return guard;
}

FileGuard::FileGuard(FileGuard &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_inode(std::exchange(other.m_inode, Inode()))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileGuard::~FileGuard()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (m_inode != Inode()) {
        const std::scoped_lock locker(registry().mutex);
        registry().inodes.erase(m_inode);
    }
}

Status FileGuard::lockAsWriter() const
{
    if (mapsFlockToByteLocks(m_descriptor))
        return {};
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return lockedBy(flockHolder(m_inode.first, m_inode.second).value_or(QString()));
    if (errno == ENOSYS || errno == ENOTSUP || errno == ENOLCK)
        return {}; // a file system without flock: SQLite's own locks are what there is
    return Error{
        ErrorCode::Io, StoreText::tr("The project file cannot be locked: %1.").arg(systemReason(errno)), {}};
}

Result<FileHeader> FileGuard::readHeader() const
{
    const auto notOurs = [&](const QString &text) {
        return Error{ErrorCode::NotOurs, text, QFile::decodeName(m_path)};
    };
    std::array<uchar, headerSize> bytes{};
    const ssize_t got = pread(m_descriptor, bytes.data(), bytes.size(), 0);
    if (got < 0)
        return Error{ErrorCode::Io,
                     StoreText::tr("The project file cannot be read: %1.").arg(systemReason(errno)),
                     {}};
    if (got < headerSize || memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        return notOurs(StoreText::tr("This is not a Milepost project."));
    FileHeader header;
    header.version = int(qFromBigEndian<quint32>(&bytes[60]));
    header.applicationId = qFromBigEndian<quint32>(&bytes[68]);
    if (header.applicationId != ProjectFile::applicationId)
        return notOurs(StoreText::tr("This file belongs to another program; it is not a Milepost project."));
    if (header.version > ProjectFile::currentVersion) {
        return Error{
            ErrorCode::Newer,
            StoreText::tr(
                "The project was written by a newer Milepost (file version %L1, this one knows %L2). Install "
                "the newer Milepost to open it.")
                .arg(header.version)
                .arg(ProjectFile::currentVersion),
            QFile::decodeName(m_path)};
    }
    if (header.version < 1)
        return notOurs(
            StoreText::tr("The project file is incomplete: making it was interrupted. Make it again."));
    // Write-ahead logging would leave files beside the project that SQLite here must not trust.
    if (bytes[18] != 1 || bytes[19] != 1)
        return notOurs(
            StoreText::tr("The project file was changed by another program (write-ahead logging is on)."));
    return header;
}

bool FileGuard::hasJournal() const
{
    // SQLite puts no locks on its journal, so looking into it is harmless; a finished one may stay with a
    // zeroed head.
    const int descriptor = open((m_path + "-journal").constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    char first = 0;
    const bool hot = read(descriptor, &first, 1) == 1 && first != 0;
    close(descriptor);
    return hot;
}

std::optional<QString> FileGuard::writer() const
{
    if (std::optional<QString> holder = flockHolder(m_inode.first, m_inode.second))
        return holder;
    struct flock probe = {};
    probe.l_type = F_WRLCK;
    probe.l_whence = SEEK_SET;
    probe.l_start = pendingByte;
    probe.l_len = 2; // PENDING and RESERVED: held by whoever writes
    if (fcntl(m_descriptor, F_GETLK, &probe) == 0 && probe.l_type != F_UNLCK)
        return describeProcess(probe.l_pid);
    return std::nullopt;
}

Result<QByteArray> FileGuard::copyWithJournal(const QString &folder) const
{
    const QByteArray copy = QFile::encodeName(folder + u"/copy.milepost"_s);
    if (Status status = copyFile(m_path, copy); !status)
        return status.error();
    if (Status status = copyFile(m_path + "-journal", copy + "-journal"); !status)
        return status.error();
    return copy;
}

void FileGuard::discard()
{
    unlink((m_path + "-journal").constData());
    unlink(m_path.constData());
}

} // namespace milepost
