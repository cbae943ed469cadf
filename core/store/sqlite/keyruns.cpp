// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/keyruns.h"

#include <algorithm>
#include <queue>

namespace milepost {

bool KeyRuns::append(const std::vector<HashedRow> &sorted)
{
    if (!m_file)
        m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->isOpen() && !m_file->open())
        return false;
    Run run{.at = m_end, .count = sorted.size(), .blockStarts = {}};
    std::vector<quint64> hashes;
    std::vector<quint32> rows;
    hashes.reserve(sorted.size());
    rows.reserve(sorted.size());
    for (const HashedRow &key : sorted) {
        if (hashes.size() % blockSize == 0)
            run.blockStarts.push_back(key.hash);
        hashes.push_back(key.hash);
        rows.push_back(key.row);
    }
    const auto write = [this](const auto &numbers) {
        const auto size = qint64(numbers.size() * sizeof(numbers[0]));
        return m_file->write(reinterpret_cast<const char *>(numbers.data()), size) == size;
    };
    if (!m_file->seek(m_end) || !write(hashes) || !write(rows) || !m_file->flush())
        return false;
    m_end = m_file->pos();
    m_runs.push_back(std::move(run));
    return true;
}

bool KeyRuns::read(qint64 at, void *into, size_t size) const
{
    return m_file->seek(at) && m_file->read(static_cast<char *>(into), qint64(size)) == qint64(size);
}

/// A block of hashes, the first one of which is the run's n-th.
bool KeyRuns::readHashes(const Run &run, size_t first, std::vector<quint64> &hashes) const
{
    hashes.resize(std::min(blockSize, run.count - first));
    return read(run.at + qint64(first * sizeof(quint64)), hashes.data(), hashes.size() * sizeof(quint64));
}

/// The rows that belong to as many hashes.
bool KeyRuns::readRows(const Run &run, size_t first, std::vector<quint32> &rows) const
{
    rows.resize(std::min(blockSize, run.count - first));
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
            if (!readHashes(run, first, hashes))
                return std::nullopt;
            const auto equal = std::equal_range(hashes.begin(), hashes.end(), hash);
            if (equal.first == equal.second)
                continue;
            if (!readRows(run, first, rows))
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
        for (size_t first = 0; first < run.count; first += blockSize) {
            if (!readHashes(run, first, hashes))
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

    /// Goes to the next key; false at the end.
    bool next()
    {
        if (m_at == m_hashes.size()) {
            m_first += m_hashes.size();
            m_at = 0;
            if (m_first == m_run.count || isLost)
                return false;
            isLost = !m_runs.readHashes(m_run, m_first, m_hashes) || !m_runs.readRows(m_run, m_first, m_rows);
            if (isLost)
                return false;
        }
        key = {m_hashes[m_at], m_rows[m_at]};
        ++m_at;
        return true;
    }

    HashedRow key;
    bool isLost = false; ///< the file could not be read

private:
    const KeyRuns &m_runs;
    const Run &m_run;
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_rows;
    size_t m_first = 0; ///< of the block
    size_t m_at = 0;
};

bool KeyRuns::forEachSorted(const std::vector<HashedRow> &others,
                            const std::function<void(const HashedRow &)> &use) const
{
    std::vector<Cursor> cursors;
    cursors.reserve(m_runs.size());
    const auto isBehind = [](const Cursor *a, const Cursor *b) { return b->key < a->key; };
    std::priority_queue<Cursor *, std::vector<Cursor *>, decltype(isBehind)> ahead(isBehind);
    for (const Run &run : m_runs) {
        Cursor &cursor = cursors.emplace_back(*this, run);
        if (cursor.next())
            ahead.push(&cursor);
    }
    auto other = others.begin();
    while (!ahead.empty()) {
        Cursor *first = ahead.top();
        ahead.pop();
        for (; other != others.end() && *other < first->key; ++other)
            use(*other);
        use(first->key);
        if (first->next())
            ahead.push(first);
    }
    std::for_each(other, others.end(), use);
    return std::none_of(cursors.begin(), cursors.end(), [](const Cursor &cursor) { return cursor.isLost; });
}

} // namespace milepost
