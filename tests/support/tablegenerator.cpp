// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tablegenerator.h"

#include <array>

namespace milepost {

namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr std::array lineEnds{"\n", "\r\n", "\r", "\r\r\n"};

std::string inQuotes(const std::string &cell)
{
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

/// Whether a writer must quote the cell.
bool needsQuotes(const std::string &cell, char delimiter)
{
    return cell.find_first_of(std::string("\"\r\n") + delimiter) != std::string::npos;
}

} // namespace

std::string TableGenerator::cell()
{
    static const std::vector<std::string> pieces{"9",
                                                 "10",
                                                 "a",
                                                 "word",
                                                 "two words",
                                                 " ",
                                                 "  ",
                                                 "\t",
                                                 ",",
                                                 ";",
                                                 "|",
                                                 "\"",
                                                 "\"\"",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 "\r\r\n",
                                                 "İstanbul",
                                                 "ışık",
                                                 "خیلی خوب",
                                                 "می\u200Cشود",
                                                 "۵",
                                                 "😀",
                                                 "é",
                                                 "'",
                                                 "\\",
                                                 "=1+1",
                                                 "-",
                                                 std::string("\0", 1),
                                                 "\xEF\xBB\xBF",
                                                 "\xFF",
                                                 "\xC3"};
    if (chance(15))
        return {};
    std::string text;
    const bool isPlain = chance(60); // most cells of real exports are
    const auto count = m_random.bounded(1, chance(2) ? 300 : 5);
    for (int i = 0; i < count; ++i)
        text += pieces[size_t(m_random.bounded(isPlain ? 5 : int(pieces.size())))];
    return text;
}

const char *TableGenerator::lineEnd()
{
    const int which = m_lineEnds < int(lineEnds.size()) ? m_lineEnds : m_random.bounded(int(lineEnds.size()));
    return lineEnds[size_t(which)];
}

GeneratedTable TableGenerator::next()
{
    GeneratedTable table;
    table.delimiter = delimiters[size_t(m_random.bounded(int(delimiters.size())))];
    m_lineEnds = m_random.bounded(int(lineEnds.size()) + 1); // the last: mixed
    const bool quoteAll = chance(30);
    const bool quoteSome = chance(30);
    const bool isRagged = chance(20);
    const bool hasBlankLines = chance(20);
    const bool isLenient = chance(30); // as people write by hand
    const int records = m_random.bounded(1, 12);
    const int columns = m_random.bounded(1, 8);
    for (int i = 0; i < records; ++i) {
        std::vector<std::string> record;
        const int cells = isRagged ? m_random.bounded(1, columns + 2) : columns;
        for (int k = 0; k < cells; ++k) {
            if (k > 0)
                table.text += table.delimiter;
            std::string value = cell();
            if (isLenient && chance(10)) {
                // A quote that is not the first character is text.
                value = "5\" disk\"s";
                table.text += value;
            } else if (isLenient && chance(5)) {
                const std::string after = chance(50) ? " \"x\" y" : "z";
                table.text += inQuotes(value) + after;
                value += after;
                if (!table.textAfterQuote)
                    table.textAfterQuote = size_t(i);
            } else if (quoteAll || (quoteSome && chance(30)) || needsQuotes(value, table.delimiter)) {
                table.text += inQuotes(value);
            } else {
                table.text += value;
            }
            record.push_back(std::move(value));
        }
        table.records.push_back(std::move(record));
        if (i + 1 < records || chance(70))
            table.text += lineEnd();
        while (hasBlankLines && i + 1 < records && chance(20))
            table.text += lineEnd();
    }
    if (isLenient && chance(10)) {
        table.text += lineEnd();
        table.text += "last";
        table.text += table.delimiter;
        const std::string open = cell();
        table.text += '"' + open.substr(0, open.find('"'));
        table.endsOpen = true;
    }
    return table;
}

} // namespace milepost
