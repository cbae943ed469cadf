// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/countscube.h"

#include <algorithm>
#include <numeric>

namespace milepost {

CountsCube::CountsCube(size_t targets, std::vector<QDate> months)
    : m_targets(targets)
    , m_months(std::move(months))
    , m_scores((undatedBucket() + 1) * targets * scorePlaces)
    , m_comments((undatedBucket() + 1) * targets * commentPlaces)
{
}

const quint32 *CountsCube::scoresOf(TargetIndex target, size_t bucket) const
{
    return m_scores.data() + (bucket * m_targets + target) * scorePlaces;
}

const quint32 *CountsCube::commentsOf(TargetIndex target, size_t bucket) const
{
    return m_comments.data() + (bucket * m_targets + target) * commentPlaces;
}

Distribution CountsCube::scores(TargetIndex target, Metric metric, size_t bucket) const
{
    Distribution distribution;
    if (target >= m_targets)
        return distribution;
    const MetricScale scale = metricScale(metric);
    const quint32 *counts = scoresOf(target, bucket) + scoreOffsets[size_t(metric)];
    for (int score = scale.low; score <= scale.high; ++score)
        distribution.add(score, counts[score]);
    return distribution;
}

qint64 CountsCube::responses(TargetIndex target, size_t bucket) const
{
    if (target >= m_targets)
        return 0;
    const quint32 *counts = scoresOf(target, bucket);
    return std::accumulate(counts, counts + scorePlaces, qint64(0));
}

qint64 CountsCube::comments(TargetIndex target, size_t bucket) const
{
    if (target >= m_targets)
        return 0;
    const quint32 *counts = commentsOf(target, bucket);
    return qint64(counts[0]) + counts[1];
}

qint64 CountsCube::complaints(TargetIndex target, size_t bucket) const
{
    return target < m_targets ? commentsOf(target, bucket)[1] : 0;
}

void CountsCube::clear(Metric metric)
{
    const MetricScale scale = metricScale(metric);
    const size_t begin = size_t(scoreOffsets[size_t(metric)] + scale.low);
    for (size_t at = begin; at < m_scores.size(); at += scorePlaces)
        std::fill_n(m_scores.begin() + qptrdiff(at), scale.high - scale.low + 1, quint32(0));
}

CountsCube &CountsCube::operator+=(const CountsCube &other)
{
    const auto add = [](std::vector<quint32> &to, const std::vector<quint32> &from) {
        std::transform(to.begin(), to.end(), from.begin(), to.begin(), std::plus<>());
    };
    add(m_scores, other.m_scores);
    add(m_comments, other.m_comments);
    return *this;
}

} // namespace milepost
