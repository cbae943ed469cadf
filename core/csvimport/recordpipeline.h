// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/recordstorer.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace milepost {

/// Stores records on a thread of its own while the next ones are read: both cost about the same. A bounded
/// number of records is under way. Destroying it drops what is not stored yet and waits for the thread.
class RecordPipeline
{
public:
    /// The storer outlives this, and is left alone until finish() has returned.
    explicit RecordPipeline(RecordStorer &storer);
    ~RecordPipeline();
    RecordPipeline(const RecordPipeline &) = delete;
    RecordPipeline &operator=(const RecordPipeline &) = delete;

    /// A cleared record to fill.
    ReadRecord &next();
    /// Hands on the record that next() gave. False once storing has failed: finish() says why.
    bool pass();
    /// Stores the rest and waits; the first failure.
    Status finish();

private:
    // So many records at once change hands, and so many are under way that neither side waits while the other
    // one writes a buffer of rows out.
    static constexpr size_t chunkSize = 128;
    static constexpr size_t chunkCount = 8;

    struct Chunk {
        std::vector<ReadRecord> records = std::vector<ReadRecord>(chunkSize);
        size_t used = 0;
    };

    void run();
    /// Gives the current chunk to the thread and takes the next free one; false after a failure.
    bool handOver();

    RecordStorer &m_storer;
    std::array<Chunk, chunkCount> m_chunks;
    size_t m_filling = 0; ///< chunks handed over so far: the current one is this modulo chunkCount

    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_handed = 0;
    size_t m_stored = 0;
    bool m_ended = false; ///< nothing more comes
    bool m_dropped = false; ///< what is left is not wanted
    Status m_status;

    std::thread m_thread; // last: it starts with all of the above in place
};

} // namespace milepost
