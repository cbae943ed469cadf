// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/hashlog.h"

#include <QByteArray>

#include <algorithm>
#include <functional>
#include <future>
#include <optional>
#include <string_view>
#include <vector>

namespace milepost {

/// A 64-bit hash of a record's key. It is stored in project files: it never changes, whatever Qt or the
/// processor.
///
/// Eight little-endian bytes at a time, each folded in by one 64 x 64 -> 128-bit multiplication whose halves
/// are xored; the last 0-7 bytes padded with zeros; the length last, so that padding cannot collide.
quint64 recordHash(std::string_view bytes, quint64 seed);

/// The keys of one batch's responses (or comments): the n-th added is the n-th row. Finds repeats within the
/// batch.
class BatchKeys
{
public:
    /// So many rows are expected; there may be more or fewer.
    void reserve(size_t rows);
    /// Adds the next row's hash.
    void add(quint64 hash);
    /// Calls `matches(row)` for the rows with this hash, from row `first` on, until it gives true: for a look
    /// at few of the last ones.
    template <typename Function>
    bool findRowFrom(size_t first, quint64 hash, Function &&matches) const
    {
        for (size_t row = std::max(first, m_hashes.firstInMemory()); row < m_hashes.size(); ++row) {
            if (m_hashes.inMemory(row) == hash && matches(quint32(row)))
                return true;
        }
        return false;
    }
    /// The same for all rows. The first call makes an index, which grows from then on.
    template <typename Function>
    bool findRow(quint64 hash, Function &&matches)
    {
        if (m_slots.empty() && !makeIndex())
            return false;
        for (size_t at = slotOf(hash); m_slots[at] != 0; at = slotBehind(at)) {
            const quint32 row = m_slots[at] - 1;
            if (m_hashes.inMemory(row) == hash && matches(row))
                return true;
        }
        return false;
    }
    size_t size() const { return m_hashes.size(); }
    /// Hashes that had been put aside could not be read back: nothing that was found or not found counts.
    bool isLost() const { return m_isLost; }

    /// Begins to sort on a thread of its own: the batch is complete, and its index is freed.
    void beginSorting();
    /// n sorted hashes, then the n rows they belong to, little-endian, in pieces with their places: needs
    /// little memory of its own. Afterwards ask isLost().
    void writeBlob(const std::function<void(qsizetype at, QByteArrayView piece)> &write);
    qsizetype blobSize() const;

private:
    struct Key {
        quint64 hash = 0;
        quint32 row = 0;
    };

    bool makeIndex();
    void place(quint64 hash, quint32 row);
    size_t slotOf(quint64 hash) const;
    size_t slotBehind(size_t slot) const { return slot + 1 < m_slots.size() ? slot + 1 : 0; }
    int rangeBits() const;
    std::vector<Key> sortedRange(quint64 range) const;
    static void sort(std::vector<Key> &keys, int skippedBits);

    HashLog m_hashes;
    size_t m_expected = 0;
    std::vector<quint32> m_slots; ///< open addressing; row + 1, 0 is free; empty: not needed so far
    bool m_isLost = false;
    std::future<std::vector<Key>> m_firstRange; ///< sorted; waits for its thread when it goes
};

/// The keys of all rows an import may meet again, from the stored blobs of several batches.
class KnownKeys
{
public:
    /// False when the blob is not one of `rows` keys.
    bool add(const QByteArray &blob, qint64 firstRowid, qint64 rows);
    /// After the last add().
    void build();
    /// Calls `matches(rowid)` for the rows with this hash until it gives true.
    template <typename Function>
    bool findRow(quint64 hash, Function &&matches) const
    {
        if (m_keys.empty())
            return false;
        const size_t bucket = hash >> m_shift;
        for (size_t at = m_starts[bucket]; at < m_starts[bucket + 1]; ++at) {
            if (m_keys[at].hash == hash && matches(m_keys[at].rowid))
                return true;
        }
        return false;
    }

private:
    struct Key {
        quint64 hash = 0;
        qint64 rowid = 0;
    };
    std::vector<Key> m_keys; ///< by bucket = the hash's top bits
    std::vector<size_t> m_starts; ///< one more than buckets
    int m_shift = 0;
};

/// The keys of a blob, checked: `rows` of them, sorted, each row once.
bool keysBlobFits(const QByteArray &blob, qint64 rows);

} // namespace milepost
