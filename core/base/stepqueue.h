// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace milepost {

/// Runs one step after the other on a thread of its own, while who posts them goes on. After a step's failure
/// no other one runs. For one thread that posts and waits.
class StepQueue
{
public:
    using Step = std::function<Status()>;

    StepQueue();
    ~StepQueue();
    StepQueue(const StepQueue &) = delete;
    StepQueue &operator=(const StepQueue &) = delete;

    /// The step's number, from 1.
    size_t post(Step step);
    /// Waits until the step has run, and those before it; the first failure.
    Status waitFor(size_t number);
    Status waitForAll() { return waitFor(m_posted); }
    /// Drops the steps that have not begun and waits for the one that has; nothing may be posted any more.
    void close();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Step> m_steps; ///< the first one runs
    size_t m_posted = 0;
    size_t m_done = 0;
    bool m_isClosed = false;
    Status m_status;

    std::thread m_thread; // last: it starts with all of the above in place
};

} // namespace milepost
