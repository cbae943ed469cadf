// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QChar>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// One record of a file: its cells (valid until the next record) and the physical line where it starts,
/// from 1.
struct CsvRecord {
    qint64 line = 0;
    std::vector<std::string_view> cells;
    std::vector<size_t> cutCells; ///< indexes of those that were longer than a cell may be

    /// A wholly blank line reads as one empty cell.
    bool isBlankLine() const { return cells.size() == 1 && cells.front().empty(); }
    /// The line "sep=;" that spreadsheets put before the header; never a header or a response.
    bool isSeparatorLine() const;
    bool isCut(size_t cell) const;
};

/// Splits UTF-8 text into records: RFC 4180 with the leniency of real exports. Nothing is trimmed or guessed
/// away.
///
/// - A record ends at LF, CR, CR LF or CR CR LF; each of these is one line. CR CR without LF is two ends.
/// - A quote opens only as the first byte of a cell. Inside, two quotes are one; after the closing quote the
/// rest of
///   the cell is taken as it stands, further quotes included: `"a"b"c"` reads `ab"c"`.
/// - A quote in the middle of an unquoted cell is text. NUL bytes are text.
/// - A cell is cut after `longestCell` bytes, between two characters, and the record says so.
///
/// Fed in chunks of any size; the same bytes give the same records however they are cut. Memory is bounded by
/// the longest record and the chunk.
class CsvReader
{
public:
    /// Returns false to stop reading.
    using Sink = std::function<bool(const CsvRecord &)>;

    static constexpr qint64 longestQuote = 10'000; ///< lines
    static constexpr size_t longestCell = 1 << 20; ///< bytes; data-safety.md section 3
    static constexpr qsizetype longestRecord = 64 << 20; ///< bytes, line end left out
    static constexpr size_t mostCells = 4 << 20; ///< of a record

    explicit CsvReader(char delimiter, Sink sink);

    /// Malformed, with the line, once a quote that opened there stays open for more than 10,000 lines, or a
    /// record that begins there is beyond the limits above; false in the value once the sink asked to stop.
    Result<bool> feed(std::string_view bytes);
    /// The end of the file: gives the last record, or Malformed for a quote that never closes.
    Result<bool> finish();

private:
    enum class State { CellStart, Quoted, QuoteInQuoted, AfterQuote, AfterCr, AfterCrCr };

    /// A cell that is not one piece of the input: its text lies in m_scratch.
    struct Rewritten {
        size_t cell = 0;
        size_t begin = 0;
        size_t length = 0;
    };

    bool scan(const char *data, ptrdiff_t from, ptrdiff_t size);
    bool special(const char *data, ptrdiff_t at);
    void endCell(const char *data, ptrdiff_t at);
    bool endRecord(ptrdiff_t size);
    bool blankRecord();
    bool isWithinLimits(ptrdiff_t recordSize);
    void cutLongCells();
    Result<bool> stop();
    /// Offsets begin at the open record, whose bytes alone are kept.
    void countFromRecordStart();
    void moveViews(const char *from, const char *to);
    Error fault() const;

    Sink m_sink;
    char m_delimiter;
    State m_state = State::CellStart;
    bool m_stopped = false;
    enum class Fault { None, OpenQuote, LongRecord } m_fault = Fault::None;

    std::string m_carry; ///< bytes of a record that the last chunk cut
    std::string m_scratch;
    std::vector<Rewritten> m_rewritten;
    bool m_cellInScratch = false;
    size_t m_scratchBegin = 0;

    // Offsets into the buffer being scanned.
    ptrdiff_t m_recordStart = 0;
    ptrdiff_t m_pieceStart = 0; ///< of the cell, or of its part not yet in m_scratch
    ptrdiff_t m_quotedEnd = 0; ///< where the quoted part closed
    ptrdiff_t m_mark = 0; ///< the quote or CR that the next byte decides about

    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    CsvRecord m_record;
};

} // namespace milepost
