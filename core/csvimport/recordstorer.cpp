// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/recordstorer.h"

namespace milepost {

namespace {

constexpr size_t maximumKept = 1000; ///< rejects and problems in the outcome; the store keeps all

} // namespace

Status RecordStorer::store(ReadRecord &record)
{
    ++m_account.read;
    if (record.rejected) {
        ++m_account.rejected;
        if (Status added = m_transaction.add(*record.rejected); !added)
            return added;
        if (m_rejects.size() < maximumKept)
            m_rejects.push_back(std::move(*record.rejected));
        return {};
    }
    if (record.isBlank()) {
        ++m_account.blank;
        return {};
    }
    const Result<bool> isNew = storeParts(record);
    if (!isNew)
        return isNew.error();
    if (!*isNew) {
        ++m_account.duplicate;
        return {};
    }
    ++m_account.imported;
    for (CellProblem &problem : record.problems) {
        if (Status added = m_transaction.add(problem); !added)
            return added;
        if (m_problems.size() < maximumKept)
            m_problems.push_back(std::move(problem));
    }
    return {};
}

/// True when anything of the record was new.
Result<bool> RecordStorer::storeParts(const ReadRecord &record)
{
    const IncomingRecord incoming{.line = record.line,
                                  .day = record.day,
                                  .when = record.when,
                                  .responseId = record.responseId,
                                  .key = record.key,
                                  .respondent = record.respondent,
                                  .segments = record.segments};
    bool isNew = false;
    for (const IncomingScore &score : record.scores) {
        const Result<ImportTransaction::Added> added = m_transaction.add(incoming, score);
        if (!added)
            return added.error();
        if (*added == ImportTransaction::Added::Stored) {
            ++m_account.responses;
            isNew = true;
        }
    }
    for (const ReadRecord::Comment &comment : record.comments) {
        const Result<ImportTransaction::Added> added
            = m_transaction.add(incoming,
                                IncomingComment{.touchpoint = comment.touchpoint,
                                                .text = comment.text,
                                                .complaintMark = record.complaintMark,
                                                .complaintByKeyword = comment.complaintByKeyword});
        if (!added)
            return added.error();
        if (*added == ImportTransaction::Added::Stored) {
            ++m_account.comments;
            isNew = true;
        }
    }
    return isNew;
}

void RecordStorer::report(ImportOutcome &outcome) const
{
    ImportBatch &batch = outcome.finished.batch;
    batch.read = m_account.read;
    batch.imported = m_account.imported;
    batch.duplicate = m_account.duplicate;
    batch.rejected = m_account.rejected;
    batch.blank = m_account.blank;
    batch.responses = m_account.responses;
    batch.comments = m_account.comments;
    outcome.rejects = m_rejects;
    outcome.cellProblems = m_problems;
}

} // namespace milepost
