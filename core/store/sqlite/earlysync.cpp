// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/earlysync.h"

#include <sqlite3.h>

namespace milepost {

namespace {

constexpr size_t atOnce = 8 << 20; // written within a cancel's time by slow disks, too

} // namespace

EarlySync::EarlySync(Connection &connection)
{
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file) != SQLITE_OK
        || (m_file && !m_file->pMethods))
        m_file = nullptr; // a database without a file has nothing to write out
}

void EarlySync::wrote(size_t bytes)
{
    m_unsynced += bytes;
    if (!m_file || m_unsynced < atOnce)
        return;
    m_unsynced = 0;
    // SQLite's own function, which only hands the file to the system: it may run beside other ones.
    m_queue.post([file = m_file] {
        const int code = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
        return code == SQLITE_OK ? Status() : Status(sqliteError(code, nullptr));
    });
}

} // namespace milepost
