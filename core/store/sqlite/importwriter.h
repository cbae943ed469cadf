// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace milepost {

/// Writes into the project file on a thread of its own, one piece of work at a time, while the next one is
/// made ready. Whoever wants to use the connection itself waits first: it belongs to one thread at a time.
class ImportWriter
{
public:
    ImportWriter();
    /// Waits for the work under way.
    ~ImportWriter();
    ImportWriter(const ImportWriter &) = delete;
    ImportWriter &operator=(const ImportWriter &) = delete;

    /// Waits for the work before and begins this one. On the Error of the one before nothing is begun any
    /// more.
    Status begin(std::function<Status()> work);
    /// Waits until nothing is under way; the first Error of all work so far.
    Status wait();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<Status()> m_work; ///< empty: nothing is under way
    bool m_ended = false;
    Status m_status;
    std::thread m_thread; // last: it starts with all of the above in place
};

} // namespace milepost
