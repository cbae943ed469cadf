// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/sqlitefeedbackstore.h"

#include "core/feedback/knownmetrics.h"
#include "core/store/sqlite/feedbackdictionaries.h"
#include "core/store/sqlite/keywordrematch.h"
#include "core/store/sqlite/segmentcodes.h"
#include "core/store/sqlite/sqliteimport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace milepost {

namespace {

QDate dayOf(const Statement &statement, int column)
{
    return statement.isNull(column) ? QDate()
                                    : BatchColumns::dayFromNumber(qint32(statement.integer(column)));
}

bool segmentsOf(const Statement &statement, int column, std::vector<SegmentCode> &segments)
{
    std::optional<std::vector<SegmentCode>> codes = segmentCodesFromBytes(statement.borrowedBytes(column));
    if (codes)
        segments = std::move(*codes);
    return codes.has_value();
}

bool targetOf(const Statement &statement, int column, TargetIndex &target)
{
    const qint64 number = statement.integer(column);
    target = TargetIndex(number);
    return number >= 0 && number <= std::numeric_limits<TargetIndex>::max();
}

/// What readComment() reads, of the table comment as c.
constexpr auto commentFields
    = "c.id, c.batch, c.target, c.text, c.day, c.when_text, c.response_id, c.respondent,"
      " c.segments, c.complaint, c.complaint_keyword, c.line,"
      " (SELECT m.complaint FROM comment_mark AS m WHERE m.comment = c.id)";

bool readComment(const Statement &row, const TargetDictionary &targets, StoredComment &stored)
{
    Comment &comment = stored.comment;
    TargetIndex target = 0;
    if (!targetOf(row, 2, target) || target >= targets.size())
        return false;
    stored.id = row.integer(0);
    comment.touchpoint = targets.touchpoint(target);
    comment.text = row.text(3);
    comment.day = dayOf(row, 4);
    comment.when = row.text(5);
    comment.responseId = row.text(6);
    comment.respondent = row.text(7);
    comment.line = row.integer(11);
    return row.read(1, stored.batch) && segmentsOf(row, 8, comment.segments)
        && row.read(9, comment.complaintMark) && row.read(10, comment.complaintByKeyword)
        && row.read(12, comment.handMark);
}

/// Lowest and highest score by the number of a metric; a number that no metric has takes none.
struct Scales {
    std::array<qint64, lastOwnMetric + 1> low{};
    std::array<qint64, lastOwnMetric + 1> high{};

    bool take(qint64 metric, qint64 score) const
    {
        return metric >= 0 && metric <= lastOwnMetric && score >= low[size_t(metric)]
            && score <= high[size_t(metric)];
    }
};

Result<Scales> loadScales(Connection &connection)
{
    Result<Statement> select = Statement::prepare(
        connection, "SELECT number, low, high FROM metric_definition WHERE number >= ?1");
    if (!select)
        return select.error();
    Scales scales;
    scales.high.fill(-1);
    for (const Metric metric : allMetrics) {
        scales.low[size_t(metric)] = metricScale(metric).low;
        scales.high[size_t(metric)] = metricScale(metric).high;
    }
    // Taking back a definition and then its import's removal leaves answers without one: kept, not shown.
    constexpr qint64 highestOwnScore = 10;
    std::fill(scales.high.begin() + firstOwnMetric, scales.high.end(), highestOwnScore);
    select->bind(1, qint64(firstOwnMetric));
    const Status status = forEachRow(*select, "metric_definition", [&](const Statement &row) {
        const qint64 number = row.integer(0);
        if (number > lastOwnMetric)
            return false;
        scales.low[size_t(number)] = std::max<qint64>(0, row.integer(1));
        scales.high[size_t(number)] = std::min(highestOwnScore, row.integer(2));
        return true;
    });
    return status ? Result<Scales>(scales) : Result<Scales>(status.error());
}

} // namespace

