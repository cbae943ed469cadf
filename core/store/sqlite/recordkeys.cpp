// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/recordkeys.h"

#include "core/store/sqlite/keybuckets.h"

#include <QtEndian>

#include <algorithm>

namespace milepost {

namespace {

// Odd numbers with evenly spread bits: the fractions of the golden ratio and of sqrt(3).
constexpr quint64 stepFactor = 0x9E3779B97F4A7C15;
constexpr quint64 endFactor = 0xBB67AE8584CAA73B;

quint64 foldedProduct(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

/// The last 1-7 bytes as a number. Those before them are read as well where there are such, and shifted out:
/// bytes that were written a moment ago come slowly when they are gathered anew.
quint64 lastBytes(std::string_view bytes, size_t count)
{
    const char *end = bytes.data() + bytes.size();
    if (bytes.size() >= 8)
        return qFromLittleEndian<quint64>(end - 8) >> 8 * (8 - count);
    quint64 number = 0;
    for (size_t i = 1; i <= count; ++i)
        number = number << 8 | uchar(end[-qptrdiff(i)]);
    return number;
}

} // namespace

quint64 recordHash(std::string_view bytes, quint64 seed)
{
    quint64 hash = foldedProduct(seed ^ endFactor, stepFactor);
    const char *at = bytes.data();
    size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8)
        hash = foldedProduct(hash ^ qFromLittleEndian<quint64>(at), stepFactor);
    if (left > 0)
        hash = foldedProduct(hash ^ lastBytes(bytes, left), stepFactor);
    return foldedProduct(hash ^ bytes.size(), endFactor);
}

bool KnownKeys::add(const QByteArray &blob, qint64 firstRowid, qint64 rows)
{
    if (rows < 0 || blob.size() != rows * keySize)
        return false;
    const char *hashAt = blob.constData();
    const char *rowAt = hashAt + size_t(rows) * sizeof(quint64);
    m_keys.reserve(m_keys.size() + size_t(rows));
    m_batches.emplace_back(firstRowid, firstRowid + rows);
    for (qint64 i = 0; i < rows; ++i, hashAt += sizeof(quint64), rowAt += sizeof(quint32)) {
        m_keys.push_back(
            {qFromLittleEndian<quint64>(hashAt), firstRowid + qint64(qFromLittleEndian<quint32>(rowAt))});
    }
    return true;
}

void KnownKeys::build()
{
    m_shift = bucketShift(m_keys.size());
    std::vector<Key> sorted;
    sortByBucket(
        m_keys.size(), m_shift, [this](size_t i) { return m_keys[i]; }, sorted, m_starts);
    m_keys = std::move(sorted);
}

qint64 KnownKeys::endOfBatch(qint64 rowid) const
{
    const auto batch = std::find_if(m_batches.begin(), m_batches.end(), [rowid](const auto &range) {
        return rowid >= range.first && rowid < range.second;
    });
    return batch == m_batches.end() ? 0 : batch->second;
}

bool keysBlobFits(const QByteArray &blob, qint64 rows)
{
    if (rows < 0 || blob.size() != rows * keySize)
        return false;
    std::vector<bool> seen(size_t(rows), false);
    quint64 previous = 0;
    for (qint64 i = 0; i < rows; ++i) {
        const auto hash = qFromLittleEndian<quint64>(blob.constData() + i * qint64(sizeof(quint64)));
        const auto row = qFromLittleEndian<quint32>(blob.constData() + rows * qint64(sizeof(quint64))
                                                    + i * qint64(sizeof(quint32)));
        if (hash < previous || qint64(row) >= rows || seen[row])
            return false;
        seen[row] = true;
        previous = hash;
    }
    return true;
}

} // namespace milepost
