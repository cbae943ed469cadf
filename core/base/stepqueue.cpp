// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/stepqueue.h"

namespace milepost {

StepQueue::StepQueue()
    : m_thread([this] { run(); })
{
}

StepQueue::~StepQueue()
{
    close();
}

size_t StepQueue::post(Step step)
{
    {
        const std::lock_guard lock(m_mutex);
        m_steps.push_back(std::move(step));
        ++m_posted;
    }
    m_changed.notify_all();
    return m_posted;
}

Status StepQueue::waitFor(size_t number)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_done >= number || !m_status; });
    return m_status;
}

void StepQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StepQueue::run()
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
