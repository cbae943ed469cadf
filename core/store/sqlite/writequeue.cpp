// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/writequeue.h"

namespace milepost {

WriteQueue::WriteQueue()
    : m_thread([this] { run(); })
{
}

WriteQueue::~WriteQueue()
{
    close();
}

size_t WriteQueue::post(Step step)
{
    {
        const std::lock_guard lock(m_mutex);
        m_steps.push_back(std::move(step));
        ++m_posted;
    }
    m_changed.notify_all();
    return m_posted;
}

Status WriteQueue::waitFor(size_t number)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_done >= number || !m_status; });
    return m_status;
}

void WriteQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WriteQueue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isClosed || !m_steps.empty(); });
        if (m_isClosed)
            return;
        const Step &step = m_steps.front(); // stays where it is while others are posted
        lock.unlock();
        Status status = step();
        lock.lock();
        m_steps.pop_front();
        ++m_done;
        m_status = std::move(status);
        m_changed.notify_all();
        if (!m_status)
            return;
    }
}

} // namespace milepost
