// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/sqlitejourneystore.h"
#include "core/store/store.h"

#include <atomic>
#include <map>

namespace milepost {

/// Responses, comments and what was left out of an import, in the project file.
class SqliteFeedbackStore : public FeedbackStore
{
public:
    /// The connection and the journey's store outlive this.
    SqliteFeedbackStore(Connection &connection, SqliteJourneyStore &journey, bool readOnly);

    Result<FeedbackColumns> loadColumns() override;
    Result<std::unique_ptr<ImportTransaction>> beginImport(const QString &survey) override;
    Result<std::vector<RejectedRow>> rejectedRows(BatchId batch) override;
    Result<std::vector<CellProblem>> cellProblems(BatchId batch) override;
    Result<QByteArray> mapping(BatchId batch) override;
    Result<std::vector<StoredComment>> comments(const TouchpointId &touchpoint, int limit) override;
    Result<CommentsPage> commentsAfter(qint64 after, int limit) override;
    Result<std::vector<StoredComment>> commentsByNumber(std::span<const qint64> numbers) override;
    Status forEachComment(qint64 after, const TakeComment &take, const std::atomic_bool *cancelled) override;
    Result<QByteArray> matchedKeywords() override;
    Result<qint64> matchKeywords(const KeywordMatching &matching) override;
    Result<std::vector<QByteArray>> answerers(BatchId batch, const std::vector<size_t> &places) override;
    void interrupt() override;

    /// Keeps the columns of a batch that was just committed.
    void remember(std::shared_ptr<const BatchColumns> columns);

private:
    Result<std::shared_ptr<const BatchColumns>> columnsOf(BatchId batch, qint64 responses, qint64 comments);

    Connection &m_connection;
    SqliteJourneyStore &m_journey;
    bool m_readOnly;
    std::atomic_bool m_interrupted = false;
    /// Batches never change once they are committed, so what was read once stays true.
    std::map<BatchId, std::shared_ptr<const BatchColumns>> m_columns;
};

/// A batch's columns made anew from its rows, which are the truth.
Result<BatchColumns> columnsFromRows(Connection &connection, BatchId batch);

} // namespace milepost
