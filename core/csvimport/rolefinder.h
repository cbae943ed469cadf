// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnprofile.h"
#include "core/csvimport/mapping.h"

#include <initializer_list>
#include <vector>

namespace milepost {

/// Whether words occur in a header, both as headerWords() has them. Words (or beginnings of words, where they
/// do not end in a space) are written as people write them and folded like the header.
bool mentions(const QString &header, std::initializer_list<const char16_t *> words);
/// Whether the header is one of the names.
bool isNamed(const QString &header, std::initializer_list<const char16_t *> names);

/// Seeks the role of every column of one file, from its headers and the look of its cells.
class RoleFinder
{
public:
    RoleFinder(Mapping &mapping, const std::vector<ColumnProfile> &profiles, qint64 dataRows);

    /// Writes what it finds into the mapping, with the evidence, and asks what must not be guessed.
    void find();

private:
    /// One column while its role is sought.
    struct Column {
        ColumnMapping &mapping;
        const ColumnProfile &profile;
        QString name; ///< words of the first header row
        QString all; ///< words of all header rows

        void take(ColumnRole role, const QString &evidence)
        {
            mapping.role = role;
            mapping.evidence = evidence;
        }
    };

    void findInLongTable(Column &column);
    void findInExport(Column &column);
    bool findPrivate(Column &column) const;
    bool findKnownName(Column &column) const;
    bool findId(Column &column) const;
    bool findScore(Column &column);
    bool findNumericScore(Column &column);
    bool findWordedScore(Column &column);
    bool findText(Column &column) const;
    void score(Column &column, Metric metric, const QString &evidence);
    void askDirection(Column &column);
    void keepOne(ColumnRole role);
    void keepOneDate();
    void askDateOrder();

    Mapping &m_mapping;
    qint64 m_dataRows;
    std::vector<Column> m_columns;
};

} // namespace milepost
