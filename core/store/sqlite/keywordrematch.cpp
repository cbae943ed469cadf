// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/keywordrematch.h"

#include "core/store/sqlite/bloboutput.h"
#include "core/store/sqlite/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost::keywordrematch {

namespace {

constexpr qint64 commentsPerReport = 1024;

using Batches = std::vector<std::shared_ptr<const BatchColumns>>;

/// A comment of which the keywords say something else now.
struct Changed {
    qint64 number = 0;
    bool occurs = false;
    bool counts = false; ///< the file does not say what it is
};

bool isCancelled(const KeywordMatching &matching)
{
    return matching.cancelled != nullptr && matching.cancelled->load(std::memory_order_relaxed);
}

qint64 lastComment(const Batches &batches)
{
    qint64 last = 0;
    for (const auto &batch : batches)
        last = std::max(last, batch->firstComment + qint64(batch->comments.size()) - 1);
    return last;
}

Result<std::vector<Changed>> findChanged(Connection &connection, qint64 last, const KeywordMatching &matching)
{
    Result<Statement> select = Statement::prepare(
        connection, "SELECT id, complaint IS NULL, complaint_keyword, text FROM comment ORDER BY id");
    if (!select)
        return select.error();
    std::vector<Changed> changed;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return changed;
        if (isCancelled(matching))
            return cancelled();
        const qint64 number = select->integer(0);
        const QByteArray text = select->borrowedBytes(3);
        const bool occurs
            = matching.occursIn(number, std::string_view(text.constData(), size_t(text.size())));
        if (occurs != (select->integer(2) == 1))
            changed.push_back({number, occurs, select->integer(1) == 1});
        if (matching.report && number % commentsPerReport == 0)
            matching.report(double(number) / double(std::max<qint64>(1, last)));
    }
}

Status writeRows(Connection &connection, const std::vector<Changed> &changed, const KeywordMatching &matching)
{
    Result<Statement> update
        = Statement::prepare(connection, "UPDATE comment SET complaint_keyword = ?2 WHERE id = ?1");
    if (!update)
        return update.error();
    for (const Changed &comment : changed) {
        if (isCancelled(matching))
            return cancelled();
        update->bind(1, comment.number);
        update->bind(2, comment.occurs);
        if (Status status = update->run(); !status)
            return status;
    }
    return {};
}

/// The columns with what changed; `changed` is in the order of the numbers, and nothing of it may be outside
/// of the batch.
std::shared_ptr<const BatchColumns> corrected(const BatchColumns &batch, std::span<const Changed> changed)
{
    auto columns = std::make_shared<BatchColumns>(batch);
    for (const Changed &comment : changed) {
        if (comment.counts)
            columns->complaint[size_t(comment.number - batch.firstComment)] = comment.occurs ? 1 : 0;
    }
    return columns;
}

Status writeColumns(Connection &connection, const BatchColumns &columns)
{
    // As long as before: it is written over the old blob, without a copy in memory. One that did not fit its
    // rows was made anew from them when it was read, and may have another length.
    Result<Statement> make
        = Statement::prepare(connection, "UPDATE batch_data SET columns = zeroblob(?2) WHERE batch = ?1");
    if (!make)
        return make.error();
    make->bind(1, columns.batch);
    make->bind(2, qint64(columns.blobSize()));
    if (Status status = make->run(); !status)
        return status;
    Result<BlobOutput> output = BlobOutput::open(connection, "batch_data", "columns", qint64(columns.batch));
    if (!output)
        return output.error();
    columns.writeBlob([&](QByteArrayView piece) { output->write(piece); });
    return output->finish();
}

} // namespace

Error cancelled()
{
    return {
        ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled; nothing was changed."), {}};
}

Result<QByteArray> fingerprint(Connection &connection)
{
    Result<Statement> select
        = Statement::prepare(connection, "SELECT fingerprint FROM keyword_matching WHERE id = 1");
    if (!select)
        return select.error();
    const Result<bool> row = select->step();
    if (!row)
        return row.error();
    QByteArray found;
    if (*row && !select->read(0, found))
        return damagedFile("keyword_matching");
    return found;
}

Status keepFingerprint(Connection &connection, const QByteArray &fingerprint)
{
    Result<Statement> keep = Statement::prepare(
        connection, "INSERT OR REPLACE INTO keyword_matching (id, fingerprint) VALUES (1, ?1)");
    if (!keep)
        return keep.error();
    keep->bind(1, fingerprint);
    return keep->run();
}

Result<Outcome> run(Connection &connection, const Batches &batches, const KeywordMatching &matching)
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Result<std::vector<Changed>> changed = findChanged(connection, lastComment(batches), matching);
    if (!changed)
        return changed.error();
    if (Status status = writeRows(connection, *changed, matching); !status)
        return status.error();

    Outcome outcome;
    outcome.changedComments = qint64(changed->size());
    for (const std::shared_ptr<const BatchColumns> &batch : batches) {
        const auto numbered = [](const Changed &comment, qint64 number) { return comment.number < number; };
        const auto begin = std::lower_bound(changed->begin(), changed->end(), batch->firstComment, numbered);
        const auto end = std::lower_bound(begin, changed->end(),
                                          batch->firstComment + qint64(batch->comments.size()), numbered);
        if (std::none_of(begin, end, [](const Changed &comment) { return comment.counts; }))
            continue;
        if (isCancelled(matching))
            return cancelled();
        outcome.columns.push_back(corrected(*batch, {begin, end}));
        if (Status status = writeColumns(connection, *outcome.columns.back()); !status)
            return status.error();
    }
    if (Status status = keepFingerprint(connection, matching.fingerprint); !status)
        return status.error();
    if (isCancelled(matching))
        return cancelled();
    if (Status status = transaction->commit(); !status)
        return status.error();
    return outcome;
}

} // namespace milepost::keywordrematch
