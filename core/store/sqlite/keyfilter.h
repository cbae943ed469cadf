// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/keybuckets.h"

#include <algorithm>
#include <array>
#include <vector>

namespace milepost {

/// Says of most hashes that are not among those added that they are not: of about one in a thousand it cannot
/// tell. A Bloom filter with all bits of a hash in one cache line (Putze, Sanders, Singler: Cache-, Hash- and
/// Space-Efficient Bloom Filters, 2007), two bytes a hash.
class KeyFilter
{
public:
    explicit KeyFilter(size_t capacity)
        : m_blocks(std::max<size_t>(1, capacity / hashesPerBlock + 1))
    {
    }

    void add(quint64 hash)
    {
        Block &block = m_blocks[blockOf(hash)];
        forEachBit(hash, [&block](size_t word, quint64 bit) { block.words[word] |= bit; });
        ++m_size;
    }
    bool mayHave(quint64 hash) const
    {
        const Block &block = m_blocks[blockOf(hash)];
        bool hasAll = true;
        forEachBit(hash,
                   [&](size_t word, quint64 bit) { hasAll = hasAll && (block.words[word] & bit) != 0; });
        return hasAll;
    }
    /// With more, it could tell less and less.
    bool isFull() const { return m_size >= m_blocks.size() * hashesPerBlock; }

private:
    struct alignas(64) Block {
        std::array<quint64, 8> words{};
    };
    static constexpr size_t hashesPerBlock = 32; // 16 bits for each
    static constexpr int bitsPerHash = 6;

    size_t blockOf(quint64 hash) const { return shareOf(hash, m_blocks.size()); }
    /// The block is told by the hash's first bits, the bits in it by its last ones, nine for each.
    template <typename Use>
    static void forEachBit(quint64 hash, Use &&use)
    {
        for (int i = 0; i < bitsPerHash; ++i, hash >>= 9)
            use(size_t(hash >> 6 & 7), quint64(1) << (hash & 63));
    }

    std::vector<Block> m_blocks;
    size_t m_size = 0;
};

} // namespace milepost
