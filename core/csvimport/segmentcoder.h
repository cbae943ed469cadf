// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/cellcache.h"
#include "core/feedback/feedback.h"

#include <QHash>

namespace milepost {

/// Gives the values of one segment column their codes in the project's dictionary. A column with too many
/// values is no segment at all (decisions.md 5): the cells that are shown to observe() first decide that, and
/// hasTooMany() says when the others make it too many all the same.
class SegmentCoder
{
public:
    SegmentCoder(int column, QString attribute)
        : m_column(column)
        , m_attribute(std::move(attribute))
    {
    }

    int column() const { return m_column; }
    const QString &attribute() const { return m_attribute; }

    void observe(std::string_view cell);
    /// Enters the values into the dictionary; false when there are too many, then no cell has a code.
    bool settle(SegmentDictionary &dictionary);
    /// The cell's code; code 0 for a blank one. A value that observe() has not seen enters the dictionary.
    SegmentCode code(std::string_view cell, SegmentDictionary &dictionary);
    bool hasTooMany() const { return m_tooMany; }

private:
    int enter(const QString &text, SegmentDictionary &dictionary);

    int m_column;
    QString m_attribute;
    bool m_tooMany = false;
    CellCache<char> m_met; ///< cells that observe() knows
    CellCache<int> m_codes;
    QStringList m_values; ///< in order of appearance
    QHash<QString, int> m_seen; ///< folded value -> index in m_values, then its code
    int m_index = -1; ///< in the dictionary
};

} // namespace milepost
