// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/sqliteimport.h"

#include "core/store/sqlite/feedbackdictionaries.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int importCacheSize = 2048; // kB
constexpr int noMetric = 0; ///< of a comment's key

int metricOf(const IncomingScore &score)
{
    return int(score.metric);
}
int metricOf(const IncomingComment &)
{
    return noMetric;
}
int scoreOf(const IncomingScore &score)
{
    return score.score;
}
int scoreOf(const IncomingComment &)
{
    return 0;
}

Result<qint64> singleNumber(Connection &connection, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

Error lostKeys()
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Store",
                                        "A temporary file of the import could not be read back; nothing was "
                                        "imported. Import the file again."),
            {}};
}

std::string_view bodyOf(const IncomingScore &)
{
    return {};
}
std::string_view bodyOf(const IncomingComment &comment)
{
    return comment.text;
}

} // namespace

SqliteImport::SqliteImport(Connection &connection, SqliteJourneyStore &journey, SqliteFeedbackStore &feedback,
                           const std::atomic_bool &interrupted, Transaction transaction)
    : m_connection(connection)
    , m_journey(journey)
    , m_feedback(feedback)
    , m_interrupted(interrupted)
    , m_transaction(std::move(transaction))
    , m_sync(connection)
{
}

Result<std::unique_ptr<ImportTransaction>>
SqliteImport::begin(Connection &connection, SqliteJourneyStore &journey, SqliteFeedbackStore &feedback,
                    const QString &survey, const std::atomic_bool &interrupted)
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    std::unique_ptr<SqliteImport> import(
        new SqliteImport(connection, journey, feedback, interrupted, std::move(*transaction)));
    if (Status status = import->prepare(survey); !status)
        return status.error();
    return std::unique_ptr<ImportTransaction>(std::move(import));
}

SqliteImport::~SqliteImport()
{
    m_queue.close();
    (void)m_connection.setCacheSize(Connection::usualCacheSize);
}

Status SqliteImport::prepare(const QString &survey)
{
    // Rows only ever go behind the last ones: what has been filled is written out while it is still at hand.
    if (Status status = m_connection.setCacheSize(importCacheSize); !status)
        return status;
    Result<TargetDictionary> targets = loadTargets(m_connection);
    if (!targets)
        return targets.error();
    m_targets = std::move(*targets);
    m_storedTargets = m_targets.size();
    if (Status status = nextNumbers(); !status)
        return status;
    if (Status status = loadKnownKeys(survey); !status)
        return status;
    if (Status status = m_responses.rows.prepare(
            m_connection, "incoming_response",
            "INSERT INTO response (batch, target, metric, score, day, when_text, response_id, respondent, "
            "segments, line) SELECT ?1, target, metric, score, day, when_text, response_id, respondent, "
            "segments, line FROM incoming_response",
            [this](const RowBuffer &rows) { addResponseColumns(rows); });
        !status)
        return status;
    if (Status status = m_comments.rows.prepare(
            m_connection, "incoming_comment",
            "INSERT INTO comment (batch, target, day, when_text, response_id, respondent, segments, line, "
            "complaint, complaint_keyword, text) SELECT ?1, target, day, when_text, response_id, respondent, "
            "segments, line, complaint, complaint_keyword, text FROM incoming_comment",
            [this](const RowBuffer &rows) { addCommentColumns(rows); });
        !status)
        return status;
    if (Status status = m_responses.stored.prepare(
            m_connection,
            "SELECT id, response_id, '', target, metric, respondent, when_text, score, day FROM response "
            "WHERE id >= ?1");
        !status)
        return status;
    if (Status status = m_comments.stored.prepare(
            m_connection,
            "SELECT id, response_id, text, target, 0, respondent, when_text, 0, day FROM comment "
            "WHERE id >= ?1");
        !status)
        return status;
    return m_faults.prepare(m_connection);
}

Status SqliteImport::nextNumbers()
{
    const Result<qint64> batch
        = singleNumber(m_connection, "SELECT coalesce(max(id), 0) + 1 FROM import_batch");
    const Result<qint64> response
        = singleNumber(m_connection, "SELECT coalesce(max(id), 0) + 1 FROM response");
    const Result<qint64> comment = singleNumber(m_connection, "SELECT coalesce(max(id), 0) + 1 FROM comment");
    for (const Result<qint64> *number : {&batch, &response, &comment}) {
        if (!*number)
            return number->error();
    }
    m_batch = BatchId(*batch);
    m_columns->batch = m_batch;
    m_responses.firstRowid = *response;
    m_comments.firstRowid = *comment;
    m_columns->firstComment = *comment;
    return {};
}

