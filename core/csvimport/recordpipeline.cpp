// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/recordpipeline.h"

namespace milepost {

RecordPipeline::RecordPipeline(RecordStorer &storer)
    : m_storer(storer)
    , m_thread([this] { run(); })
{
}

RecordPipeline::~RecordPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_dropped = true;
        m_ended = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

ReadRecord &RecordPipeline::next()
{
    Chunk &chunk = m_chunks[m_filling % chunkCount];
    ReadRecord &record = chunk.records[chunk.used];
    record.clear();
    return record;
}

bool RecordPipeline::pass()
{
    Chunk &chunk = m_chunks[m_filling % chunkCount];
    return ++chunk.used < chunkSize || handOver();
}

bool RecordPipeline::handOver()
{
    std::unique_lock lock(m_mutex);
    m_handed = ++m_filling;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_status || m_handed - m_stored < chunkCount; });
    if (!m_status)
        return false;
    m_chunks[m_filling % chunkCount].used = 0;
    return true;
}

Status RecordPipeline::finish()
{
    handOver();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
    return m_status;
}

void RecordPipeline::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ended || m_stored < m_handed; });
        if (m_dropped || m_stored == m_handed)
            return;
        Chunk &chunk = m_chunks[m_stored % chunkCount];
        lock.unlock();
        Status status;
        for (size_t i = 0; i < chunk.used && status; ++i)
            status = m_storer.store(chunk.records[i]);
        lock.lock();
        ++m_stored;
        m_status = status;
        m_changed.notify_all();
        if (!status)
            return;
    }
}

} // namespace milepost