Result<BatchColumns> columnsFromRows(Connection &connection, BatchId batch)
{
    Result<Statement> responses = Statement::prepare(
        connection, "SELECT target, metric, score, day, segments FROM response WHERE batch = ?1 ORDER BY id");
    Result<Statement> comments = Statement::prepare(connection,
                                                    "SELECT target, complaint, complaint_keyword, day, "
                                                    "segments FROM comment WHERE batch = ?1 ORDER BY id");
    if (!responses || !comments)
        return responses ? comments.error() : responses.error();
    const Result<Scales> scales = loadScales(connection);
    if (!scales)
        return scales.error();
    BatchColumns columns;
    columns.batch = batch;
    responses->bind(1, batch);
    Status status = forEachRow(*responses, "response", [&](const Statement &row) {
        Response response;
        TargetIndex target = 0;
        const qint64 metric = row.integer(1);
        const qint64 score = row.integer(2);
        if (!scales->take(metric, score))
            return false;
        response.metric = Metric(metric);
        response.score = int(score);
        response.day = dayOf(row, 3);
        if (!targetOf(row, 0, target) || !segmentsOf(row, 4, response.segments))
            return false;
        columns.append(response, target);
        return true;
    });
    if (!status)
        return status.error();
    comments->bind(1, batch);
    status = forEachRow(*comments, "comment", [&](const Statement &row) {
        Comment comment;
        TargetIndex target = 0;
        if (!row.read(1, comment.complaintMark) || !row.read(2, comment.complaintByKeyword)
            || !targetOf(row, 0, target) || !segmentsOf(row, 4, comment.segments))
            return false;
        comment.day = dayOf(row, 3);
        columns.append(comment, target);
        return true;
    });
    return status ? Result<BatchColumns>(std::move(columns)) : Result<BatchColumns>(status.error());
}

SqliteFeedbackStore::SqliteFeedbackStore(Connection &connection, SqliteJourneyStore &journey, bool readOnly)
    : m_connection(connection)
    , m_journey(journey)
    , m_readOnly(readOnly)
{
}

Result<std::shared_ptr<const BatchColumns>> SqliteFeedbackStore::columnsOf(BatchId batch, qint64 responses,
                                                                           qint64 comments)
{
    if (const auto known = m_columns.find(batch); known != m_columns.end())
        return known->second;
    const auto fits = [&](const BatchColumns &columns) {
        return qint64(columns.responses.size()) == responses && qint64(columns.comments.size()) == comments;
    };
    Result<Statement> select
        = Statement::prepare(m_connection, "SELECT columns, first_comment FROM batch_data WHERE batch = ?1");
    if (!select)
        return select.error();
    select->bind(1, batch);
    const Result<bool> row = select->step();
    if (!row)
        return row.error();
    std::optional<BatchColumns> columns
        = *row ? BatchColumns::fromBlob(batch, select->borrowedBytes(0)) : std::nullopt;
    const qint64 firstComment = *row ? select->integer(1) : 0;
    if (!columns || !fits(*columns)) {
        Result<BatchColumns> rebuilt = columnsFromRows(m_connection, batch);
        if (!rebuilt)
            return rebuilt.error();
        if (!fits(*rebuilt))
            return damagedFile("response");
        columns = std::move(*rebuilt);
    }
    columns->firstComment = firstComment;
    const auto shared = std::make_shared<const BatchColumns>(std::move(*columns));
    m_columns.emplace(batch, shared);
    return std::shared_ptr<const BatchColumns>(shared);
}

Result<FeedbackColumns> SqliteFeedbackStore::loadColumns()
{
    Result<Transaction> transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    Result<TargetDictionary> targets = loadTargets(m_connection);
    if (!targets)
        return targets.error();
    Result<SegmentDictionary> segments = loadSegments(m_connection);
    if (!segments)
        return segments.error();
    FeedbackColumns all;
    all.targets = std::move(*targets);
    all.segments = std::move(*segments);

    Result<Statement> batches
        = Statement::prepare(m_connection, "SELECT id, responses, comments FROM import_batch ORDER BY id");
    if (!batches)
        return batches.error();
    std::optional<Error> failure;
    const auto speaksOfKnown = [&](const BatchColumns::Rows &rows) {
        return std::ranges::all_of(rows.target,
                                   [&](TargetIndex target) { return target < all.targets.size(); })
            && std::ranges::all_of(rows.segments, [&](const BatchColumns::Codes &codes) {
                   return codes.attribute >= 0 && size_t(codes.attribute) < all.segments.attributes.size();
               });
    };
    const Status status = forEachRow(*batches, "import_batch", [&](const Statement &row) {
        Result<std::shared_ptr<const BatchColumns>> columns
            = columnsOf(BatchId(row.integer(0)), row.integer(1), row.integer(2));
        if (!columns) {
            failure = columns.error();
            return false;
        }
        all.batches.push_back(*columns);
        return speaksOfKnown((*columns)->responses) && speaksOfKnown((*columns)->comments);
    });
    if (failure)
        return *failure;
    if (!status)
        return status.error();
    return all;
}

Result<std::unique_ptr<ImportTransaction>> SqliteFeedbackStore::beginImport(const QString &survey)
{
    if (m_readOnly) {
        return Error{
            ErrorCode::Io, QCoreApplication::translate("Store", "The project is open for reading only."), {}};
    }
    m_interrupted = false;
    return SqliteImport::begin(m_connection, m_journey, *this, survey, m_interrupted);
}

