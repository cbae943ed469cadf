// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/batchkeys.h"
#include "core/store/sqlite/bloboutput.h"
#include "core/store/sqlite/earlysync.h"
#include "core/store/sqlite/faultwriter.h"
#include "core/store/sqlite/recordkeys.h"
#include "core/store/sqlite/rowwriter.h"
#include "core/store/sqlite/sqlitefeedbackstore.h"
#include "core/store/sqlite/storedrows.h"

#include <atomic>

namespace milepost {

/// An import into the project file. Rows gather in buffers and go into the file by the hundred, on a thread
/// of their own while the next ones are read: both cost about the same. What is known already is found by the
/// key hashes of earlier batches and confirmed against the stored row (decisions.md 18).
class SqliteImport : public ImportTransaction
{
public:
    /// `interrupted` is looked at before every row.
    static Result<std::unique_ptr<ImportTransaction>>
    begin(Connection &connection, SqliteJourneyStore &journey, SqliteFeedbackStore &feedback,
          const QString &survey, const std::atomic_bool &interrupted);

    ~SqliteImport() override;

    void expect(qint64 responses, qint64 comments) override;
    Result<Added> add(const IncomingRecord &record, const IncomingScore &score) override;
    Result<Added> add(const IncomingRecord &record, const IncomingComment &comment) override;
    Status add(const RejectedRow &row) override;
    Status add(const CellProblem &problem) override;
    Known known() const override { return m_known; }
    void keepMapping(const QByteArray &json) override { m_mapping = json; }
    Result<Finished> finish(ImportBatch batch, const SegmentDictionary &segments,
                            const ChangeSet &changes) override;

private:
    /// The parts that responses and comments have alike.
    struct Kind {
        RowWriter rows;
        BatchKeys keys; ///< of this import
        KnownKeys known; ///< of earlier ones
        qint64 firstRowid = 0;
        StoredRows stored; ///< what confirms a hit

        // The same file once more has its records in their order: what follows a hit is mostly the next row.
        qint64 lastHit = 0; ///< row of an earlier batch
        qint64 walkEnd = 0; ///< the batch's end once two hits have followed each other; 0: they have not

        // While response ids ascend, only rows with the last one can be repeats.
        std::string lastId;
        size_t firstWithLastId = 0; ///< row
        bool isAscending = true;
    };

    SqliteImport(Connection &connection, SqliteJourneyStore &journey, SqliteFeedbackStore &feedback,
                 const std::atomic_bool &interrupted, Transaction transaction);

    Status prepare(const QString &survey);
    Status loadKnownKeys(const QString &survey);
    Status nextNumbers();
    Status mayGoOn() const;
    Result<TargetIndex> targetOf(const TouchpointId &touchpoint);
    /// What tells a row of a record from its other ones.
    struct RowKey {
        TargetIndex target = 0;
        int metric = 0;
        std::string_view body; ///< of a comment: a record may say two things about one touchpoint
    };
    /// Whether a row of an earlier batch is the same.
    bool isKnown(Kind &kind, quint64 hash, const IncomingRecord &record, const RowKey &key, int score);
    bool isNextOfWalk(Kind &kind, const IncomingRecord &record, const RowKey &key, int score);
    static bool isSame(const BufferedRow &row, const IncomingRecord &record, const RowKey &key);
    /// Whether a row with this hash of this import is the same.
    bool isRepeat(Kind &kind, quint64 hash, const IncomingRecord &record, const RowKey &key, int score);
    template <typename Item>
    Result<Added> addRow(Kind &kind, const IncomingRecord &record, const Item &item);
    bool isSameAsStored(Kind &kind, qint64 rowid, const IncomingRecord &record, const RowKey &key, int score);
    void noteWritten(const RowBuffer &rows);
    void addResponseColumns(const RowBuffer &rows);
    void addCommentColumns(const RowBuffer &rows);
    void noteKnown(qint32 day, int score);
    Status handOver(Kind &kind);
    template <typename Fault>
    Status addFault(const Fault &fault);
    Status writeBatchData(BatchId batch);
    Status fillBatchData(BatchId batch, const char *column, const std::function<void(BlobOutput &)> &fill);
    Status writeMapping(BatchId batch);
    /// Remembers the first failure: SQLite may have rolled back, so nothing may be written any more.
    Status fail(const Error &error);

    Connection &m_connection;
    SqliteJourneyStore &m_journey;
    SqliteFeedbackStore &m_feedback;
    const std::atomic_bool &m_interrupted;
    Transaction m_transaction;
    Kind m_responses;
    Kind m_comments;
    FaultWriter m_faults;
    TargetDictionary m_targets;
    std::array<std::pair<TouchpointId, TargetIndex>, 16> m_recentTargets{}; ///< by the id's first bits
    size_t m_storedTargets = 0;
    BatchId m_batch{};
    Known m_known;
    qint8 m_matchedScore = 0; ///< of the stored row that was found last
    qint32 m_matchedDay = BatchColumns::noDay;
    QByteArray m_mapping; ///< JSON; empty: none is kept
    std::shared_ptr<BatchColumns> m_columns = std::make_shared<BatchColumns>();
    std::optional<Error> m_failure;
    EarlySync m_sync; ///< told by the queue's steps, asked when they are done
    /// All writing until finish(); nobody else uses the connection but after having waited for all steps.
    StepQueue m_queue;
};

} // namespace milepost
