// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace milepost {

/// Numbers in the order in which they are added. Of many, only the last ones stay in memory: the others lie
/// in a temporary file, unless it cannot be written, or all are asked for. For two threads that take turns.
class HashLog
{
public:
    /// So many last ones are in memory at least.
    static constexpr size_t alwaysInMemory = 1 << 18;

    void reserve(size_t count) { m_recent.reserve(std::min(count, mostInMemory)); }
    void add(quint64 hash)
    {
        m_recent.push_back(hash);
        if (m_recent.size() >= mostInMemory && m_mayMoveOut)
            moveOut();
    }
    size_t size() const { return m_movedOut + m_recent.size(); }
    /// The first that is in memory.
    size_t firstInMemory() const { return m_movedOut; }
    quint64 inMemory(size_t index) const { return m_recent[index - m_movedOut]; }
    /// Gets all of them into memory, and `expected` in all are to come. False when they cannot be read back.
    bool recall(size_t expected);
    /// Calls `use(hash)` for all of them in their order. False when they cannot be read back.
    template <typename Use>
    bool forEach(Use &&use) const
    {
        std::vector<quint64> block;
        for (size_t at = 0; at < m_movedOut; at += block.size()) {
            if (!readBlock(at, block))
                return false;
            for (const quint64 hash : block)
                use(hash);
        }
        for (const quint64 hash : m_recent)
            use(hash);
        return true;
    }

private:
    static constexpr size_t mostInMemory = 4 * alwaysInMemory;

    void moveOut();
    bool readBlock(size_t at, std::vector<quint64> &block) const;

    std::vector<quint64> m_recent;
    size_t m_movedOut = 0; ///< to the file
    bool m_mayMoveOut = true;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace milepost
