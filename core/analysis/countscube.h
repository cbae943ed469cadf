// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/metricsummary.h"
#include "core/feedback/feedbackcolumns.h"

#include <QDate>

namespace milepost {

/// How many responses gave each score of each metric about each target, and how many comments and complaints
/// there are, under one filter; once for all, or month by month. Every figure shown is computed from one.
class CountsCube
{
public:
    CountsCube() = default;
    /// Room for `targets` targets, all counts 0. Without months there is one bucket for everything. `own`:
    /// numbers of the project's own metrics that are counted, in order.
    CountsCube(size_t targets, std::vector<QDate> months, std::vector<quint8> own = {});

    /// First days of the months that are counted apart, without gaps; empty when the cube is not by month.
    const std::vector<QDate> &months() const { return m_months; }
    size_t targets() const { return m_targets; }

    /// Of an own metric all places, 0..10; none where it is not counted.
    Distribution scores(TargetIndex target, Metric metric, size_t bucket = 0) const;
    /// Of one target in one bucket, all metrics.
    qint64 responses(TargetIndex target, size_t bucket = 0) const;
    qint64 comments(TargetIndex target, size_t bucket = 0) const;
    qint64 complaints(TargetIndex target, size_t bucket = 0) const;
    /// Responses that passed all but the period or the months, because they have no day.
    qint64 undated(TargetIndex target) const { return responses(target, undatedBucket()); }

    /// Forgets the scores of a metric that the filter leaves out.
    void clear(Metric metric);
    /// Adds another cube of the same shape.
    CountsCube &operator+=(const CountsCube &other);
    bool operator==(const CountsCube &) const = default;

    // The layout, for the counting loops: bucket by bucket, then target by target, then place by place.

    static constexpr size_t builtInPlaces = 28; ///< 11 for NPS, 5 for CSAT, 7 for CES, 5 for CES 1.0
    static constexpr size_t commentPlaces = 2; ///< other comments, complaints
    /// Of scores: those of the built-in metrics, then 11 for each own one.
    size_t scorePlaces() const { return builtInPlaces + m_own.size() * size_t(Distribution::size); }
    /// Where a metric's scores begin, less its lowest score, by the metric's number.
    using Offsets = std::array<qint16, 256>;
    const Offsets &scoreOffsets() const { return m_offsets; }

    size_t undatedBucket() const { return m_months.empty() ? 1 : m_months.size(); }
    quint32 *scoreCounts() { return m_scores.data(); }
    quint32 *commentCounts() { return m_comments.data(); }

private:
    const quint32 *scoresOf(TargetIndex target, size_t bucket) const;
    const quint32 *commentsOf(TargetIndex target, size_t bucket) const;

    bool hasPlacesFor(Metric metric) const;

    size_t m_targets = 0;
    std::vector<QDate> m_months;
    std::vector<quint8> m_own;
    Offsets m_offsets{};
    std::vector<quint32> m_scores;
    std::vector<quint32> m_comments;
};

} // namespace milepost
