// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/keyruns.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace milepost {

/// One number of each key, behind what the file has.
template <typename Number>
bool KeyRuns::write(std::span<const HashedRow> keys, Number HashedRow::*member)
{
    std::vector<Number> block;
    block.reserve(longRead);
    for (size_t first = 0; first < keys.size(); first += longRead) {
        block.clear();
        for (const HashedRow &key : keys.subspan(first, std::min(longRead, keys.size() - first)))
            block.push_back(key.*member);
        const auto size = qint64(block.size() * sizeof(Number));
        if (m_file->write(reinterpret_cast<const char *>(block.data()), size) != size)
            return false;
    }
    return true;
}

bool KeyRuns::append(std::span<const HashedRow> sorted)
{
    if (!m_file)
        m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->isOpen() && !m_file->open())
        return false;
    if (!m_file->seek(m_end) || !write(sorted, &HashedRow::hash) || !write(sorted, &HashedRow::row)
        || !m_file->flush())
        return false;
    Run run{.at = m_end, .count = sorted.size(), .blockStarts = {}};
    for (size_t first = 0; first < sorted.size(); first += blockSize)
        run.blockStarts.push_back(sorted[first].hash);
    m_end = m_file->pos();
    m_runs.push_back(std::move(run));
    return true;
}

/// Not by QFile, which would first look where it is: a search for each of many records asks for little.
bool KeyRuns::read(qint64 at, void *into, size_t size) const
{
    auto *next = static_cast<char *>(into);
    while (size > 0) {
        const ssize_t count = ::pread(m_file->handle(), next, size, off_t(at));
        if (count == 0 || (count < 0 && errno != EINTR))
            return false;
        if (count > 0) {
            next += count;
            at += count;
            size -= size_t(count);
        }
    }
    return true;
}

/// Hashes from the run's n-th on.
bool KeyRuns::readHashes(const Run &run, size_t first, size_t most, std::vector<quint64> &hashes) const
{
    hashes.resize(std::min(most, run.count - first));
    return read(run.at + qint64(first * sizeof(quint64)), hashes.data(), hashes.size() * sizeof(quint64));
}

/// The rows that belong to as many hashes.
bool KeyRuns::readRows(const Run &run, size_t first, size_t most, std::vector<quint32> &rows) const
{
    rows.resize(std::min(most, run.count - first));
    return read(run.at + qint64(run.count * sizeof(quint64) + first * sizeof(quint32)), rows.data(),
                rows.size() * sizeof(quint32));
}

std::optional<bool> KeyRuns::find(quint64 hash, const std::function<bool(quint32)> &matches) const
{
    std::vector<quint64> hashes;
    std::vector<quint32> rows;
    for (const Run &run : m_runs) {
        // Equal hashes may begin in the block before the first that begins with one.
        const auto start = std::lower_bound(run.blockStarts.begin(), run.blockStarts.end(), hash);
        size_t block = size_t(start - run.blockStarts.begin());
        block -= block > 0 ? 1 : 0;
        for (; block < run.blockStarts.size() && run.blockStarts[block] <= hash; ++block) {
            const size_t first = block * blockSize;
            if (!readHashes(run, first, blockSize, hashes))
                return std::nullopt;
            const auto equal = std::equal_range(hashes.begin(), hashes.end(), hash);
            if (equal.first == equal.second)
                continue;
            if (!readRows(run, first, blockSize, rows))
                return std::nullopt;
            for (auto at = equal.first; at != equal.second; ++at) {
                if (matches(rows[size_t(at - hashes.begin())]))
                    return true;
            }
        }
    }
    return false;
}

bool KeyRuns::forEachHash(const std::function<void(quint64)> &use) const
{
    std::vector<quint64> hashes;
    for (const Run &run : m_runs) {
        for (size_t first = 0; first < run.count; first += longRead) {
            if (!readHashes(run, first, longRead, hashes))
                return false;
            std::for_each(hashes.begin(), hashes.end(), use);
        }
    }
    return true;
}

/// Walks along one run.
class KeyRuns::Cursor
{
public:
    Cursor(const KeyRuns &runs, const Run &run)
        : m_runs(runs)
        , m_run(run)
    {
    }

    /// The next key in `key`; false at the end.
    bool next(HashedRow &key)
    {
        if (m_at == m_hashes.size()) {
            m_first += m_hashes.size();
            m_at = 0;
            if (m_first == m_run.count || isLost)
                return false;
            isLost = !m_runs.readHashes(m_run, m_first, longRead, m_hashes)
                || !m_runs.readRows(m_run, m_first, longRead, m_rows);
            if (isLost)
                return false;
        }
        key = {m_hashes[m_at], m_rows[m_at]};
        ++m_at;
        return true;
    }

    bool isLost = false; ///< the file could not be read

private:
    const KeyRuns &m_runs;
    const Run &m_run;
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_rows;
    size_t m_first = 0; ///< of the block
    size_t m_at = 0;
};

bool KeyRuns::forEachSorted(std::span<const HashedRow> others,
                            const std::function<void(std::span<const HashedRow>)> &use) const
{
    constexpr size_t atOnce = 1 << 14;
    std::vector<HashedRow> piece;
    piece.reserve(atOnce);
    const auto give = [&](const HashedRow &key) {
        piece.push_back(key);
        if (piece.size() == atOnce) {
            use(piece);
            piece.clear();
        }
    };
    std::vector<Cursor> cursors;
    cursors.reserve(m_runs.size());
    // The next key of each run: they are few, so looking at all of them beats a heap.
    std::vector<std::pair<HashedRow, Cursor *>> ahead;
    for (const Run &run : m_runs) {
        Cursor &cursor = cursors.emplace_back(*this, run);
        HashedRow key;
        if (cursor.next(key))
            ahead.emplace_back(key, &cursor);
    }
    auto other = others.begin();
    while (!ahead.empty()) {
        auto first = ahead.begin();
        for (auto candidate = first + 1; candidate != ahead.end(); ++candidate)
            first = candidate->first < first->first ? candidate : first;
        for (; other != others.end() && *other < first->first; ++other)
            give(*other);
        give(first->first);
        if (!first->second->next(first->first))
            ahead.erase(first);
    }
    std::for_each(other, others.end(), give);
    use(piece);
    return std::none_of(cursors.begin(), cursors.end(), [](const Cursor &cursor) { return cursor.isLost; });
}

} // namespace milepost
