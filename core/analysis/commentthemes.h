// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/feedbackcounter.h"
#include "core/analysis/themecounts.h"

#include <memory>
#include <set>

namespace milepost {

/// Which themes every comment of a project is about: a word of bits for each, so that counting themes under
/// any filter reads no text.
struct CommentThemes {
    std::shared_ptr<const ThemeMatcher> matcher;
    std::vector<quint64> bits; ///< by the comment's number, from 1 on

    /// Of the comment with that number; 0 for one that came later.
    quint64 of(qint64 comment) const
    {
        return comment >= 1 && size_t(comment) <= bits.size() ? bits[size_t(comment) - 1] : 0;
    }
};

/// Comments, complaints and comments about each theme, target by target, under one filter.
class ThemeCube
{
public:
    ThemeCube() = default;
    /// One pass over the columns of all active imports.
    ThemeCube(const FeedbackCounter &counter, const CommentThemes &themes, const Filter &filter);

    /// Of these targets pooled. Under a filter that picks people, fewer than neverShownBelow comments are
    /// withheld.
    ThemeCounts of(const std::set<TargetIndex> &targets) const;

private:
    std::shared_ptr<const ThemeMatcher> m_matcher;
    size_t m_places = 0; ///< of a target: comments, complaints, then the themes
    std::vector<quint32> m_counts;
    bool m_guarded = false;
};

/// Which comments a list shows.
struct CommentChoice {
    std::set<TargetIndex> targets;
    ThemeId theme{}; ///< only those that count for it; null: all
    bool complaintsOnly = false;
};
/// The numbers of the comments that pass the filter, newest first, undated ones last; at most `limit`.
/// Without `themes` there are none about a theme.
std::vector<qint64> newestComments(const FeedbackCounter &counter, const CommentThemes *themes,
                                   const Filter &filter, const CommentChoice &choice, size_t limit);

/// What comments about a touchpoint, a stage, or (both null) the map and the whole journey are stored under.
std::set<TargetIndex> commentTargets(const Journey &journey, const MapId &map, const StageId &stage,
                                     const TouchpointId &touchpoint, const TargetDictionary &targets);

} // namespace milepost