Status SqliteImport::loadKnownKeys(const QString &survey)
{
    Result<Statement> batches = Statement::prepare(
        m_connection,
        "SELECT d.response_keys, d.first_response, b.responses, d.comment_keys, d.first_comment, b.comments"
        " FROM import_batch AS b JOIN batch_data AS d ON d.batch = b.id WHERE b.active AND b.survey = ?1");
    if (!batches)
        return batches.error();
    batches->bind(1, survey);
    // Without its keys a batch's records would be taken in twice: better no import than that.
    const Status read = forEachRow(*batches, "batch_data", [this](const Statement &row) {
        return m_responses.known.add(row.borrowedBytes(0), row.integer(1), row.integer(2))
            && m_comments.known.add(row.borrowedBytes(3), row.integer(4), row.integer(5));
    });
    if (!read)
        return read;
    m_responses.known.build();
    m_comments.known.build();
    return {};
}

Status SqliteImport::mayGoOn() const
{
    if (m_failure)
        return *m_failure;
    if (m_interrupted)
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("Store", "Cancelled; nothing was changed."),
                     {}};
    return {};
}

Status SqliteImport::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    return error;
}

Result<TargetIndex> SqliteImport::targetOf(const TouchpointId &touchpoint)
{
    auto &[recent, recentIndex] = m_recentTargets[touchpoint.uuid().data1 % m_recentTargets.size()];
    if (recent == touchpoint)
        return recentIndex;
    if (const std::optional<TargetIndex> known = m_targets.find(touchpoint)) {
        recent = touchpoint;
        recentIndex = *known;
        return *known;
    }
    if (m_targets.isFull()) {
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate("Store", "The project has responses about too many touchpoints."),
            {}};
    }
    return m_targets.add(touchpoint);
}

void SqliteImport::expect(qint64 responses, qint64 comments)
{
    // What is set aside and not used costs no memory, but it is not to be had without end.
    constexpr qint64 most = 20'000'000;
    const auto responseCount = size_t(std::clamp<qint64>(responses, 0, most));
    const auto commentCount = size_t(std::clamp<qint64>(comments, 0, most));
    m_responses.keys.reserve(responseCount);
    m_comments.keys.reserve(commentCount);
    m_columns->reserve(responseCount, commentCount);
}

Result<ImportTransaction::Added> SqliteImport::add(const IncomingRecord &record, const IncomingScore &score)
{
    return addRow(m_responses, record, score);
}

Result<ImportTransaction::Added> SqliteImport::add(const IncomingRecord &record,
                                                   const IncomingComment &comment)
{
    return addRow(m_comments, record, comment);
}

template <typename Item>
Result<ImportTransaction::Added> SqliteImport::addRow(Kind &kind, const IncomingRecord &record,
                                                      const Item &item)
{
    if (Status status = mayGoOn(); !status)
        return status.error();
    const Result<TargetIndex> target = targetOf(item.touchpoint);
    if (!target)
        return target.error();
    const RowKey key{*target, metricOf(item), bodyOf(item)};
    const int score = scoreOf(item);

    const bool hasId = !record.responseId.empty();
    bool isOfEarlierBatch = hasId && isNextOfWalk(kind, record, key, score);
    bool isRepeated = false;
    quint64 hash = 0;
    if (!isOfEarlierBatch) {
        // A target's number never changes in its file, so it may stand for the touchpoint in a stored hash.
        const quint64 seed = quint64(key.target) << 16 | quint64(key.metric) << 8 | quint64(hasId ? 1 : 2);
        const quint64 recordPart = recordHash(hasId ? record.responseId : record.key, seed);
        hash = recordHash(key.body, recordPart);
        isOfEarlierBatch = isKnown(kind, hash, record, key, score);
        isRepeated = !isOfEarlierBatch && hasId && isRepeat(kind, hash, record, key, score);
    }
    if (kind.keys.isLost())
        return fail(lostKeys()).error();
    if (m_failure)
        return *m_failure;
    if (isOfEarlierBatch && hasId && key.metric != noMetric)
        noteKnown(BatchColumns::dayNumber(record.day), score);
    if (isOfEarlierBatch || isRepeated)
        return Added::Duplicate;
    kind.rows.buffer().add(record, item, key.target);
    kind.keys.add(hash);
    if (kind.rows.buffer().isFull()) {
        if (Status status = handOver(kind); !status)
            return status.error();
    }
    return Added::Stored;
}

// The columns are filled by the thread that writes, which has more time left than the one that reads.

void SqliteImport::noteWritten(const RowBuffer &rows)
{
    constexpr size_t rowSize = 32; // besides its texts
    m_sync.wrote(rows.textBytes() + rows.size() * rowSize);
}

