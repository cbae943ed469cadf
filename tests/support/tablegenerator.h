// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <optional>
#include <string>
#include <vector>

namespace milepost {

/// A table and one of the ways to write it as CSV.
struct GeneratedTable {
    std::vector<std::vector<std::string>> records; ///< what is meant; blank lines are left out
    char delimiter = ',';
    std::string text;

    /// The first record with text between a closing quote and the next delimiter, which writers never write
    /// but people do.
    std::optional<size_t> textAfterQuote;
    bool endsOpen = false; ///< the last record's last cell has a quote that never closes
};

/// Tables in all the dialects that exports come in: delimiters, line ends (mixed ones too), quoting where
/// needed or everywhere, ragged records, blank lines, no end at the last line, cells of any content in four
/// scripts.
class TableGenerator
{
public:
    explicit TableGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    GeneratedTable next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    std::string cell();
    const char *lineEnd();

    QRandomGenerator m_random;
    int m_lineEnds = 0;
};

} // namespace milepost
