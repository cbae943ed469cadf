// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themes.h"
#include "core/base/sha256.h"
#include "core/csvimport/cellcache.h"
#include "core/csvimport/datereader.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/platformpreset.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/readrecord.h"
#include "core/csvimport/scorereader.h"
#include "core/csvimport/segmentcoder.h"
#include "core/csvimport/touchpointresolver.h"

#include <QCryptographicHash>
#include <QSet>

#include <array>

namespace milepost {

/// Says what the records of one file mean (decisions.md 16). Records are shown to observe() first, then
/// settle() decides what the whole file must decide, then read() takes record by record. Where the first
/// records alone were observed, stillHolds() says at the end whether all of them would have decided the same.
class RecordReader
{
public:
    /// `mapping` is bound to the file, which has `width` columns.
    RecordReader(const Mapping &mapping, int width, const Journey &journey, const MapId &map,
                 SegmentDictionary segments);

    /// Finds the columns by which the survey tool takes records out of its own figures: such records are
    /// blank.
    void findNotCounted(const std::vector<QStringList> &headerRows);

    /// Whether settle() needs to see the records at all.
    bool needsObservation() const { return m_date >= 0 || !m_segments.empty(); }
    void observe(const CsvRecord &record);
    /// Whether the records observed so far are enough for settle().
    bool isDecided() const { return m_date < 0 || m_dates.isDecided(m_dateOrder); }
    /// What only the user can say; while there is such a question nothing may be read.
    std::vector<MappingQuestion> settle();

    /// How dates are read once all is settled.
    DateOrder dateOrder() const { return m_dates.order(); }
    /// Whether settle() was right, as far as the records read since show.
    bool stillHolds() const { return !hasTooManyValues() && (m_date < 0 || m_dates.stillHolds()); }
    /// Whether a segment turned out to be none: what was read is to be read again.
    bool hasTooManyValues() const;

    /// Fills the cleared `into`.
    void read(const CsvRecord &record, ReadRecord &into);

    /// What the user should know about the file as a whole, in sentences.
    QStringList remarks() const;
    const SegmentDictionary &segments() const { return m_dictionary; }
    const TouchpointResolver &touchpoints() const { return m_touchpoints; }

private:
    /// A score column and what its cells mean, by metric: a long table's column serves all of them.
    struct ScoreColumn {
        ColumnMapping mapping;
        std::optional<size_t> metric; ///< of all its scores, among m_metrics
        std::vector<std::optional<ScoreReader>> readers;
        std::vector<CellCache<ScoreReading>> cache;
        std::array<qint64, 11> seen{}; ///< how often each score came
        qint64 codes = 0; ///< how often a text came that the mapping takes for no answer
    };
    struct NotCountedColumn {
        int index = 0;
        QString header;
        QSet<QString> values;
        qint64 records = 0;
    };
    bool isCounted(const CsvRecord &record);
    std::string_view cell(const CsvRecord &record, int column) const;
    QString keptCell(int column, std::string_view cell);
    const char *readScores(const CsvRecord &record, ReadRecord &into);
    const char *readComments(const CsvRecord &record, ReadRecord &into);
    void readShared(const CsvRecord &record, ReadRecord &into);
    const TouchpointResolver::Found &touchpointOf(const CsvRecord &record, const QString &fixedName);
    void addProblem(const CsvRecord &record, int column, const char *reason, ReadRecord &into) const;
    void addKey(const CsvRecord &record, std::string &key);
    void readId(const CsvRecord &record, ReadRecord &into);
    const std::string &pseudonym(std::string_view respondent);
    bool isComplaint(std::string_view text);

    const PlatformPreset &m_preset;
    std::vector<NotCountedColumn> m_notCounted;
    int m_width;
    int m_responseId = -1;
    std::vector<int> m_idParts;
    QSet<int> m_privateColumns;
    QSet<int> m_readColumns;
    int m_respondent = -1;
    int m_date = -1;
    int m_complaint = -1;
    int m_touchpoint = -1;
    int m_metric = -1;
    std::optional<DateOrder> m_dateOrder;
    std::optional<DateCalendar> m_calendar;
    bool m_isCorrection = false;
    KnownMetrics m_metrics;
    std::vector<ScoreColumn> m_scores;
    std::vector<ColumnMapping> m_comments;
    std::vector<SegmentCoder> m_segments;
    std::vector<MappingQuestion> m_questions;

    SegmentDictionary m_dictionary;
    TouchpointResolver m_touchpoints;
    DateReader m_dates;
    ComplaintMatcher m_matcher;
    KeywordMatcher::Memory m_words; ///< of the comments
    CellCache<TouchpointResolver::Found> m_rowTouchpoints;
    QHash<QString, TouchpointResolver::Found> m_fixedTouchpoints;
    CellCache<std::optional<size_t>> m_rowMetrics;
    CellCache<bool> m_complaints;
    QByteArray m_salt;
    Sha256 m_person;
    std::string m_lastRespondent;
    std::string m_lastPseudonym;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
    QHash<quint64, quint32> m_occurrences;
    QStringList m_remarks;
};

} // namespace milepost
