// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/commentedits.h"

#include "core/journey/editsupport.h"

#include <unordered_map>

namespace milepost::edits {

Result<ChangeSet> markComment(const Journey &journey, qint64 comment, std::optional<bool> complaint)
{
    return markComments(journey, {&comment, 1}, complaint);
}

Result<ChangeSet> markComments(const Journey &journey, std::span<const qint64> comments,
                               std::optional<bool> complaint)
{
    std::unordered_map<qint64, const CommentMark *> marks;
    for (const auto &[id, mark] : journey.all<CommentMark>())
        marks.emplace(mark.comment, &mark);
    ChangeSet changes;
    std::set<qint64> done;
    for (const qint64 comment : comments) {
        if (comment < 1)
            return invalidEdit(EditText::tr("There is no such comment in the project."));
        if (!done.insert(comment).second)
            continue;
        const auto known = marks.find(comment);
        if (known == marks.end()) {
            if (complaint)
                changes.insert(
                    CommentMark{.id = CommentMarkId::create(), .comment = comment, .complaint = *complaint});
        } else if (!complaint) {
            changes.remove(*known->second);
        } else {
            CommentMark after = *known->second;
            after.complaint = *complaint;
            changes.replace(*known->second, after);
        }
    }
    return changes;
}

} // namespace milepost::edits
