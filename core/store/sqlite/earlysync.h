// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stepqueue.h"
#include "core/store/sqlite/connection.h"

struct sqlite3_file;

namespace milepost {

/// Has the disk take what a long transaction writes while it goes on: the commit, which waits for all of it,
/// finds little left. Nothing else changes: a page is in the file only when its old content is safe in the
/// journal, and the system might write it out at any time.
class EarlySync
{
public:
    /// The connection stays open for longer.
    explicit EarlySync(Connection &connection);

    /// So many bytes more have been written, about.
    void wrote(size_t bytes);
    /// Before the commit: the first failure. What the disk refused then is not told a second time.
    Status finish() { return m_queue.waitForAll(); }

private:
    sqlite3_file *m_file = nullptr;
    size_t m_unsynced = 0;
    StepQueue m_queue;
};

} // namespace milepost
