// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace milepost {

/// What the cells of one column look like, from its first 20,000 answers, or its first 2,000 different ones.
struct ColumnFacts {
    /// Distinct texts are listed up to this many; more are only counted as "many".
    static constexpr qsizetype maximumListed = 60;

    qint64 filled = 0; ///< cells looked at with an answer; N/A and its like are not
    qint64 unread = 0; ///< cells beyond those, only counted
    qint64 whole = 0; ///< "9", "9.0"
    qint64 labelled = 0; ///< "10 - extremely likely"
    qint64 fractional = 0; ///< "4.53"
    qint64 thousandths = 0; ///< "5.000", which is five or five thousand
    qint64 percents = 0; ///< "95 %"
    qint64 lowest = 0; ///< of whole and labelled numbers
    qint64 highest = 0;
    qint64 emails = 0;
    qint64 addresses = 0; ///< IPv4
    qint64 phones = 0;
    qint64 dates = 0;
    qint64 links = 0; ///< addresses of web pages
    qint64 titles = 0; ///< several words, most of them with a capital: names of things
    qint64 words = 0; ///< in all cells
    qint64 damaged = 0; ///< numbers that a spreadsheet has cut: "1.23E+11"
    qint64 characters = 0;
    bool repeats = false; ///< some text occurs twice among those looked at
    std::optional<DateOrder> dateOrder; ///< what the dates prove by themselves
    /// Distinct texts in order of appearance, with how often; empty once there are too many.
    QStringList values;
    QHash<QString, qint64> counts;
    QHash<QString, qint64> numbers; ///< of the listed texts, those that are or begin with a whole number
    bool manyValues = false;
    QStringList samples; ///< the first different texts, also where there are many
    QString joinedBy; ///< not empty: cells hold several choices with this between them

    qint64 scores() const { return whole + labelled; }
    double meanLength() const { return filled ? double(characters) / double(filled) : 0; }
    double meanWords() const { return filled ? double(words) / double(filled) : 0; }
    bool isMostly(qint64 count, double share = 0.9) const
    {
        return filled > 0 && double(count) >= share * double(filled);
    }
};

} // namespace milepost
