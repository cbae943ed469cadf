// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>
#include <utility>
#include <vector>

namespace milepost {

/// A 64-bit hash of a record's key. It is stored in project files: it never changes, whatever Qt or the
/// processor.
///
/// Eight little-endian bytes at a time, each folded in by one 64 x 64 -> 128-bit multiplication whose halves
/// are xored; the last 0-7 bytes padded with zeros; the length last, so that padding cannot collide.
quint64 recordHash(std::string_view bytes, quint64 seed);

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
    /// The row behind the last one of the batch that has this one; 0 when none has it.
    qint64 endOfBatch(qint64 rowid) const;

private:
    struct Key {
        quint64 hash = 0;
        qint64 rowid = 0;
    };
    std::vector<Key> m_keys; ///< by bucket = the hash's top bits
    std::vector<size_t> m_starts; ///< one more than buckets
    int m_shift = 0;
    std::vector<std::pair<qint64, qint64>> m_batches; ///< first row and the one behind the last
};

/// The keys of a blob, checked: `rows` of them, sorted, each row once.
bool keysBlobFits(const QByteArray &blob, qint64 rows);

} // namespace milepost