void SqliteFeedbackStore::interrupt()
{
    m_interrupted = true;
}

void SqliteFeedbackStore::remember(std::shared_ptr<const BatchColumns> columns)
{
    const BatchId batch = columns->batch;
    m_columns.insert_or_assign(batch, std::move(columns));
}

Result<std::vector<RejectedRow>> SqliteFeedbackStore::rejectedRows(BatchId batch)
{
    Result<Statement> select = Statement::prepare(
        m_connection, "SELECT line, reason, cells FROM rejected_row WHERE batch = ?1 ORDER BY line, id");
    if (!select)
        return select.error();
    select->bind(1, batch);
    std::vector<RejectedRow> rows;
    const Status status = forEachRow(*select, "rejected_row", [&](const Statement &row) {
        const QJsonDocument cells = QJsonDocument::fromJson(row.borrowedBytes(2));
        RejectedRow rejected{.line = row.integer(0), .reason = row.text(1), .cells = {}};
        for (const QJsonValue cell : cells.array())
            rejected.cells << cell.toString();
        rows.push_back(std::move(rejected));
        return cells.isArray();
    });
    return status ? Result<std::vector<RejectedRow>>(std::move(rows))
                  : Result<std::vector<RejectedRow>>(status.error());
}

Result<std::vector<CellProblem>> SqliteFeedbackStore::cellProblems(BatchId batch)
{
    Result<Statement> select
        = Statement::prepare(m_connection,
                             "SELECT line, column_number, text, reason FROM cell_problem WHERE batch = ?1 "
                             "ORDER BY line, column_number, id");
    if (!select)
        return select.error();
    select->bind(1, batch);
    std::vector<CellProblem> problems;
    const Status status = forEachRow(*select, "cell_problem", [&](const Statement &row) {
        problems.push_back({.line = row.integer(0),
                            .column = int(row.integer(1)),
                            .text = row.text(2),
                            .reason = row.text(3)});
        return true;
    });
    return status ? Result<std::vector<CellProblem>>(std::move(problems))
                  : Result<std::vector<CellProblem>>(status.error());
}

Result<QByteArray> SqliteFeedbackStore::mapping(BatchId batch)
{
    Result<Statement> select
        = Statement::prepare(m_connection, "SELECT mapping FROM batch_mapping WHERE batch = ?1");
    if (!select)
        return select.error();
    select->bind(1, batch);
    const Result<bool> row = select->step();
    if (!row)
        return row.error();
    return *row ? select->text(0).toUtf8() : QByteArray();
}

Result<std::vector<StoredComment>> SqliteFeedbackStore::comments(const TouchpointId &touchpoint, int limit)
{
    // The columns in memory say which rows are wanted; only those are read. No index has to be kept for this.
    const Result<FeedbackColumns> columns = loadColumns();
    if (!columns)
        return columns.error();
    const std::optional<TargetIndex> target = columns->targets.find(touchpoint);
    if (!target || limit <= 0)
        return std::vector<StoredComment>();

    struct Found {
        qint32 day;
        qint64 id;
        bool operator<(const Found &other) const
        {
            return std::pair(day, id) > std::pair(other.day, other.id);
        }
    };
    std::vector<Found> found;
    Result<Statement> batches
        = Statement::prepare(m_connection,
                             "SELECT d.batch, d.first_comment FROM batch_data AS d"
                             " JOIN import_batch AS b ON b.id = d.batch WHERE b.active");
    if (!batches)
        return batches.error();
    Status status = forEachRow(*batches, "batch_data", [&](const Statement &row) {
        const BatchColumns *batch = columns->find(BatchId(row.integer(0)));
        if (batch == nullptr)
            return true; // imported by another process since the columns were read
        for (size_t i = 0; i < batch->comments.size(); ++i) {
            if (batch->comments.target[i] == *target)
                found.push_back({batch->comments.day[i], row.integer(1) + qint64(i)});
        }
        return true;
    });
    if (!status)
        return status.error();
    const size_t wanted = std::min(found.size(), size_t(limit));
    std::partial_sort(found.begin(), found.begin() + qptrdiff(wanted), found.end());

    std::vector<qint64> numbers;
    for (size_t i = 0; i < wanted; ++i)
        numbers.push_back(found[i].id);
    return commentsByNumber(numbers);
}

