// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/bloboutput.h"

#include <sqlite3.h>

#include <utility>

namespace milepost {

namespace {

constexpr qsizetype gatheredSize = 1 << 18;

} // namespace

Result<BlobOutput> BlobOutput::open(Connection &connection, const char *table, const char *column,
                                    qint64 rowid)
{
    sqlite3_blob *blob = nullptr;
    if (sqlite3_blob_open(connection.handle(), "main", table, column, rowid, 1, &blob) != SQLITE_OK)
        return connection.lastError();
    return BlobOutput(connection, blob);
}

BlobOutput::BlobOutput(BlobOutput &&other) noexcept
    : m_connection(other.m_connection)
    , m_blob(std::exchange(other.m_blob, nullptr))
    , m_gathered(std::move(other.m_gathered))
    , m_at(other.m_at)
    , m_code(other.m_code)
{
}

BlobOutput::~BlobOutput()
{
    sqlite3_blob_close(m_blob);
}

void BlobOutput::write(QByteArrayView piece)
{
    if (m_gathered.capacity() < gatheredSize)
        m_gathered.reserve(gatheredSize);
    m_gathered.append(piece);
    if (m_gathered.size() >= gatheredSize)
        flush();
}

void BlobOutput::writeAt(qsizetype at, QByteArrayView piece)
{
    if (at != m_at + m_gathered.size())
        flush();
    if (m_gathered.isEmpty())
        m_at = int(at);
    write(piece);
}

void BlobOutput::flush()
{
    if (m_code == SQLITE_OK && !m_gathered.isEmpty())
        m_code = sqlite3_blob_write(m_blob, m_gathered.constData(), int(m_gathered.size()), m_at);
    m_at += int(m_gathered.size());
    m_gathered.resize(0);
}

Status BlobOutput::finish()
{
    flush();
    if (m_code != SQLITE_OK)
        return m_connection.lastError();
    return {};
}

} // namespace milepost
