// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnprofile.h"
#include "core/csvimport/labels.h"
#include "core/csvimport/mapping.h"
#include "core/csvimport/platformpreset.h"

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

    /// Writes what it finds into the mapping, with the evidence, and asks what must not be guessed. Sentences
    /// about the whole file.
    QStringList find();

private:
    /// One column while its role is sought.
    struct Column {
        ColumnMapping &mapping;
        const ColumnProfile &profile;
        QStringList path; ///< what stands above it, as people read it
        ColumnNames names;
        QString name; ///< words of the first header row
        QString all; ///< words of all header rows
        QString question; ///< what is asked, without codes
        bool isFound = false;
        int rank = 3; ///< of a date

        /// It is one rating of a score that is spread over several columns.
        bool isSpread() const { return mapping.spreadFrom >= 0; }
        void take(ColumnRole role, const QString &evidence)
        {
            mapping.role = role;
            mapping.evidence = evidence;
            isFound = true;
        }
    };
    /// The answers of a numeric column without the codes for "not answered".
    struct Range {
        qint64 low = 0;
        qint64 high = 0;
        qint64 answers = 0;
        QStringList codes; ///< texts
        qint64 coded = 0; ///< cells with them
    };

    void findInLongTable(Column &column);
    void findInExport(Column &column);
    bool findOwn(Column &column);
    bool takePreset(Column &column, const PresetColumn &preset);
    bool findPrivate(Column &column) const;
    void leaveOut(Column &column, PresetColumn::Private what) const;
    bool findRecordId(Column &column) const;
    bool findCommon(Column &column);
    static bool holdsNoWords(const ColumnProfile &p);
    bool findNamedComment(Column &column) const;
    bool findComment(Column &column) const;
    bool findText(Column &column) const;
    void keepOne(ColumnRole role);
    void keepOneDate();
    void askDates();
    bool takeKnownDateFormat(const Column &column);
    void findCompleteness();
    QString zone() const;

    bool findScore(Column &column);
    bool findNumericScore(Column &column);
    bool findWordedScore(Column &column);
    bool findMixedScore(Column &column);
    bool findFigures(Column &column) const;
    bool takeRecommendation(Column &column, const Range &range);
    bool takeSatisfaction(Column &column, const Range &range);
    bool takeEffort(Column &column, const Range &range);
    bool takeNamedScore(Column &column, const Range &range);
    bool takeThousandths(Column &column);
    bool findCodedScore(Column &column);
    static Range rangeOf(const ColumnFacts &facts, bool zeroIsAnswer);
    static Range answersOf(const ColumnFacts &facts, bool recommend);
    void score(Column &column, Metric metric, const QString &evidence);
    void noteCodes(Column &column, const Range &range) const;
    void askDirection(Column &column);
    void askScale(Column &column, const QString &all, const QString &other);
    void askDecimalMark(Column &column);
    void findMetricColumn();

    void findSpreadRatings();
    std::vector<int> ratingsOf(size_t first, size_t end) const;
    void takeSpread(size_t first, const std::vector<int> &ratings);
    void findChoices();
    bool isChoice(const Column &column) const;
    void nameTouchpoints();
    void placeComments();

    Mapping &m_mapping;
    qint64 m_dataRows;
    const PlatformPreset &m_preset;
    std::vector<Column> m_columns;
    QStringList m_notes;
};

} // namespace milepost
