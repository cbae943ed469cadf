// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/batchkeys.h"

#include <QtEndian>

#include <limits>
#include <utility>

namespace milepost {

namespace {

// Until so many more have come, those that leave are let go in peace.
constexpr size_t whileLeaving = BatchKeys::leastInMemory / 2;

} // namespace

void BatchKeys::reserve(size_t rows)
{
    m_expected = rows;
    m_recent.reserve(std::min(rows, mostInMemory));
}

/// What m_enough waited for.
void BatchKeys::moveOn()
{
    if (m_moving.valid())
        finishMovingOut();
    else
        beginToMoveOut();
}

/// The rows from `first` on with these hashes, by hash, into m_sorted.
void BatchKeys::sort(const std::vector<quint64> &hashes, size_t first)
{
    sortByBucket(
        hashes.size(), bucketShift(hashes.size()),
        [&](size_t i) {
            return HashedRow{hashes[i], quint32(first + i)};
        },
        m_sorted, m_bucketStarts);
    for (size_t bucket = 0; bucket + 1 < m_bucketStarts.size(); ++bucket) {
        std::sort(m_sorted.begin() + qptrdiff(m_bucketStarts[bucket]),
                  m_sorted.begin() + qptrdiff(m_bucketStarts[bucket + 1]));
    }
}

void BatchKeys::beginToMoveOut()
{
    m_leaving.swap(m_recent); // the memory of those that have left is used again
    m_recent.clear();
    m_recent.reserve(mostInMemory);
    const auto staying = m_leaving.end() - qptrdiff(leastInMemory);
    m_recent.assign(staying, m_leaving.end());
    m_leaving.erase(staying, m_leaving.end());
    m_enough = leastInMemory + whileLeaving;
    m_moving = std::async(std::launch::async, [this] {
        sort(m_leaving, m_movedOut);
        return m_runs.append(m_sorted);
    });
}

void BatchKeys::finishMovingOut()
{
    if (!m_moving.valid())
        return;
    if (m_moving.get()) {
        m_movedOut += m_leaving.size();
        m_enough = mostInMemory;
        if (m_isIndexed)
            std::for_each(m_leaving.begin(), m_leaving.end(), [this](quint64 hash) { filter(hash); });
        m_leaving.clear();
        if (m_isIndexed)
            makeSlots();
    } else { // there is no room: memory has to do
        m_leaving.insert(m_leaving.end(), m_recent.begin(), m_recent.end());
        m_recent = std::exchange(m_leaving, {});
        m_enough = std::numeric_limits<size_t>::max();
    }
}

void BatchKeys::makeIndex()
{
    finishMovingOut();
    m_isLost = !m_runs.forEachHash([this](quint64 hash) { filter(hash); }) || m_isLost;
    m_isIndexed = true;
    makeSlots();
}

void BatchKeys::filter(quint64 hash)
{
    // Each is as large as those before it together: few are to be asked, and half of the memory is used.
    if (m_filters.empty() || m_filters.back().isFull())
        m_filters.emplace_back(std::max(size(), 2 * mostInMemory));
    m_filters.back().add(hash);
}

/// Of what is in memory; a third more than can be there, or is there.
void BatchKeys::makeSlots()
{
    const size_t rows = size() - m_movedOut;
    const size_t most = m_expected > mostInMemory ? mostInMemory + whileLeaving : m_expected;
    const size_t count = rows <= most ? most : 2 * rows;
    m_slots.assign(std::max<size_t>(count + count / 3, 1024), 0);
    for (size_t row = m_movedOut; row < size(); ++row)
        place(inMemory(row), row);
}

void BatchKeys::placeLast()
{
    if (5 * (size() - m_movedOut) > 4 * m_slots.size())
        makeSlots();
    else
        place(m_recent.back(), size() - 1);
}

void BatchKeys::place(quint64 hash, size_t row)
{
    size_t at = slotOf(hash);
    while (m_slots[at] != 0)
        at = slotBehind(at);
    m_slots[at] = quint32(row) + 1;
}

bool BatchKeys::isMovedOut(quint64 hash, const std::function<bool(quint32)> &matches)
{
    finishMovingOut();
    const std::optional<bool> found = m_runs.find(hash, matches);
    m_isLost = m_isLost || !found;
    return found.value_or(false);
}

qsizetype BatchKeys::blobSize() const
{
    return qsizetype(size()) * keySize;
}

void BatchKeys::beginSorting()
{
    finishMovingOut();
    m_slots = {};
    m_filters = {};
    m_sorting = std::async(std::launch::async, [this] { sort(m_recent, m_movedOut); });
}

void BatchKeys::writeBlob(const std::function<void(qsizetype at, QByteArrayView piece)> &write)
{
    m_sorting.get();
    QByteArray bytes;
    const auto give = [&](size_t at, std::span<const HashedRow> keys, auto member) {
        using Number = std::remove_cvref_t<decltype(HashedRow().*member)>;
        bytes.resize(qsizetype(keys.size() * sizeof(Number)));
        char *out = bytes.data();
        for (const HashedRow &key : keys) {
            qToLittleEndian<Number>(key.*member, out);
            out += sizeof(Number);
        }
        write(qsizetype(at), bytes);
    };
    size_t given = 0;
    const bool isWhole = m_runs.forEachSorted(m_sorted, [&](std::span<const HashedRow> keys) {
        give(given * sizeof(quint64), keys, &HashedRow::hash);
        give(size() * sizeof(quint64) + given * sizeof(quint32), keys, &HashedRow::row);
        given += keys.size();
    });
    m_isLost = m_isLost || !isWhole;
}

} // namespace milepost
