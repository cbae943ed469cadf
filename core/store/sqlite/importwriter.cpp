// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/importwriter.h"

namespace milepost {

ImportWriter::ImportWriter()
    : m_thread([this] { run(); })
{
}

ImportWriter::~ImportWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Status ImportWriter::begin(std::function<Status()> work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_work; });
    if (!m_status)
        return m_status;
    m_work = std::move(work);
    m_changed.notify_all();
    return {};
}

Status ImportWriter::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_work; });
    return m_status;
}

void ImportWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ended || m_work; });
        if (!m_work)
            return;
        lock.unlock();
        Status status = m_work();
        lock.lock();
        m_work = nullptr;
        if (m_status)
            m_status = std::move(status);
        m_changed.notify_all();
    }
}

} // namespace milepost
