// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnfacts.h"
#include "core/csvimport/datereader.h"

#include <QSet>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace milepost {

/// Learns what the cells of one column look like, cell by cell: kept small.
class ColumnProfile : public ColumnFacts
{
public:
    /// Looks at a cell that is not empty; not wanted any more once isFull().
    void add(std::string_view cell);
    bool isFull() const { return filled >= maximumSeen || m_looked >= maximumLooked; }
    /// Concludes what all cells so far say together: the proven order of dates, choices joined in one cell.
    void conclude();

    DateReader dateReader;

private:
    // What a column is shows long before: so many cells are counted, and so many different ones looked at.
    static constexpr qsizetype maximumSeen = 20000;
    static constexpr qint64 maximumLooked = 2000;

    /// What one cell text says; the same text is looked at once.
    struct Cell {
        QString text;
        qint64 value = 0;
        bool answered = false;
        bool whole = false;
        bool labelled = false;
        bool fractional = false;
        bool thousandths = false;
        bool percent = false;
        qint64 words = 0;
        bool link = false;
        bool title = false;
        bool damaged = false;
        bool email = false;
        bool address = false;
        bool phone = false;
        bool date = false;
        qint64 again = 0; ///< how often it was met and not yet counted
    };
    struct CellHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// The parts that cells have between one separator.
    struct Parts {
        qint64 cells = 0;
        qint64 parts = 0;
        qint64 characters = 0;
        QSet<size_t> distinct;
    };

    Cell look(std::string_view cell);
    void lookForChoices(QStringView text);
    void count(const Cell &cell, qint64 times);
    void remember(std::string_view text, const Cell &cell);

    std::array<Parts, 3> m_parts;
    qint64 m_looked = 0;
    QSet<quint64> m_seen;
    std::unordered_map<std::string, Cell, CellHash, std::equal_to<>> m_cells;
};

} // namespace milepost
