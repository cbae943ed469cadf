// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/filehasher.h"

#include <QCryptographicHash>

#include <algorithm>

namespace milepost {

FileHasher::FileHasher(QByteArray bytes)
    : m_thread([this, bytes = std::move(bytes)] {
        constexpr qsizetype pieceSize = 1 << 20;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qsizetype at = 0; at < bytes.size() && !m_cancelled; at += pieceSize)
            hash.addData(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
        m_result = hash.result();
    })
{
}

FileHasher::~FileHasher()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

QByteArray FileHasher::result()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_result;
}

} // namespace milepost
