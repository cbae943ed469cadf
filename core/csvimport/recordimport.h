// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/themes.h"
#include "core/csvimport/cellcache.h"
#include "core/csvimport/datereader.h"
#include "core/csvimport/importer.h"
#include "core/csvimport/reader.h"
#include "core/csvimport/scorereader.h"
#include "core/csvimport/segmentcoder.h"
#include "core/csvimport/touchpointresolver.h"

#include <QCryptographicHash>

#include <array>

namespace milepost {

/// Turns the records of one file into responses and comments, and accounts for every one of them
/// (decisions.md 16-18). Every record is shown to observe() first, then settle() decides what the whole file
/// must decide, then add() stores record by record.
class RecordImport
{
public:
    /// `mapping` is bound to the file, which has `width` columns.
    RecordImport(const Mapping &mapping, int width, const Journey &journey, const MapId &map,
                 SegmentDictionary segments);

    /// Whether settle() needs to see the records at all.
    bool needsObservation() const { return m_date >= 0 || !m_segments.empty(); }
    void observe(const CsvRecord &record);
    /// What only the user can say; while there is such a question nothing may be added.
    std::vector<MappingQuestion> settle();

    Status add(const CsvRecord &record, ImportTransaction &transaction);

    /// Accounting so far and the first problems, in the outcome's own fields.
    void report(ImportOutcome &outcome) const;
    const SegmentDictionary &segments() const { return m_dictionary; }
    const TouchpointResolver &touchpoints() const { return m_touchpoints; }

private:
    /// A score column and what its cells mean, by metric: a long table's column serves all of them.
    struct ScoreColumn {
        ColumnMapping mapping;
        std::array<std::optional<ScoreReader>, allMetrics.size()> readers;
        std::array<CellCache<ScoreReading>, allMetrics.size()> cache;
        std::array<qint64, 11> seen{}; ///< how often each score came
    };
    struct Score {
        TouchpointId touchpoint;
        Metric metric = Metric::Nps;
        int score = 0;
    };

    std::string_view cell(const CsvRecord &record, int column) const;
    const char *readScores(const CsvRecord &record);
    const char *readComments(const CsvRecord &record);
    void readShared(const CsvRecord &record);
    Result<bool> store(const CsvRecord &record, ImportTransaction &transaction);
    Status reject(const CsvRecord &record, const QString &reason, ImportTransaction &transaction);
    TouchpointResolver::Found touchpointOf(const CsvRecord &record, const QString &fixedName);
    void problem(const CsvRecord &record, int column, const char *reason);
    QByteArray recordKey(const CsvRecord &record);
    QString pseudonym(std::string_view respondent);
    bool isComplaint(const QString &text);

    int m_width;
    int m_responseId = -1;
    int m_respondent = -1;
    int m_date = -1;
    int m_complaint = -1;
    int m_touchpoint = -1;
    int m_metric = -1;
    std::optional<DateOrder> m_dateOrder;
    std::vector<ScoreColumn> m_scores;
    std::vector<ColumnMapping> m_comments;
    std::vector<SegmentCoder> m_segments;
    std::vector<MappingQuestion> m_questions;

    SegmentDictionary m_dictionary;
    TouchpointResolver m_touchpoints;
    DateReader m_dates;
    ComplaintMatcher m_matcher;
    CellCache<TouchpointResolver::Found> m_rowTouchpoints;
    QHash<QString, TouchpointResolver::Found> m_fixedTouchpoints;
    CellCache<std::optional<Metric>> m_rowMetrics;
    CellCache<bool> m_complaints;
    QByteArray m_salt;
    std::string m_lastRespondent;
    QString m_lastPseudonym;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
    QHash<quint64, quint32> m_occurrences;

    // The record being read.
    Response m_response;
    Comment m_comment;
    std::vector<Score> m_recordScores;
    std::vector<std::pair<TouchpointId, QString>> m_recordComments;
    std::vector<CellProblem> m_recordProblems;

    ImportBatch m_account;
    std::vector<RejectedRow> m_rejects;
    std::vector<CellProblem> m_problems;
    QStringList m_remarks;
};

} // namespace milepost