void SqliteImport::addResponseColumns(const RowBuffer &rows)
{
    noteWritten(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowBuffer::Row &row = rows.row(i);
        m_columns->appendResponse(row.target, BatchColumns::dayFromNumber(row.day), rows.segmentsOf(row),
                                  Metric(row.metric), row.score);
    }
}

void SqliteImport::addCommentColumns(const RowBuffer &rows)
{
    noteWritten(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowBuffer::Row &row = rows.row(i);
        const bool isComplaint = row.complaint < 0 ? row.complaintByKeyword : row.complaint == 1;
        m_columns->appendComment(row.target, BatchColumns::dayFromNumber(row.day), rows.segmentsOf(row),
                                 isComplaint);
    }
}

/// A score of the row found last was known under its response id.
void SqliteImport::noteKnown(qint32 day, int score)
{
    const bool isAnotherDay = day != BatchColumns::noDay && m_matchedDay != BatchColumns::noDay
        && std::abs(day - m_matchedDay) > 1; // the day depends on the time zone of the export
    ++m_known.scores;
    m_known.contradicting += isAnotherDay || score != m_matchedScore;
}

bool SqliteImport::isKnown(Kind &kind, quint64 hash, const IncomingRecord &record, const RowKey &key,
                           int score)
{
    return kind.known.findRow(hash, [&](qint64 rowid) {
        if (!isSameAsStored(kind, rowid, record, key, score))
            return false;
        kind.walkEnd = rowid == kind.lastHit + 1 ? kind.known.endOfBatch(rowid) : 0;
        kind.lastHit = rowid;
        return true;
    });
}

/// As isKnown() would find, of a record with an id, without looking for it among all.
bool SqliteImport::isNextOfWalk(Kind &kind, const IncomingRecord &record, const RowKey &key, int score)
{
    if (kind.lastHit + 1 >= kind.walkEnd)
        return false;
    if (isSameAsStored(kind, kind.lastHit + 1, record, key, score))
        ++kind.lastHit;
    else
        kind.walkEnd = 0;
    return kind.walkEnd != 0;
}

bool SqliteImport::isRepeat(Kind &kind, quint64 hash, const IncomingRecord &record, const RowKey &key,
                            int score)
{
    const auto matches = [&](quint32 row) {
        const std::optional<BufferedRow> found = kind.rows.inMemory(row);
        return found ? isSame(*found, record, key)
                     : isSameAsStored(kind, kind.firstRowid + row, record, key, score);
    };
    constexpr size_t manyRows = 64; // with one id: no longer a look at few
    if (kind.isAscending) {
        // Shorter ones first, so that numbers ascend, too.
        const std::string_view id = record.responseId;
        const bool isAsLong = id.size() == kind.lastId.size();
        const int order = isAsLong ? id.compare(kind.lastId) : (id.size() < kind.lastId.size() ? -1 : 1);
        if (order == 0) {
            kind.isAscending = kind.keys.size() - kind.firstWithLastId < manyRows;
        } else {
            kind.isAscending = order > 0;
            kind.lastId = id;
            kind.firstWithLastId = kind.keys.size();
        }
    }
    return kind.isAscending ? kind.keys.findRowFrom(kind.firstWithLastId, hash, matches)
                            : kind.keys.findRow(hash, matches);
}

bool SqliteImport::isSame(const BufferedRow &row, const IncomingRecord &record, const RowKey &key)
{
    return row.row->target == key.target && row.row->metric == key.metric
        && row.text(RowBuffer::ResponseId) == record.responseId && row.text(RowBuffer::Body) == key.body;
}

bool SqliteImport::isSameAsStored(Kind &kind, qint64 rowid, const IncomingRecord &record, const RowKey &key,
                                  int score)
{
    const Result<BufferedRow> found = kind.stored.find(rowid, m_queue);
    if (!found) {
        (void)fail(found.error());
        return false;
    }
    m_matchedScore = found->row->score;
    m_matchedDay = found->row->day;
    // Without an id the key was the whole record; of it we have kept this much.
    return isSame(*found, record, key)
        && (!record.responseId.empty()
            || (found->text(RowBuffer::Respondent) == record.respondent
                && found->text(RowBuffer::When) == record.when && found->row->score == score));
}

Status SqliteImport::handOver(Kind &kind)
{
    Status status = kind.rows.handOver(m_queue, m_batch);
    return status ? status : fail(status.error());
}

Status SqliteImport::add(const RejectedRow &row)
{
    return addFault(row);
}

Status SqliteImport::add(const CellProblem &problem)
{
    return addFault(problem);
}

template <typename Fault>
Status SqliteImport::addFault(const Fault &fault)
{
    if (Status status = mayGoOn(); !status)
        return status;
    m_faults.add(fault);
    if (!m_faults.isFull())
        return {};
    Status status = m_faults.handOver(m_queue, m_batch);
    return status ? status : fail(status.error());
}

