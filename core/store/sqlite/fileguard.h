// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

#include <sys/types.h>

namespace milepost {

/// What the first 100 bytes of a project file say.
struct FileHeader {
    quint32 applicationId = 0;
    int version = 0;
};

/// Holds one descriptor on a project file from before SQLite opens it until after SQLite closed it.
///
/// Closing any descriptor of a file drops all of the process's SQLite locks on it, so this is the only one
/// ever opened beside SQLite's own, and a registry of the process keeps a second guard of the same file from
/// existing: the second answers Locked and opens nothing. A writer's guard carries the flock that keeps other
/// writers out.
class FileGuard
{
public:
    enum class Lock { Writer, None };

    /// Missing, NotOurs (empty, a hard link, no regular file), Locked or Io.
    static Result<FileGuard> acquire(const QString &path, Lock lock);
    /// Makes a new empty file and guards it as its writer; CannotCreate when the path or its journal exists.
    static Result<FileGuard> create(const QString &path);

    FileGuard(FileGuard &&other) noexcept;
    FileGuard &operator=(FileGuard &&) = delete;
    ~FileGuard();

    /// The real path, without symbolic links: SQLite names its journal after it.
    const QByteArray &path() const { return m_path; }

    /// NotOurs or Newer when this is no project of this program; reads through the guard's own descriptor.
    Result<FileHeader> readHeader() const;
    /// A journal with content lies beside the file: a transaction is running, or broke off.
    bool hasJournal() const;
    /// Somebody holds the file as its writer, or is writing it; a short description of them ("milepost,
    /// process 12").
    std::optional<QString> writer() const;
    /// Copies the file and its journal into a folder, through descriptors of its own; for a file that no
    /// connection of this process has open. The path of the copy.
    Result<QByteArray> copyWithJournal(const QString &folder) const;
    /// Removes the file that create() made, and its journal.
    void discard();

private:
    using Inode = std::pair<dev_t, ino_t>;

    FileGuard(QByteArray path, Inode inode)
        : m_path(std::move(path))
        , m_inode(inode)
    {
    }

    Status lockAsWriter() const;

    QByteArray m_path;
    Inode m_inode;
    int m_descriptor = -1;
};

} // namespace milepost
