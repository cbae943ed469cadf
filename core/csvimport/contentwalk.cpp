// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/contentwalk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#define ZLIB_CONST // it reads what it unpacks, and no more
#include <zlib.h>

namespace milepost {

namespace {

constexpr qsizetype packedPiece = 1 << 16;
constexpr int gzipOnly = 15 + 16; ///< window bits: the largest window, gzip's head and checksum

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B\x08");
}

} // namespace

void ContentWalk::EndInflate::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

ContentWalk::ContentWalk(const FileBytes &bytes)
    : m_bytes(bytes)
    , m_raw(bytes)
{
}

ContentWalk::~ContentWalk() = default;

Result<qsizetype> ContentWalk::read(char *into, qsizetype most)
{
    if (m_stream)
        return inflate(into, most);
    const Result<qsizetype> size = m_raw.read(into, most);
    if (!size || !std::exchange(m_isFirst, false) || !isGzip(QByteArrayView(into, *size)))
        return size;
    m_stream.reset(new z_stream_s{});
    if (inflateInit2(m_stream.get(), gzipOnly) != Z_OK)
        return damaged();
    unpack(QByteArray(into, *size));
    return inflate(into, most);
}

/// The next packed bytes.
void ContentWalk::unpack(const QByteArray &piece)
{
    if (m_tap)
        m_tap(piece);
    m_packed = piece;
    m_packedSize += piece.size();
    m_stream->next_in = reinterpret_cast<const Bytef *>(m_packed.constData());
    m_stream->avail_in = uInt(m_packed.size());
}

/// Bytes to unpack next; 0 at the end of the file.
Result<qsizetype> ContentWalk::refill()
{
    QByteArray piece(packedPiece, Qt::Uninitialized);
    const Result<qsizetype> size = m_raw.read(piece.data(), piece.size());
    if (!size || *size == 0)
        return size;
    piece.truncate(*size);
    unpack(piece);
    return size;
}

Result<qsizetype> ContentWalk::inflate(char *into, qsizetype most)
{
    m_stream->next_out = reinterpret_cast<Bytef *>(into);
    m_stream->avail_out = uInt(most);
    while (m_stream->avail_out > 0 && !m_isDone) {
        if (m_stream->avail_in == 0) {
            const Result<qsizetype> size = refill();
            if (!size)
                return size.error();
            if (*size == 0) {
                if (!m_isBetween)
                    return damaged();
                m_isDone = true;
                break;
            }
        }
        if (m_isBetween) {
            // Files put one behind the other are one file to gzip; zeros are what tapes and disks fill up
            // with.
            if (*m_stream->next_in == 0) {
                ++m_stream->next_in;
                --m_stream->avail_in;
                continue;
            }
            if (inflateReset(m_stream.get()) != Z_OK)
                return damaged();
            m_isBetween = false;
        }
        const int state = ::inflate(m_stream.get(), Z_NO_FLUSH);
        m_isBetween = state == Z_STREAM_END;
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return damaged();
    }
    const qsizetype size = most - qsizetype(m_stream->avail_out);
    m_size += size;
    if (m_size > harmlessSize && m_size / mostTimes > m_packedSize) {
        return malformed(
            QCoreApplication::translate(
                "FileDecoder",
                "The compressed file unpacks to more than %L1 times its size, as no survey does. If it is "
                "one, unpack it first.")
                .arg(mostTimes));
    }
    return size;
}

Error ContentWalk::damaged() const
{
    return malformed(QCoreApplication::translate(
        "FileDecoder",
        "The compressed file is damaged or not all there. Fetch it again, or unpack it first."));
}

Error ContentWalk::malformed(const QString &text) const
{
    return {ErrorCode::Malformed, text, QFileInfo(m_bytes.path()).fileName()};
}

} // namespace milepost
