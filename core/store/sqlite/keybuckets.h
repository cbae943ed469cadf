// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace milepost {

/// Of one key in a project file: a hash and a row.
constexpr qsizetype keySize = sizeof(quint64) + sizeof(quint32);

/// In which of so many equal shares of all hashes, in their order, the hash is.
inline size_t shareOf(quint64 hash, size_t shares)
{
    __extension__ using Wide = unsigned __int128;
    return size_t(Wide(hash) * shares >> 64);
}

/// Buckets by top bits so that each holds about eight; the shift that gives a hash's bucket.
inline int bucketShift(size_t keys)
{
    const int bits = std::clamp(int(std::bit_width(keys / 8)), 1, 24);
    return 64 - bits;
}

inline size_t bucketCount(int shift)
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

} // namespace milepost
