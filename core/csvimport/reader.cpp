// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace milepost {

namespace {

constexpr ptrdiff_t blockSize = 64;

/// One bit per byte of a block of 64: set where the byte is a delimiter, a quote, CR or LF.
#ifdef __SSE2__
quint64 specialBytes(const char *block, char delimiter)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    quint64 bits = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * part));
        const __m128i hit
            = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
                           _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
        bits |= quint64(quint32(_mm_movemask_epi8(hit))) << (16 * part);
    }
    return bits;
}
#else
quint64 specialBytes(const char *block, char delimiter)
{
    quint64 bits = 0;
    for (int i = 0; i < blockSize; ++i) {
        const char c = block[i];
        bits |= quint64(c == delimiter || c == '"' || c == '\n' || c == '\r') << i;
    }
    return bits;
}
#endif

} // namespace

bool CsvRecord::isSeparatorLine() const
{
    if (line != 1)
        return false;
    const std::string_view first = cells.front();
    if (first.substr(0, 4) != "sep=" && first.substr(0, 4) != "SEP=")
        return false;
    // Whole, or split at the very delimiter that it names.
    return (cells.size() == 1 && first.size() == 5)
        || (cells.size() == 2 && first.size() == 4 && cells.back().empty());
}

bool CsvRecord::isCut(size_t cell) const
{
    return std::find(cutCells.begin(), cutCells.end(), cell) != cutCells.end();
}

CsvReader::CsvReader(char delimiter, Sink sink)
    : m_sink(std::move(sink))
    , m_delimiter(delimiter)
{
    m_record.line = 1;
}

Result<bool> CsvReader::feed(std::string_view bytes)
{
    if (m_stopped)
        return false;
    // The record that the last chunk cut goes on line by line, until a record ends with its line.
    while (!m_carry.empty() && !bytes.empty()) {
        const size_t lineEnd = bytes.find('\n');
        const std::string_view line = bytes.substr(0, lineEnd == bytes.npos ? lineEnd : lineEnd + 1);
        bytes.remove_prefix(line.size());
        const char *before = m_carry.data();
        const auto from = ptrdiff_t(m_carry.size());
        m_carry.append(line);
        moveViews(before, m_carry.data());
        const auto size = ptrdiff_t(m_carry.size());
        if (!scan(m_carry.data(), from, size) || !isWithinLimits(size - m_recordStart))
            return stop();
        before = m_carry.data() + m_recordStart;
        m_carry.erase(0, size_t(m_recordStart));
        moveViews(before, m_carry.data());
        countFromRecordStart();
    }
    if (bytes.empty())
        return true;
    const auto size = ptrdiff_t(bytes.size());
    if (!scan(bytes.data(), 0, size) || !isWithinLimits(size - m_recordStart))
        return stop();
    // Keep the bytes of the record that is still open.
    m_carry.assign(bytes.substr(size_t(m_recordStart)));
    moveViews(bytes.data() + m_recordStart, m_carry.data());
    countFromRecordStart();
    return true;
}

Result<bool> CsvReader::stop()
{
    m_stopped = true;
    if (m_fault != Fault::None)
        return fault();
    return false;
}

void CsvReader::countFromRecordStart()
{
    m_pieceStart -= m_recordStart;
    m_quotedEnd -= m_recordStart;
    m_mark -= m_recordStart;
    m_recordStart = 0;
}

Result<bool> CsvReader::finish()
{
    if (m_stopped)
        return false;
    const char *data = m_carry.data();
    const auto size = ptrdiff_t(m_carry.size());
    switch (m_state) {
    case State::Quoted:
        m_stopped = true;
        m_fault = Fault::OpenQuote;
        return fault();
    case State::AfterCrCr:
        if (!blankRecord())
            return false;
        break;
    default:
        break;
    }
    m_stopped = true;
    // Nothing after the last record end is no record.
    if (size - m_recordStart == 0)
        return true;
    if (m_state == State::QuoteInQuoted) {
        m_quotedEnd = m_mark;
        m_state = State::AfterQuote;
    }
    endCell(data, size);
    const bool goOn = endRecord(size - m_recordStart);
    if (m_fault != Fault::None)
        return fault();
    return goOn;
}

bool CsvReader::scan(const char *data, ptrdiff_t from, ptrdiff_t size)
{
    char tail[blockSize];
    for (ptrdiff_t start = from; start < size; start += blockSize) {
        const ptrdiff_t left = size - start;
        const char *block = data + start;
        if (left < blockSize) {
            std::memset(tail, 0, sizeof tail);
            std::memcpy(tail, block, size_t(left));
            block = tail;
        }
        quint64 bits = specialBytes(block, m_delimiter);
        if (left < blockSize)
            bits &= (quint64(1) << left) - 1;
        while (bits) {
            const ptrdiff_t at = start + std::countr_zero(bits);
            bits &= bits - 1;
            if (m_state == State::CellStart && data[at] == m_delimiter) { // by far the most frequent
                m_record.cells.emplace_back(data + m_pieceStart, size_t(at - m_pieceStart));
                m_pieceStart = at + 1;
            } else if (!special(data, at)) {
                return false;
            }
        }
    }
    return true;
}

