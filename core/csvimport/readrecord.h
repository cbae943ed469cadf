// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace milepost {

/// What one record of a file says, on its way into the store. It is filled again and again, so that its texts
/// need no new memory.
struct ReadRecord {
    struct Comment {
        TouchpointId touchpoint;
        std::string text; ///< UTF-8
        bool complaintByKeyword = false;
    };

    qint64 line = 0;
    QDate day;
    std::string when; ///< UTF-8, as are the next ones
    std::string responseId;
    std::string key; ///< without a response id: the record's content and occurrence
    std::string respondent;
    std::vector<SegmentCode> segments;
    std::optional<bool> complaintMark;
    std::vector<IncomingScore> scores;
    std::vector<Comment> comments;
    std::vector<CellProblem> problems;
    std::optional<RejectedRow> rejected; ///< then nothing else counts

    bool isBlank() const { return scores.empty() && comments.empty() && !rejected; }
    void clear()
    {
        line = 0;
        day = {};
        when.clear();
        responseId.clear();
        key.clear();
        respondent.clear();
        segments.clear();
        complaintMark.reset();
        scores.clear();
        comments.clear();
        problems.clear();
        rejected.reset();
    }
};

} // namespace milepost
