// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace milepost {

/// The SHA-256 of a file's bytes, worked out on a thread of its own while the bytes are read.
class FileHasher
{
public:
    FileHasher();
    /// Gives up an unfinished hash.
    ~FileHasher();
    FileHasher(const FileHasher &) = delete;
    FileHasher &operator=(const FileHasher &) = delete;

    /// For the next piece: memory of one that is hashed, where there is such.
    QByteArray buffer(qsizetype size);
    /// Takes the next piece; waits while many are under way.
    void add(QByteArray piece);
    /// After the last piece.
    void finish();
    /// 32 bytes; waits for them.
    QByteArray result();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces;
    std::vector<QByteArray> m_spare; ///< hashed
    bool m_ended = false; ///< no more pieces come
    bool m_cancelled = false;
    QByteArray m_result;
    std::thread m_thread; // last: it starts with all of the above in place
};

} // namespace milepost
