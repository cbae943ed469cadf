// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QSet>

namespace milepost {

using namespace Qt::StringLiterals;

/// A FeedbackStore in memory that keeps everything it is given, for tests of what an import asks of a store.
class MemoryFeedbackStore : public FeedbackStore
{
public:
    struct Batch {
        ImportBatch batch;
        ChangeSet changes;
        std::vector<Response> responses;
        std::vector<Comment> comments;
        std::vector<RejectedRow> rejects;
        std::vector<CellProblem> problems;
        QByteArray mapping;
        QSet<QByteArray> keys;
        QHash<QByteArray, size_t> responseOfKey;
        bool active = true;
    };
    std::vector<Batch> batches;
    /// After so many scores of an import the store fails; less than 0: never.
    int failAfter = -1;

    Result<FeedbackColumns> loadColumns() override { return FeedbackColumns{}; }
    Result<std::unique_ptr<ImportTransaction>> beginImport(const QString &survey) override
    {
        return std::unique_ptr<ImportTransaction>(std::make_unique<Transaction>(*this, survey));
    }
    Result<std::vector<RejectedRow>> rejectedRows(BatchId id) override
    {
        return batches[size_t(id) - 1].rejects;
    }
    Result<std::vector<CellProblem>> cellProblems(BatchId id) override
    {
        return batches[size_t(id) - 1].problems;
    }
    Result<QByteArray> mapping(BatchId id) override { return batches[size_t(id) - 1].mapping; }
    Result<std::vector<StoredComment>> comments(const TouchpointId &, int) override
    {
        return std::vector<StoredComment>{};
    }
    Result<CommentsPage> commentsAfter(qint64, int) override { return CommentsPage{}; }
    Result<std::vector<StoredComment>> commentsByNumber(std::span<const qint64>) override
    {
        return std::vector<StoredComment>{};
    }
    Status forEachComment(qint64, const TakeComment &, const std::atomic_bool *) override { return {}; }
    Result<QByteArray> matchedKeywords() override { return QByteArray(); }
    Result<qint64> matchKeywords(const KeywordMatching &) override { return qint64(0); }
    Result<std::vector<QByteArray>> answerers(BatchId, const std::vector<size_t> &places) override
    {
        return std::vector<QByteArray>(places.size());
    }
    void interrupt() override { }

private:
    class Transaction : public ImportTransaction
    {
    public:
        Transaction(MemoryFeedbackStore &store, QString survey)
            : m_store(store)
            , m_survey(std::move(survey))
        {
        }

        void expect(qint64, qint64) override { }
        Known known() const override { return m_known; }
        Result<Added> add(const IncomingRecord &record, const IncomingScore &score) override
        {
            const QByteArray key = keyOf(record, score.touchpoint) + QByteArray::number(int(score.metric));
            if (isKnown(key)) {
                noteKnown(key, record, score);
                return Added::Duplicate;
            }
            if (qsizetype(m_batch.responses.size()) == m_store.failAfter)
                return Error{ErrorCode::Io, u"The disk is full."_s, {}};
            m_batch.keys.insert(key);
            m_batch.responseOfKey.insert(key, m_batch.responses.size());
            m_batch.responses.push_back({.touchpoint = score.touchpoint,
                                         .metric = score.metric,
                                         .score = score.score,
                                         .day = record.day,
                                         .when = textOf(record.when),
                                         .responseId = textOf(record.responseId),
                                         .respondent = textOf(record.respondent),
                                         .segments = {record.segments.begin(), record.segments.end()},
                                         .line = record.line});
            return Added::Stored;
        }
        Result<Added> add(const IncomingRecord &record, const IncomingComment &comment) override
        {
            const QByteArray key = keyOf(record, comment.touchpoint) + "comment";
            if (isKnown(key))
                return Added::Duplicate;
            m_batch.keys.insert(key);
            m_batch.comments.push_back({.touchpoint = comment.touchpoint,
                                        .text = textOf(comment.text),
                                        .day = record.day,
                                        .when = textOf(record.when),
                                        .responseId = textOf(record.responseId),
                                        .respondent = textOf(record.respondent),
                                        .segments = {record.segments.begin(), record.segments.end()},
                                        .complaintMark = comment.complaintMark,
                                        .complaintByKeyword = comment.complaintByKeyword,
                                        .line = record.line});
            return Added::Stored;
        }
        Status add(const RejectedRow &row) override
        {
            m_batch.rejects.push_back(row);
            return {};
        }
        Status add(const CellProblem &problem) override
        {
            m_batch.problems.push_back(problem);
            return {};
        }
        void keepMapping(const QByteArray &json) override { m_batch.mapping = json; }
        Result<Finished> finish(ImportBatch batch, const SegmentDictionary &,
                                const ChangeSet &changes) override
        {
            batch.id = BatchId(m_store.batches.size() + 1);
            m_batch.batch = batch;
            m_batch.changes = changes;
            m_store.batches.push_back(m_batch);
            Finished finished;
            finished.batch = batch;
            return finished;
        }

    private:
        static QString textOf(std::string_view utf8)
        {
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        }
        QByteArray keyOf(const IncomingRecord &record, const TouchpointId &touchpoint) const
        {
            const bool hasId = !record.responseId.empty();
            const std::string_view identity = hasId ? record.responseId : record.key;
            return m_survey.toUtf8() + '\0' + (hasId ? "id:" : "record:")
                + QByteArray(identity.data(), qsizetype(identity.size())) + '\0'
                + touchpoint.toString().toLatin1() + '\0';
        }
        void noteKnown(const QByteArray &key, const IncomingRecord &record, const IncomingScore &score)
        {
            for (const Batch &batch : m_store.batches) {
                const auto known = batch.responseOfKey.constFind(key);
                if (!batch.active || record.responseId.empty() || known == batch.responseOfKey.constEnd())
                    continue;
                const Response &response = batch.responses[*known];
                const bool isAnotherDay = response.day.isValid() && record.day.isValid()
                    && std::abs(response.day.daysTo(record.day)) > 1;
                ++m_known.scores;
                m_known.contradicting += isAnotherDay || response.score != score.score;
                return;
            }
        }
        bool isKnown(const QByteArray &key) const
        {
            return m_batch.keys.contains(key)
                || std::any_of(m_store.batches.begin(), m_store.batches.end(),
                               [&](const Batch &batch) { return batch.active && batch.keys.contains(key); });
        }

        MemoryFeedbackStore &m_store;
        QString m_survey;
        Known m_known;
        Batch m_batch;
    };
};

} // namespace milepost
