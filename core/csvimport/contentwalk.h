// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/filebytes.h"

#include <functional>
#include <memory>

struct z_stream_s;

namespace milepost {

/// One walk through what a file says: its bytes, or what they unpack to when they are gzip's (told by their
/// magic, whatever the file's name). Nothing is kept; a file that unpacks to far more than tables do is
/// refused.
class ContentWalk
{
public:
    explicit ContentWalk(const FileBytes &bytes);
    ~ContentWalk();
    ContentWalk(const ContentWalk &) = delete;
    ContentWalk &operator=(const ContentWalk &) = delete;

    /// Gets every piece of a packed file as it lies on the disk, in order. Set it before reading.
    using Tap = std::function<void(QByteArrayView packed)>;
    void setTap(Tap tap) { m_tap = std::move(tap); }

    /// Bytes that are best read at once: not so many that a cancel would have to wait.
    static constexpr qsizetype pieceSize = 1 << 18;
    /// As FileBytes::Walk::read(), and Malformed for a damaged or cut off archive, or one that is a trap.
    Result<qsizetype> read(char *into, qsizetype most);
    /// Known after the first read().
    bool isPacked() const { return m_stream != nullptr; }
    /// How much of the file has been read, 0..1.
    double share() const { return m_raw.share(); }

    /// An archive may be so many times its size, once it is beyond `harmlessSize`: tables reach a few hundred
    /// where all rows are the same, and gzip's limit is a thousand.
    static constexpr qint64 mostTimes = 200;
    static constexpr qint64 harmlessSize = 256 << 20;

private:
    struct EndInflate {
        void operator()(z_stream_s *stream) const;
    };
    Result<qsizetype> refill();
    void unpack(const QByteArray &piece);
    Result<qsizetype> inflate(char *into, qsizetype most);
    Error damaged() const;
    Error malformed(const QString &text) const;

    const FileBytes &m_bytes;
    FileBytes::Walk m_raw;
    Tap m_tap;
    bool m_isFirst = true;
    QByteArray m_packed; ///< raw bytes that are being unpacked
    std::unique_ptr<z_stream_s, EndInflate> m_stream; ///< null for a file that is not packed
    bool m_isBetween = false; ///< an archive has ended, and another may follow
    bool m_isDone = false;
    qint64 m_packedSize = 0;
    qint64 m_size = 0;
};

} // namespace milepost