/// Takes one delimiter, quote, CR or LF. False: stop.
bool CsvReader::special(const char *data, ptrdiff_t at)
{
    const char c = data[at];
    switch (m_state) {
    case State::Quoted:
        if (c == '"') {
            m_mark = at;
            m_state = State::QuoteInQuoted;
        } else if (c == '\r') {
            ++m_line;
        } else if (c == '\n') {
            if (data[at - 1] != '\r')
                ++m_line;
            else if (data[at - 2] == '\r') // the opening quote lies before: at - 2 exists
                --m_line;
            if (m_line - m_quoteLine > longestQuote) {
                if (isWithinLimits(at - m_recordStart))
                    m_fault = Fault::OpenQuote;
                return false;
            }
        }
        return true;
    case State::QuoteInQuoted:
        if (c == '"' && at == m_mark + 1) {
            if (!m_cellInScratch) {
                m_cellInScratch = true;
                m_scratchBegin = m_scratch.size();
            }
            m_scratch.append(data + m_pieceStart, size_t(at - m_pieceStart));
            m_pieceStart = at + 1;
            m_state = State::Quoted;
            return true;
        }
        m_quotedEnd = m_mark;
        m_state = State::AfterQuote;
        break;
    case State::AfterCr:
    case State::AfterCrCr:
        if (at == m_mark + 1 && c == '\n') {
            m_recordStart = m_pieceStart = at + 1;
            m_state = State::CellStart;
            return true;
        }
        if (m_state == State::AfterCrCr && !blankRecord())
            return false;
        if (at == m_mark + 1 && c == '\r') {
            m_mark = at;
            m_recordStart = m_pieceStart = at + 1;
            m_state = State::AfterCrCr;
            return true;
        }
        m_state = State::CellStart;
        break;
    default:
        break;
    }

    if (c == '"') {
        if (m_state == State::CellStart && at == m_pieceStart) {
            m_state = State::Quoted;
            m_pieceStart = at + 1;
            m_quoteLine = m_line;
        }
        return true;
    }
    endCell(data, at);
    if (c == m_delimiter) {
        m_pieceStart = at + 1;
        return true;
    }
    const ptrdiff_t recordSize = at - m_recordStart;
    m_recordStart = m_pieceStart = at + 1;
    if (c == '\r') {
        m_state = State::AfterCr;
        m_mark = at;
    }
    return endRecord(recordSize);
}

/// The cell ends before `at`.
void CsvReader::endCell(const char *data, ptrdiff_t at)
{
    if (m_state != State::AfterQuote) {
        m_record.cells.emplace_back(data + m_pieceStart, size_t(at - m_pieceStart));
        return;
    }
    m_state = State::CellStart;
    const ptrdiff_t after = m_quotedEnd + 1;
    if (!m_cellInScratch && at == after) {
        m_record.cells.emplace_back(data + m_pieceStart, size_t(m_quotedEnd - m_pieceStart));
        return;
    }
    if (!m_cellInScratch)
        m_scratchBegin = m_scratch.size();
    m_scratch.append(data + m_pieceStart, size_t(m_quotedEnd - m_pieceStart));
    m_scratch.append(data + after, size_t(at - after));
    m_rewritten.push_back({m_record.cells.size(), m_scratchBegin, m_scratch.size() - m_scratchBegin});
    m_record.cells.emplace_back();
    m_cellInScratch = false;
}

bool CsvReader::endRecord(ptrdiff_t size)
{
    if (!isWithinLimits(size))
        return false;
    for (const Rewritten &cell : m_rewritten)
        m_record.cells[cell.cell] = std::string_view(m_scratch).substr(cell.begin, cell.length);
    if (size > ptrdiff_t(longestCell))
        cutLongCells();
    // A quoted cell may span lines: the record started where its first cell did.
    const bool goOn = m_sink(m_record);
    m_record.cells.clear();
    m_record.cutCells.clear();
    m_rewritten.clear();
    m_scratch.clear();
    m_record.line = ++m_line;
    return goOn;
}

bool CsvReader::blankRecord()
{
    m_record.cells.emplace_back();
    return endRecord(0);
}

bool CsvReader::isWithinLimits(ptrdiff_t recordSize)
{
    if (recordSize <= longestRecord && m_record.cells.size() <= mostCells)
        return true;
    m_fault = Fault::LongRecord;
    return false;
}

void CsvReader::cutLongCells()
{
    for (size_t i = 0; i < m_record.cells.size(); ++i) {
        std::string_view &cell = m_record.cells[i];
        if (cell.size() <= longestCell)
            continue;
        size_t size = longestCell;
        while (size > longestCell - 3 && (static_cast<unsigned char>(cell[size]) & 0xC0) == 0x80)
            --size; // in the middle of a character
        cell = cell.substr(0, size);
        m_record.cutCells.push_back(i);
    }
}

/// The buffer behind the cells collected so far has moved.
void CsvReader::moveViews(const char *from, const char *to)
{
    if (from == to)
        return;
    for (std::string_view &cell : m_record.cells) {
        if (cell.data())
            cell = {to + (cell.data() - from), cell.size()};
    }
}

Error CsvReader::fault() const
{
    if (m_fault == Fault::OpenQuote) {
        return {ErrorCode::Malformed,
                QCoreApplication::translate(
                    "CsvReader",
                    "A quotation mark opens in line %L1 and never closes. Close it, or remove it, "
                    "and read the file again.")
                    .arg(m_quoteLine),
                QString::number(m_quoteLine)};
    }
    return {
        ErrorCode::Malformed,
        QCoreApplication::translate(
            "CsvReader",
            "The record that begins in line %L1 is longer than any survey's. A line end or a quotation mark "
            "may be missing there.")
            .arg(m_record.line),
        QString::number(m_record.line)};
}

} // namespace milepost
