// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second process for the store's tests. "hold FILE" and "read FILE" open the project, say "ready" (or the
// error's code) and end when standard input does. "crash FILE" dies in the middle of a transaction that has
// reached the file.

#include "core/store/sqlite/projectfile.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace milepost;

namespace {

int openAndWait(const QString &path, OpenMode mode)
{
    const auto file = ProjectFile::open(path, mode);
    if (file)
        std::puts("ready");
    else
        std::printf("error %d\n", int(file.error().code));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

int crash(const char *path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nullptr);
    const int code
        = sqlite3_exec(handle,
                       "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN;"
                       "UPDATE project SET title = 'torn';"
                       "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                       " INSERT INTO rejected_row (batch, line, reason, cells)"
                       " SELECT 1, i, hex(zeroblob(2000)), '[]' FROM n;",
                       nullptr, nullptr, nullptr);
    std::puts(code == SQLITE_OK ? "ready" : sqlite3_errmsg(handle));
    std::fflush(stdout);
    std::_Exit(9);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    if (std::strcmp(argv[1], "crash") == 0)
        return crash(argv[2]);
    return openAndWait(QString::fromLocal8Bit(argv[2]),
                       std::strcmp(argv[1], "hold") == 0 ? OpenMode::ReadWrite : OpenMode::ReadOnly);
}
