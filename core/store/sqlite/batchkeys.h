// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/keyfilter.h"
#include "core/store/sqlite/keyruns.h"

#include <QByteArray>

#include <future>

namespace milepost {

/// The keys of one batch's responses (or comments): the n-th added is the n-th row. Finds repeats within the
/// batch. Of many rows, only the last ones' keys are in memory, the others in a temporary file, unless it
/// cannot be written.
class BatchKeys
{
public:
    /// So many last ones are in memory at least, and at most (there may be some more for a moment).
    static constexpr size_t leastInMemory = 1 << 16;
    static constexpr size_t mostInMemory = 4 * leastInMemory;

    /// So many rows are expected; there may be more or fewer.
    void reserve(size_t rows);
    /// Adds the next row's hash.
    void add(quint64 hash)
    {
        m_recent.push_back(hash);
        if (m_isIndexed)
            placeLast();
        if (m_recent.size() >= m_enough)
            moveOn();
    }
    /// Calls `matches(row)` for the rows with this hash, from row `first` on, until it gives true: for a look
    /// at few of the last ones.
    template <typename Function>
    bool findRowFrom(size_t first, quint64 hash, Function &&matches) const
    {
        for (size_t row = std::max(first, m_movedOut); row < size(); ++row) {
            if (inMemory(row) == hash && matches(quint32(row)))
                return true;
        }
        return false;
    }
    /// The same for all rows. The first call makes an index, which grows from then on.
    template <typename Function>
    bool findRow(quint64 hash, Function &&matches)
    {
        if (!m_isIndexed)
            makeIndex();
        for (size_t at = slotOf(hash); m_slots[at] != 0; at = slotBehind(at)) {
            const quint32 row = m_slots[at] - 1;
            if (inMemory(row) == hash && matches(row))
                return true;
        }
        const bool maybe = std::any_of(m_filters.begin(), m_filters.end(),
                                       [hash](const KeyFilter &filter) { return filter.mayHave(hash); });
        return maybe && isMovedOut(hash, matches);
    }
    size_t size() const { return firstRecent() + m_recent.size(); }
    /// Hashes that had been put aside could not be read back: nothing that was found or not found counts.
    bool isLost() const { return m_isLost; }

    /// Begins to sort on a thread of its own: the batch is complete, and its index is freed.
    void beginSorting();
    /// n sorted hashes, then the n rows they belong to, little-endian, in pieces with their places: needs
    /// little memory of its own. After beginSorting(); afterwards ask isLost().
    void writeBlob(const std::function<void(qsizetype at, QByteArrayView piece)> &write);
    qsizetype blobSize() const;

private:
    size_t firstRecent() const { return m_movedOut + m_leaving.size(); }
    quint64 inMemory(size_t row) const
    {
        return row < firstRecent() ? m_leaving[row - m_movedOut] : m_recent[row - firstRecent()];
    }

    void moveOn();
    void beginToMoveOut();
    void finishMovingOut();
    bool isMovedOut(quint64 hash, const std::function<bool(quint32)> &matches);
    void makeIndex();
    void makeSlots();
    void placeLast();
    void place(quint64 hash, size_t row);
    size_t slotOf(quint64 hash) const { return shareOf(hash, m_slots.size()); }
    size_t slotBehind(size_t slot) const { return slot + 1 < m_slots.size() ? slot + 1 : 0; }
    void filter(quint64 hash);
    void sort(const std::vector<quint64> &hashes, size_t first);

    size_t m_expected = 0;
    std::vector<quint64> m_recent; ///< the last rows' hashes
    std::vector<quint64> m_leaving; ///< those before them, which are being moved out
    size_t m_movedOut = 0; ///< rows before them
    size_t m_enough = mostInMemory; ///< when there are so many recent ones, something is to be done
    bool m_isLost = false;

    bool m_isIndexed = false;
    std::vector<quint32> m_slots; ///< of what is in memory: open addressing; row + 1, 0 is free
    std::vector<KeyFilter> m_filters; ///< of what is not
    KeyRuns m_runs; ///< what is not; while some are leaving, it is their thread's

    std::vector<HashedRow> m_sorted; ///< some rows' hashes; its memory is used again
    std::vector<size_t> m_bucketStarts; ///< likewise
    std::future<bool> m_moving; ///< waits for its thread when it goes
    std::future<void> m_sorting;
};

} // namespace milepost
