// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/recordreader.h"

namespace milepost {

/// Reads single records as an import would, to say at once whether a correction helps.
class RecordCheck
{
public:
    struct Finding {
        enum class Kind { Usable, Blank, Rejected };
        Kind kind = Kind::Blank;
        QString reason; ///< of a rejected record: its stable key
        std::vector<int> columns; ///< of the cells that cannot be used
    };

    /// `asRead`: how the record's file was read. The journey outlives this.
    RecordCheck(const Mapping &asRead, const Journey &journey, const MapId &map,
                const SegmentDictionary &segments);

    Finding read(qint64 line, const QStringList &cells);

private:
    int columnToBlame(const QString &reason) const;

    Mapping m_mapping;
    RecordReader m_reader;
    ReadRecord m_record;
};

} // namespace milepost
