// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace milepost {

/// The bytes of a file, to be walked through as often as needed without holding them in memory: the file
/// stays open, and every walk reads it anew. A walk to the end fails with Io when the file is no longer what
/// it was when it was opened, so that all walks have seen the same bytes. What cannot be read twice (a pipe)
/// is kept in memory.
class FileBytes
{
public:
    /// Missing for a missing file, a folder, or a file that may not be read.
    static Result<std::shared_ptr<const FileBytes>> open(const QString &path);
    /// Bytes that are in memory already, under the name that errors shall give them.
    static std::shared_ptr<const FileBytes> ofMemory(QByteArray bytes, const QString &name);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    const QString &path() const { return m_path; }
    qint64 size() const { return m_stamp.size; }

    /// One walk, from the beginning. Walks do not disturb each other.
    class Walk
    {
    public:
        explicit Walk(const FileBytes &bytes)
            : m_bytes(bytes)
        {
        }

        /// Fills `into`, less of it only at the end of the file; 0 behind the end. Io when that fails.
        Result<qsizetype> read(char *into, qsizetype most);
        /// How much of the file has been read, 0..1.
        double share() const;

    private:
        const FileBytes &m_bytes;
        qint64 m_at = 0;
    };

private:
    /// What tells that a file has been written to.
    struct Stamp {
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };

    FileBytes(QString path, int descriptor);

    Result<Stamp> stamp() const;
    Status keepInMemory();
    Error failed(const QString &text) const;

    QString m_path;
    int m_descriptor;
    Stamp m_stamp;
    bool m_isInMemory = false;
    QByteArray m_memory;
};

} // namespace milepost
