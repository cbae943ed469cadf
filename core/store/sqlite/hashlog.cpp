// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/hashlog.h"

#include <algorithm>

namespace milepost {

void HashLog::moveOut()
{
    if (!m_file)
        m_file = std::make_unique<QTemporaryFile>();
    const size_t count = m_recent.size() - alwaysInMemory;
    const auto size = qint64(count * sizeof(quint64));
    const bool isOut = (m_file->isOpen() || m_file->open())
        && m_file->seek(qint64(m_movedOut * sizeof(quint64)))
        && m_file->write(reinterpret_cast<const char *>(m_recent.data()), size) == size && m_file->flush();
    if (!isOut) { // there is no room: memory has to do
        m_mayMoveOut = false;
        return;
    }
    m_recent.erase(m_recent.begin(), m_recent.begin() + qptrdiff(count));
    m_movedOut += count;
}

bool HashLog::readBlock(size_t at, std::vector<quint64> &block) const
{
    constexpr size_t blockSize = 1 << 16;
    block.resize(std::min(blockSize, m_movedOut - at));
    const auto size = qint64(block.size() * sizeof(quint64));
    return m_file->seek(qint64(at * sizeof(quint64)))
        && m_file->read(reinterpret_cast<char *>(block.data()), size) == size;
}

bool HashLog::recall(size_t expected)
{
    m_mayMoveOut = false;
    if (m_movedOut == 0) {
        m_recent.reserve(expected);
        return true;
    }
    std::vector<quint64> all;
    all.reserve(std::max(expected, size()));
    if (!forEach([&all](quint64 hash) { all.push_back(hash); }))
        return false;
    m_recent = std::move(all);
    m_movedOut = 0;
    m_file.reset();
    return true;
}

} // namespace milepost
