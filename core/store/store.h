// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/feedbackcolumns.h"
#include "core/journey/journey.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace milepost {

/// Where the journey's entities are kept. One change set is one transaction: all of it is on disk, or
/// nothing.
class JourneyStore
{
public:
    virtual ~JourneyStore() = default;

    virtual Result<Journey> load() = 0;
    /// Returns after the commit is on disk.
    virtual Status apply(const ChangeSet &changes) = 0;
};

/// A comment as it is kept, with its number and the import it came with.
struct StoredComment {
    qint64 id = 0;
    BatchId batch{};
    Comment comment;
};

/// A part of a walk over comments.
struct CommentsPage {
    std::vector<StoredComment> comments;
    bool atEnd = true; ///< no comment comes after these
};

/// A record of an import: what its scores and comments have in common. Texts are UTF-8 and need to live only
/// during the call that takes them.
struct IncomingRecord {
    qint64 line = 0; ///< physical line in the file, from 1
    QDate day{}; ///< the local day as in the file; invalid when undated
    std::string_view when{}; ///< the date cell as it stood in the file
    std::string_view responseId{}; ///< the platform's id of the record, may be empty
    std::string_view key{}; ///< without a response id: what identifies the record's content and occurrence
    std::string_view respondent{}; ///< pseudonym, may be empty
    std::span<const SegmentCode> segments{};
};
struct IncomingScore {
    TouchpointId touchpoint{}; ///< null: the whole journey
    Metric metric = Metric::Nps;
    int score = 0;
};
struct IncomingComment {
    TouchpointId touchpoint{};
    std::string_view text{};
    std::optional<bool> complaintMark{};
    bool complaintByKeyword = false;
};

/// One import in one transaction, rolled back unless finished. Used from one thread at a time while nobody
/// else touches the store. A response or comment already stored in an active batch is a duplicate
/// (decisions.md 18): its key is (survey, response id, touchpoint, metric), or without a response id the
/// record's content and its occurrence number in the file.
class ImportTransaction
{
public:
    virtual ~ImportTransaction() = default;

    enum class Added { Stored, Duplicate };

    /// About how many rows will come, so that memory for them is set aside once; a wrong number does no harm.
    virtual void expect(qint64 responses, qint64 comments) = 0;
    virtual Result<Added> add(const IncomingRecord &record, const IncomingScore &score) = 0;
    virtual Result<Added> add(const IncomingRecord &record, const IncomingComment &comment) = 0;
    virtual Status add(const RejectedRow &row) = 0;
    virtual Status add(const CellProblem &problem) = 0;
    /// Scores whose response id the survey had already: those that say something else about the same
    /// touchpoint and metric, by value or by more than a day, among all.
    struct Known {
        qint64 scores = 0;
        qint64 contradicting = 0;
    };
    virtual Known known() const = 0;
    /// How the file is read, as JSON, to be kept with the batch: its rejected records can be corrected by it.
    virtual void keepMapping(const QByteArray &json) = 0;

    /// Writes the batch (its id is given), the segment dictionary as it is now, the columns blob and the
    /// change set (touchpoints, aliases, remembered mapping), and commits.
    struct Finished {
        ImportBatch batch;
        std::shared_ptr<const BatchColumns> columns;
    };
    virtual Result<Finished> finish(ImportBatch batch, const SegmentDictionary &segments,
                                    const ChangeSet &changes)
        = 0;
};

/// Gets the number and the text of a comment, UTF-8 that lives during the call.
using TakeComment = std::function<void(qint64 comment, std::string_view text)>;

/// How comments are matched with other keywords than before.
struct KeywordMatching {
    QByteArray fingerprint; ///< of the keywords, kept with what they find
    /// Whether a problem's keyword occurs. Called for every comment in the order of their numbers.
    std::function<bool(qint64 comment, std::string_view text)> occursIn;
    std::function<void(double share)> report{}; ///< 0..1, may be empty
    const std::atomic_bool *cancelled = nullptr;
};

/// Where responses are kept.
class FeedbackStore
{
public:
    virtual ~FeedbackStore() = default;

    /// All batches' columns; a blob that does not fit its batch is rebuilt from the rows.
    virtual Result<FeedbackColumns> loadColumns() = 0;
    /// Starts the one transaction of an import for the survey of that name.
    virtual Result<std::unique_ptr<ImportTransaction>> beginImport(const QString &survey) = 0;

    virtual Result<std::vector<RejectedRow>> rejectedRows(BatchId batch) = 0;
    virtual Result<std::vector<CellProblem>> cellProblems(BatchId batch) = 0;
    /// The JSON that the batch's import kept; empty where an older Milepost imported it.
    virtual Result<QByteArray> mapping(BatchId batch) = 0;
    /// Comments about a touchpoint (null: the whole journey) of active batches, newest first.
    virtual Result<std::vector<StoredComment>> comments(const TouchpointId &touchpoint, int limit) = 0;
    /// The next comments of active batches after the one with the number `after` (0: from the first), at most
    /// `limit`, in the order they came in.
    virtual Result<CommentsPage> commentsAfter(qint64 after, int limit) = 0;
    /// Those with these numbers, in this order; a number that no comment has is passed over.
    virtual Result<std::vector<StoredComment>> commentsByNumber(std::span<const qint64> numbers) = 0;
    /// Gives all comments after the one with that number to `take`, of undone imports too, in the order of
    /// their numbers. Cancelled when it is set meanwhile.
    virtual Status forEachComment(qint64 after, const TakeComment &take, const std::atomic_bool *cancelled)
        = 0;
    /// The fingerprint of the keywords that comments were matched with; empty where none is kept.
    virtual Result<QByteArray> matchedKeywords() = 0;
    /// Matches all comments anew, in one transaction; the columns that loadColumns() gives are new
    /// afterwards. The number of comments of which the keywords say something else now.
    virtual Result<qint64> matchKeywords(const KeywordMatching &matching) = 0;
    /// Who gave the responses at these places of the batch's columns, in rising order: equal bytes are one
    /// person of one survey, as far as the file told; those of one record are always.
    virtual Result<std::vector<QByteArray>> answerers(BatchId batch, const std::vector<size_t> &places) = 0;
    /// Stops a running import at its next row; may be called from another thread.
    virtual void interrupt() = 0;
};

} // namespace milepost
