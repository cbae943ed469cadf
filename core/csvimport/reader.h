// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QChar>

#include <functional>
#include <string_view>
#include <vector>

namespace milepost {

/// One record of a file: its cells (valid until the next record) and the physical line where it starts, from 1.
struct CsvRecord {
    qint64 line = 0;
    std::vector<std::string_view> cells;

    /// A wholly blank line reads as one empty cell.
    bool isBlankLine() const { return cells.size() == 1 && cells.front().empty(); }
};

/// Splits UTF-8 text into records: RFC 4180 with the leniency of real exports (CR, LF, CRLF, text after a closing
/// quote, quotes inside unquoted cells). Nothing is trimmed or guessed away.
///
/// Fed in chunks of any size; the same bytes give the same records however they are cut.
class CsvReader
{
public:
    /// Returns false to stop reading.
    using Sink = std::function<bool(const CsvRecord &)>;

    explicit CsvReader(char delimiter, Sink sink);

    /// Malformed, with the line where the quote opened, once a quote stays open for more than 10,000 lines; false in
    /// the value once the sink asked to stop.
    Result<bool> feed(std::string_view bytes);
    /// The end of the file: gives the last record, or Malformed for a quote that never closes.
    Result<bool> finish();

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, AfterCr };

    bool emitRecord();

    Sink m_sink;
    char m_delimiter;
    State m_state = State::CellStart;
    bool m_stopped = false;
    std::string m_buffer;
    std::vector<std::pair<size_t, size_t>> m_cells;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
    CsvRecord m_record;
};

} // namespace milepost
