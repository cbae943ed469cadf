// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <thread>

namespace milepost {

/// The SHA-256 of a file's bytes, worked out on a thread of its own while the bytes are read.
class FileHasher
{
public:
    explicit FileHasher(QByteArray bytes);
    /// Gives up an unfinished hash.
    ~FileHasher();
    FileHasher(const FileHasher &) = delete;
    FileHasher &operator=(const FileHasher &) = delete;

    /// 32 bytes; waits for them.
    QByteArray result();

private:
    std::atomic_bool m_cancelled = false;
    QByteArray m_result;
    std::thread m_thread;
};

} // namespace milepost