Result<std::vector<StoredComment>> SqliteFeedbackStore::commentsByNumber(std::span<const qint64> numbers)
{
    const Result<TargetDictionary> targets = loadTargets(m_connection);
    if (!targets)
        return targets.error();
    Result<Statement> select = Statement::prepare(
        m_connection, QByteArray("SELECT ") + commentFields + " FROM comment AS c WHERE c.id = ?1");
    if (!select)
        return select.error();
    std::vector<StoredComment> result;
    result.reserve(numbers.size());
    for (const qint64 number : numbers) {
        select->bind(1, number);
        const Status status = forEachRow(*select, "comment", [&](const Statement &row) {
            return readComment(row, *targets, result.emplace_back());
        });
        if (!status)
            return status.error();
    }
    return result;
}

Status SqliteFeedbackStore::forEachComment(qint64 after, const TakeComment &take,
                                           const std::atomic_bool *cancelled)
{
    Result<Statement> select
        = Statement::prepare(m_connection, "SELECT id, text FROM comment WHERE id > ?1 ORDER BY id");
    if (!select)
        return select.error();
    select->bind(1, after);
    bool isCancelled = false;
    const Status status = forEachRow(*select, "comment", [&](const Statement &row) {
        const QByteArray text = row.borrowedBytes(1);
        take(row.integer(0), std::string_view(text.constData(), size_t(text.size())));
        isCancelled = cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
        return !isCancelled;
    });
    return isCancelled ? Status(keywordrematch::cancelled()) : status;
}

Result<QByteArray> SqliteFeedbackStore::matchedKeywords()
{
    return keywordrematch::fingerprint(m_connection);
}

Result<qint64> SqliteFeedbackStore::matchKeywords(const KeywordMatching &matching)
{
    if (m_readOnly) {
        return Error{
            ErrorCode::Io, QCoreApplication::translate("Store", "The project is open for reading only."), {}};
    }
    const Result<FeedbackColumns> columns = loadColumns();
    if (!columns)
        return columns.error();
    Result<keywordrematch::Outcome> outcome = keywordrematch::run(m_connection, columns->batches, matching);
    if (!outcome)
        return outcome.error();
    for (std::shared_ptr<const BatchColumns> &changed : outcome->columns)
        remember(std::move(changed));
    return outcome->changedComments;
}

Result<std::vector<QByteArray>> SqliteFeedbackStore::answerers(BatchId batch,
                                                               const std::vector<size_t> &places)
{
    Result<Statement> first = Statement::prepare(m_connection,
                                                 "SELECT d.first_response, b.survey FROM batch_data AS d"
                                                 " JOIN import_batch AS b ON b.id = d.batch WHERE b.id = ?1");
    Result<Statement> select = Statement::prepare(
        m_connection, "SELECT respondent, response_id, line FROM response WHERE id = ?1 AND batch = ?2");
    if (!first || !select)
        return first ? select.error() : first.error();
    first->bind(1, batch);
    const Result<bool> known = first->step();
    if (!known)
        return known.error();
    if (!*known)
        return damagedFile("batch_data");
    const qint64 firstResponse = first->integer(0);
    const QByteArray survey = first->text(1).toUtf8() + '\0';

    std::vector<QByteArray> result;
    result.reserve(places.size());
    for (const size_t place : places) {
        select->bind(1, firstResponse + qint64(place));
        select->bind(2, batch);
        const size_t before = result.size();
        const Status status = forEachRow(*select, "response", [&](const Statement &row) {
            const QString respondent = row.text(0);
            const QString id = row.text(1);
            if (!respondent.isEmpty())
                result.push_back(survey + "person" + '\0' + respondent.toUtf8());
            else if (!id.isEmpty())
                result.push_back(survey + "response" + '\0' + id.toUtf8());
            else // one record of one file
                result.push_back("record" + QByteArray::number(qint64(batch)) + ':'
                                 + QByteArray::number(row.integer(2)));
            return true;
        });
        if (!status)
            return status.error();
        if (result.size() != before + 1)
            return damagedFile("response");
    }
    return result;
}

Result<CommentsPage> SqliteFeedbackStore::commentsAfter(qint64 after, int limit)
{
    const Result<TargetDictionary> targets = loadTargets(m_connection);
    if (!targets)
        return targets.error();
    Result<Statement> select
        = Statement::prepare(m_connection,
                             QByteArray("SELECT ") + commentFields
                                 + " FROM comment AS c JOIN import_batch AS b ON b.id = c.batch"
                                   " WHERE c.id > ?1 AND b.active ORDER BY c.id LIMIT ?2");
    if (!select)
        return select.error();
    select->bind(1, after);
    select->bind(2, limit);
    CommentsPage page;
    const Status status = forEachRow(*select, "comment", [&](const Statement &row) {
        return readComment(row, *targets, page.comments.emplace_back());
    });
    if (!status)
        return status.error();
    page.atEnd = int(page.comments.size()) < limit;
    return page;
}

} // namespace milepost
