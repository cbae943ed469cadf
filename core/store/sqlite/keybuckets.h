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

/// Counting sort by bucket: fills `sorted` with the keys that `keyAt` gives for 0 to `count` - 1. In each
/// bucket the order stays; `starts` gets where each begins, and the end. Both vectors' memory is used again.
template <typename Key, typename KeyAt>
void sortByBucket(size_t count, int shift, KeyAt keyAt, std::vector<Key> &sorted, std::vector<size_t> &starts)
{
    // One place ahead while keys are counted, so that each start can walk to where the next one is.
    starts.assign(bucketCount(shift) + 2, 0);
    for (size_t i = 0; i < count; ++i)
        ++starts[size_t(keyAt(i).hash >> shift) + 2];
    for (size_t i = 2; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    sorted.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const Key key = keyAt(i);
        sorted[starts[size_t(key.hash >> shift) + 1]++] = key;
    }
    starts.pop_back();
}

} // namespace milepost
