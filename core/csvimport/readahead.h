// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stepqueue.h"
#include "core/csvimport/contentwalk.h"
#include "core/csvimport/filescan.h"

#include <QByteArray>

#include <array>

namespace milepost {

/// One walk through what a file says, some pieces ahead of who uses them: a thread of its own reads and
/// scans.
class ReadAhead
{
public:
    /// All of the content goes through `scan`, which may be asked once this is gone.
    ReadAhead(const FileBytes &bytes, FileScan &scan);

    struct Piece {
        QByteArrayView bytes; ///< empty: the end of the file
        double share = 0; ///< how much of the file has been read with it, 0..1
    };
    /// The next piece, which holds until the next call. The errors are ContentWalk's, each in its place.
    Result<Piece> next();

private:
    static constexpr size_t piecesAhead = 4;

    struct Buffer {
        QByteArray bytes;
        Result<qsizetype> size = 0;
        double share = 0;
        size_t step = 0; ///< of the queue, that fills it
    };

    void refill(Buffer &buffer);

    ContentWalk m_walk;
    FileScan &m_scan;
    std::array<Buffer, piecesAhead> m_buffers;
    size_t m_given = piecesAhead - 1; ///< the buffer that is in use; the last one is free at first
    StepQueue m_queue; // last: its thread uses all of the above
};

} // namespace milepost
