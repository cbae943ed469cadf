// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/filehasher.h"

#include "core/base/sha256.h"

namespace milepost {

namespace {

constexpr size_t mostPieces = 8; // under way at once

} // namespace

FileHasher::FileHasher()
    : m_thread([this] { run(); })
{
}

FileHasher::~FileHasher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QByteArray FileHasher::buffer(qsizetype size)
{
    const std::lock_guard lock(m_mutex);
    if (m_spare.empty())
        return QByteArray(size, Qt::Uninitialized);
    QByteArray piece = std::move(m_spare.back());
    m_spare.pop_back();
    piece.resize(size);
    return piece;
}

void FileHasher::add(QByteArray piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pieces.size() < mostPieces; });
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
}

void FileHasher::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
}

QByteArray FileHasher::result()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_result;
}

void FileHasher::run()
{
    Sha256 hash;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_cancelled || m_ended || !m_pieces.empty(); });
        if (m_cancelled)
            return;
        if (m_pieces.empty())
            break;
        QByteArray piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        lock.unlock();
        hash.add(piece);
        lock.lock();
        m_spare.push_back(std::move(piece));
    }
    const Sha256::Digest digest = hash.take();
    m_result = QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
}

} // namespace milepost
