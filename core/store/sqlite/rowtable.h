// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/rowbuffer.h"

namespace milepost {

class Connection;

/// The rows of a buffer as a virtual table of SQLite, so that one INSERT ... SELECT takes hundreds of rows:
/// about twice as fast as stepping a prepared INSERT for each (architecture.md section 3).
class RowTable
{
public:
    RowTable() = default;
    RowTable(const RowTable &) = delete;
    RowTable &operator=(const RowTable &) = delete;
    /// Takes the virtual table away; statements over it are gone by then.
    ~RowTable();

    /// It leaves no trace in the file.
    Status declare(Connection &connection, const char *name);
    /// From now on statements read the rows of this buffer, which stays as it is while they run.
    void show(const RowBuffer &buffer) { m_shown = &buffer; }
    const RowBuffer &shown() const { return *m_shown; }

private:
    const RowBuffer *m_shown = nullptr;
    Connection *m_connection = nullptr;
    const char *m_name = nullptr;
};

} // namespace milepost
