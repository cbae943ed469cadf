// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/plainreader.h"

#include <algorithm>

namespace milepost {

namespace {

/// Length of the line end at `at`, 0 when there is none.
size_t lineEnd(std::string_view text, size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\r\r\n"))
        return 3;
    if (rest.starts_with("\r\n"))
        return 2;
    return rest.starts_with('\r') || rest.starts_with('\n') ? 1 : 0;
}

void cut(CsvReading::Record &record)
{
    for (size_t i = 0; i < record.cells.size(); ++i) {
        std::string &cell = record.cells[i];
        if (cell.size() <= CsvReader::longestCell)
            continue;
        size_t size = CsvReader::longestCell;
        for (int back = 0; back < 3 && (cell[size] & '\xC0') == '\x80'; ++back)
            --size;
        cell.resize(size);
        record.cutCells.push_back(i);
    }
}

} // namespace

CsvReading readPlainly(std::string_view text, char delimiter)
{
    CsvReading reading;
    qint64 line = 1;
    for (size_t at = 0; at < text.size();) {
        CsvReading::Record record;
        record.line = line;
        for (bool more = true; more;) {
            std::string cell;
            if (at < text.size() && text[at] == '"') {
                const qint64 quoteLine = line;
                for (++at;;) {
                    if (at == text.size()) {
                        reading.faultyLine = quoteLine;
                        return reading;
                    }
                    if (text.substr(at).starts_with("\"\"")) {
                        cell += '"';
                        at += 2;
                    } else if (text[at] == '"') {
                        ++at;
                        break;
                    } else if (const size_t end = lineEnd(text, at)) {
                        cell += text.substr(at, end);
                        at += end;
                        ++line;
                        if (text[at - 1] == '\n' && line - quoteLine > CsvReader::longestQuote) {
                            reading.faultyLine = quoteLine;
                            return reading;
                        }
                    } else {
                        cell += text[at++];
                    }
                }
            }
            while (at < text.size() && text[at] != delimiter && !lineEnd(text, at))
                cell += text[at++];
            record.cells.push_back(std::move(cell));
            more = at < text.size() && text[at] == delimiter;
            at += more ? 1 : 0;
        }
        at += lineEnd(text, at);
        ++line;
        cut(record);
        reading.records.push_back(std::move(record));
    }
    return reading;
}

CsvReading readInChunks(std::string_view text, char delimiter, size_t chunk)
{
    CsvReading reading;
    CsvReader reader(delimiter, [&](const CsvRecord &record) {
        reading.records.push_back({record.line, {}, record.cutCells});
        for (const std::string_view cell : record.cells)
            reading.records.back().cells.emplace_back(cell);
        return true;
    });
    std::string part;
    for (size_t at = 0; at < text.size(); at += chunk) {
        std::fill(part.begin(), part.end(), '#'); // a view into an earlier chunk would show
        part = text.substr(at, chunk);
        if (const Result<bool> fed = reader.feed(part); !fed) {
            reading.faultyLine = fed.error().where.toLongLong();
            return reading;
        }
    }
    if (const Result<bool> finished = reader.finish(); !finished)
        reading.faultyLine = finished.error().where.toLongLong();
    return reading;
}

std::string quoted(const CsvReading &reading, char delimiter)
{
    std::string text;
    for (const CsvReading::Record &record : reading.records) {
        for (size_t i = 0; i < record.cells.size(); ++i) {
            if (i > 0)
                text += delimiter;
            text += '"';
            for (const char c : record.cells[i])
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += '"';
        }
        text += '\n';
    }
    return text;
}

} // namespace milepost
