// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnfacts.h"
#include "core/csvimport/datereader.h"

#include <QSet>

#include <string>
#include <string_view>
#include <unordered_map>

namespace milepost {

/// Learns what the cells of one column look like, cell by cell: kept small.
class ColumnProfile : public ColumnFacts
{
public:
    void add(std::string_view cell);

    DateReader dateReader;

private:
    /// What one cell text says; the same text is looked at once.
    struct Cell {
        QString text;
        qint64 value = 0;
        bool answered = false;
        bool whole = false;
        bool labelled = false;
        bool fractional = false;
        bool email = false;
        bool address = false;
        bool phone = false;
        bool date = false;
    };
    struct CellHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    Cell look(std::string_view cell);
    void count(const Cell &cell);
    void remember(std::string_view text, const Cell &cell);

    QSet<quint64> m_seen;
    std::unordered_map<std::string, Cell, CellHash, std::equal_to<>> m_cells;
};

} // namespace milepost
