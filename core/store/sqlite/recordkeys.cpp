// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/recordkeys.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace milepost {

namespace {

constexpr qsizetype keySize = sizeof(quint64) + sizeof(quint32);

// Odd numbers with evenly spread bits: the fractions of the golden ratio and of sqrt(3).
constexpr quint64 stepFactor = 0x9E3779B97F4A7C15;
constexpr quint64 endFactor = 0xBB67AE8584CAA73B;

quint64 foldedProduct(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

/// Buckets by top bits so that each holds about eight; the shift that gives a hash's bucket.
int bucketShift(size_t keys)
{
    const int bits = std::clamp(int(std::bit_width(keys / 8)), 1, 24);
    return 64 - bits;
}

size_t bucketCount(int shift)
{
    return size_t(1) << (64 - shift);
}

/// Counting sort by bucket. In each bucket the order stays; `starts` gets where each begins, and the end.
template <typename Key, typename Hash>
std::vector<Key> sortedByBucket(const std::vector<Key> &keys, int shift, Hash hashOf,
                                std::vector<size_t> &starts)
{
    starts.assign(bucketCount(shift) + 1, 0);
    for (const Key &key : keys)
        ++starts[size_t(hashOf(key) >> shift) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<size_t> next(starts.begin(), starts.end() - 1);
    std::vector<Key> sorted(keys.size());
    for (const Key &key : keys)
        sorted[next[size_t(hashOf(key) >> shift)]++] = key;
    return sorted;
}

} // namespace

quint64 recordHash(std::string_view bytes, quint64 seed)
{
    quint64 hash = foldedProduct(seed ^ endFactor, stepFactor);
    const char *at = bytes.data();
    size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8)
        hash = foldedProduct(hash ^ qFromLittleEndian<quint64>(at), stepFactor);
    if (left > 0) {
        std::array<char, 8> tail{};
        memcpy(tail.data(), at, left);
        hash = foldedProduct(hash ^ qFromLittleEndian<quint64>(tail.data()), stepFactor);
    }
    return foldedProduct(hash ^ bytes.size(), endFactor);
}

void BatchKeys::reserve(size_t rows)
{
    m_expected = rows;
    m_hashes.reserve(rows);
}

void BatchKeys::add(quint64 hash)
{
    m_hashes.add(hash);
    if (m_slots.empty())
        return;
    if (5 * m_hashes.size() > 4 * m_slots.size())
        m_isLost = !makeIndex() || m_isLost;
    else
        place(hash, quint32(m_hashes.size() - 1));
}

/// Slots of equal shares of all hashes, in their order.
size_t BatchKeys::slotOf(quint64 hash) const
{
    __extension__ using Wide = unsigned __int128;
    return size_t(Wide(hash) * m_slots.size() >> 64);
}

void BatchKeys::place(quint64 hash, quint32 row)
{
    size_t at = slotOf(hash);
    while (m_slots[at] != 0)
        at = slotBehind(at);
    m_slots[at] = row + 1;
}

/// False when the hashes are lost.
bool BatchKeys::makeIndex()
{
    if (!m_hashes.recall(m_expected)) {
        m_isLost = true;
        return false;
    }
    // What is expected may be far too much; once a quarter is there, it is taken for true.
    const bool isNear = m_hashes.size() > m_expected / 4 && m_hashes.size() < m_expected;
    const size_t count = isNear ? m_expected + m_expected / 3 : 2 * m_hashes.size();
    m_slots = {}; // before the new ones are there
    m_slots.assign(std::max<size_t>(count, 1024), 0);
    for (size_t row = 0; row < m_hashes.size(); ++row)
        place(m_hashes.inMemory(row), quint32(row));
    return true;
}

qsizetype BatchKeys::blobSize() const
{
    return qsizetype(m_hashes.size()) * keySize;
}

/// One range of hashes, told by their first bits, is sorted after the other, so that only few of them are
/// there twice.
int BatchKeys::rangeBits() const
{
    constexpr size_t mostAtOnce = 1 << 18;
    return int(std::bit_width((m_hashes.size() - 1) / mostAtOnce));
}

std::vector<BatchKeys::Key> BatchKeys::sortedRange(quint64 range) const
{
    const int bits = rangeBits();
    std::vector<Key> keys(m_hashes.size() >> bits);
    size_t used = 0;
    quint32 row = 0;
    const bool isThere = m_hashes.forEach([&](quint64 hash) {
        if (used == keys.size())
            keys.resize(used + used / 8 + 1024);
        keys[used] = {hash, row++};
        // No branch: whether a hash is of the range cannot be foretold.
        used += size_t(bits == 0 || hash >> (64 - bits) == range);
    });
    keys.resize(used);
    if (!isThere)
        return {};
    sort(keys, bits);
    return keys;
}

void BatchKeys::beginSorting()
{
    m_slots = {};
    if (m_hashes.size() > 0)
        m_firstRange = std::async(std::launch::async, [this] { return sortedRange(0); });
}

void BatchKeys::writeBlob(const std::function<void(qsizetype at, QByteArrayView piece)> &write)
{
    const size_t count = m_hashes.size();
    if (!m_firstRange.valid())
        beginSorting();
    std::future<std::vector<Key>> next = std::move(m_firstRange);
    QByteArray piece;
    size_t given = 0;
    for (quint64 range = 0; next.valid(); ++range) {
        const std::vector<Key> keys = next.get();
        if (range + 1 < quint64(1) << rangeBits())
            next = std::async(std::launch::async, [this, range] { return sortedRange(range + 1); });
        const auto give = [&](size_t at, auto member) {
            using Number = std::remove_cvref_t<decltype(Key().*member)>;
            piece.resize(qsizetype(keys.size() * sizeof(Number)));
            char *out = piece.data();
            for (const Key &key : keys) {
                qToLittleEndian<Number>(key.*member, out);
                out += sizeof(Number);
            }
            write(qsizetype(at), piece);
        };
        give(given * sizeof(quint64), &Key::hash);
        give(count * sizeof(quint64) + given * sizeof(quint32), &Key::row);
        given += keys.size();
    }
    m_isLost = m_isLost || given != count;
}

/// By hash, of which the first bits are all the same, then by row.
void BatchKeys::sort(std::vector<Key> &keys, int skippedBits)
{
    std::vector<size_t> starts;
    keys = sortedByBucket(
        keys, bucketShift(keys.size()), [skippedBits](const Key &key) { return key.hash << skippedBits; },
        starts);
    for (size_t bucket = 0; bucket + 1 < starts.size(); ++bucket) {
        std::sort(
            keys.begin() + qptrdiff(starts[bucket]), keys.begin() + qptrdiff(starts[bucket + 1]),
            [](const Key &a, const Key &b) { return a.hash != b.hash ? a.hash < b.hash : a.row < b.row; });
    }
}

bool KnownKeys::add(const QByteArray &blob, qint64 firstRowid, qint64 rows)
{
    if (rows < 0 || blob.size() != rows * keySize)
        return false;
    const char *hashAt = blob.constData();
    const char *rowAt = hashAt + size_t(rows) * sizeof(quint64);
    m_keys.reserve(m_keys.size() + size_t(rows));
    for (qint64 i = 0; i < rows; ++i, hashAt += sizeof(quint64), rowAt += sizeof(quint32)) {
        m_keys.push_back(
            {qFromLittleEndian<quint64>(hashAt), firstRowid + qint64(qFromLittleEndian<quint32>(rowAt))});
    }
    return true;
}

void KnownKeys::build()
{
    m_shift = bucketShift(m_keys.size());
    m_keys = sortedByBucket(
        m_keys, m_shift, [](const Key &key) { return key.hash; }, m_starts);
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
