// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// What a reader made of a text.
struct CsvReading {
    struct Record {
        qint64 line = 0;
        std::vector<std::string> cells;
        std::vector<size_t> cutCells;
        bool operator==(const Record &) const = default;
    };
    std::vector<Record> records;
    std::optional<qint64> faultyLine; ///< where reading broke off
    bool operator==(const CsvReading &) const = default;
};

/// The rules of CsvReader, written down the plainest way: the whole text, a byte at a time. Records beyond
/// CsvReader::longestRecord are not its business.
CsvReading readPlainly(std::string_view text, char delimiter);
/// The same by CsvReader, fed in chunks that lie in memory of their own.
CsvReading readInChunks(std::string_view text, char delimiter, size_t chunk);

/// Cells written so that every reader of RFC 4180 understands them: all quoted, LF at the end of records.
std::string quoted(const CsvReading &reading, char delimiter);

} // namespace milepost