Status SqliteImport::writeBatchData(BatchId batch)
{
    // Rowids were given one after the other; the offsets in the keys rely on it.
    for (const auto &[kind, last] :
         {std::pair{&m_responses, singleNumber(m_connection, "SELECT coalesce(max(id), 0) FROM response")},
          std::pair{&m_comments, singleNumber(m_connection, "SELECT coalesce(max(id), 0) FROM comment")}}) {
        if (!last)
            return last.error();
        if (*last != kind->firstRowid + qint64(kind->rows.size()) - 1)
            return damagedFile("response");
    }
    Result<Statement> insert = Statement::prepare(
        m_connection,
        "INSERT INTO batch_data (batch, first_response, first_comment, columns, response_keys, comment_keys)"
        " VALUES (?1, ?2, ?3, zeroblob(?4), zeroblob(?5), zeroblob(?6))");
    if (!insert)
        return insert.error();
    insert->bind(1, batch);
    insert->bind(2, m_responses.firstRowid);
    insert->bind(3, m_comments.firstRowid);
    insert->bind(4, qint64(m_columns->blobSize()));
    insert->bind(5, qint64(m_responses.keys.blobSize()));
    insert->bind(6, qint64(m_comments.keys.blobSize()));
    if (Status status = insert->run(); !status)
        return status;
    const auto fillKeys = [](BatchKeys &keys) {
        return [&keys](BlobOutput &output) {
            keys.writeBlob([&output](qsizetype at, QByteArrayView piece) { output.writeAt(at, piece); });
        };
    };
    Status filled = fillBatchData(batch, "columns", [this](BlobOutput &output) {
        m_columns->writeBlob([&output](QByteArrayView piece) { output.write(piece); });
    });
    if (filled)
        filled = fillBatchData(batch, "response_keys", fillKeys(m_responses.keys));
    if (filled)
        filled = fillBatchData(batch, "comment_keys", fillKeys(m_comments.keys));
    if (filled && (m_responses.keys.isLost() || m_comments.keys.isLost()))
        return lostKeys();
    return filled;
}

Status SqliteImport::fillBatchData(BatchId batch, const char *column,
                                   const std::function<void(BlobOutput &)> &fill)
{
    Result<BlobOutput> output = BlobOutput::open(m_connection, "batch_data", column, qint64(batch));
    if (!output)
        return output.error();
    fill(*output);
    return output->finish();
}

Status SqliteImport::writeMapping(BatchId batch)
{
    if (m_mapping.isEmpty())
        return {};
    Result<Statement> insert
        = Statement::prepare(m_connection, "INSERT INTO batch_mapping (batch, mapping) VALUES (?1, ?2)");
    if (!insert)
        return insert.error();
    insert->bind(1, batch);
    insert->bind(2, QString::fromUtf8(m_mapping));
    return insert->run();
}

Result<ImportTransaction::Finished> SqliteImport::finish(ImportBatch batch, const SegmentDictionary &segments,
                                                         const ChangeSet &changes)
{
    if (Status status = mayGoOn(); !status)
        return status.error();
    if (Status status = m_faults.handOver(m_queue, m_batch); !status)
        return fail(status.error()).error();
    for (Kind *kind : {&m_responses, &m_comments}) {
        if (Status status = handOver(*kind); !status)
            return status.error();
    }
    for (Kind *kind : {&m_responses, &m_comments})
        kind->keys.beginSorting();
    if (Status status = m_queue.waitForAll(); !status)
        return fail(status.error()).error();
    batch.id = m_batch;
    batch.responses = qint64(m_responses.rows.size());
    batch.comments = qint64(m_comments.rows.size());
    batch.active = true;

    ChangeSet stored;
    stored.insert(batch);
    stored.append(changes);
    for (const auto &step :
         {std::function<Status()>([&] { return storeTargets(m_connection, m_targets, m_storedTargets); }),
          std::function<Status()>([&] { return storeSegments(m_connection, segments); }),
          std::function<Status()>([&] { return writeBatchData(batch.id); }),
          std::function<Status()>([&] { return writeMapping(batch.id); }),
          std::function<Status()>([&] { return m_journey.applyWithin(stored); }),
          std::function<Status()>([&] { return m_sync.finish(); }),
          std::function<Status()>([&] { return mayGoOn(); }),
          std::function<Status()>([&] { return m_transaction.commit(); })}) {
        if (Status status = step(); !status)
            return fail(status.error()).error();
    }
    // The object has done its one import.
    m_failure = Error{ErrorCode::Invalid, u"This import is finished."_s, {}};
    m_feedback.remember(m_columns);
    return Finished{std::move(batch), m_columns};
}

} // namespace milepost
