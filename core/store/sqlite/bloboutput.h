// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/connection.h"

#include <QByteArrayView>

struct sqlite3_blob;

namespace milepost {

/// Fills a blob that lies in a row already (zeroblob()) a piece at a time: it never lies in memory as a
/// whole.
class BlobOutput
{
public:
    static Result<BlobOutput> open(Connection &connection, const char *table, const char *column,
                                   qint64 rowid);
    BlobOutput(BlobOutput &&other) noexcept;
    BlobOutput &operator=(BlobOutput &&) = delete;
    ~BlobOutput();

    /// Writes where the last piece ended. Small pieces gather; the first failure is finish()'s.
    void write(QByteArrayView piece);
    void writeAt(qsizetype at, QByteArrayView piece);
    Status finish();

private:
    BlobOutput(Connection &connection, sqlite3_blob *blob)
        : m_connection(connection)
        , m_blob(blob)
    {
    }
    void flush();

    Connection &m_connection;
    sqlite3_blob *m_blob;
    QByteArray m_gathered;
    int m_at = 0;
    int m_code = 0; ///< of SQLite
};

} // namespace milepost
