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

/// The rows from `first` on with these hashes, by hash.
std::vector<HashedRow> sortedRows(const std::vector<quint64> &hashes, size_t first)
{
    std::vector<HashedRow> keys;
    keys.reserve(hashes.size());
    for (const quint64 hash : hashes)
        keys.push_back({hash, quint32(first + keys.size())});
    std::vector<size_t> starts;
    keys = sortedByBucket(
        keys, bucketShift(keys.size()), [](const HashedRow &key) { return key.hash; }, starts);
    for (size_t bucket = 0; bucket + 1 < starts.size(); ++bucket)
        std::sort(keys.begin() + qptrdiff(starts[bucket]), keys.begin() + qptrdiff(starts[bucket + 1]));
    return keys;
}

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

void BatchKeys::beginToMoveOut()
{
    m_leaving = std::move(m_recent);
    m_recent.clear();
    m_recent.reserve(mostInMemory);
    const auto staying = m_leaving.end() - qptrdiff(leastInMemory);
    m_recent.assign(staying, m_leaving.end());
    m_leaving.erase(staying, m_leaving.end());
    m_enough = leastInMemory + whileLeaving;
    m_moving
        = std::async(std::launch::async, [this] { return m_runs.append(sortedRows(m_leaving, m_movedOut)); });
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
        m_leaving = {};
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
    m_sorting = std::async(std::launch::async, [this] { return sortedRows(m_recent, m_movedOut); });
}

void BatchKeys::writeBlob(const std::function<void(qsizetype at, QByteArrayView piece)> &write)
{
    constexpr size_t atOnce = 1 << 15;
    if (!m_sorting.valid())
        beginSorting();
    const size_t count = size();
    size_t given = 0;
    std::vector<HashedRow> piece;
    piece.reserve(atOnce);
    QByteArray bytes;
    const auto give = [&](size_t at, auto member) {
        using Number = std::remove_cvref_t<decltype(HashedRow().*member)>;
        bytes.resize(qsizetype(piece.size() * sizeof(Number)));
        char *out = bytes.data();
        for (const HashedRow &key : piece) {
            qToLittleEndian<Number>(key.*member, out);
            out += sizeof(Number);
        }
        write(qsizetype(at), bytes);
    };
    const auto givePiece = [&] {
        give(given * sizeof(quint64), &HashedRow::hash);
        give(count * sizeof(quint64) + given * sizeof(quint32), &HashedRow::row);
        given += piece.size();
        piece.clear();
    };
    const bool isWhole = m_runs.forEachSorted(m_sorting.get(), [&](const HashedRow &key) {
        piece.push_back(key);
        if (piece.size() == atOnce)
            givePiece();
    });
    givePiece();
    m_isLost = m_isLost || !isWhole;
}

} // namespace milepost
