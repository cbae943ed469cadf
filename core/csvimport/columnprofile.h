// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/datereader.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace milepost {

/// What the cells of one column look like, from its first 20,000 answers: kept small.
class ColumnProfile
{
public:
    /// Distinct texts are listed up to this many; more are only counted as "many".
    static constexpr qsizetype maximumListed = 60;

    void add(std::string_view cell);

    qint64 filled = 0; ///< cells looked at with an answer; N/A and its like are not
    qint64 unread = 0; ///< cells beyond the first 20,000, only counted
    qint64 whole = 0; ///< "9", "9.0"
    qint64 labelled = 0; ///< "10 - extremely likely"
    qint64 fractional = 0; ///< "4.53"
    qint64 lowest = 0; ///< of whole and labelled numbers
    qint64 highest = 0;
    qint64 emails = 0;
    qint64 addresses = 0; ///< IPv4
    qint64 phones = 0;
    qint64 dates = 0;
    qint64 characters = 0;
    bool repeats = false; ///< some text occurs twice (among the first 20,000)
    DateReader dateReader;
    /// Distinct texts in order of appearance, with how often; empty once there are too many.
    QStringList values;
    QHash<QString, qint64> counts;
    bool manyValues = false;

    qint64 scores() const { return whole + labelled; }
    double meanLength() const { return filled ? double(characters) / double(filled) : 0; }
    bool isMostly(qint64 count, double share = 0.9) const
    {
        return filled > 0 && double(count) >= share * double(filled);
    }

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
