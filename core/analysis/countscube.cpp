// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/countscube.h"

#include "core/feedback/knownmetrics.h"

#include <algorithm>
#include <numeric>

namespace milepost {

namespace {

/// The scores that a metric's places stand for; of an own one as many as any of them can have.
MetricScale placesOf(Metric metric)
{
    return isOwnMetric(metric) ? MetricScale{.low = 0, .high = Distribution::size - 1} : metricScale(metric);
}

} // namespace

CountsCube::CountsCube(size_t targets, std::vector<QDate> months, std::vector<quint8> own)
    : m_targets(targets)
    , m_months(std::move(months))
    , m_own(std::move(own))
    , m_scores((undatedBucket() + 1) * targets * scorePlaces())
    , m_comments((undatedBucket() + 1) * targets * commentPlaces)
{
    size_t begin = 0;
    const auto place = [&](Metric metric) {
        const MetricScale scale = placesOf(metric);
        m_offsets[size_t(metric)] = qint16(int(begin) - scale.low);
        begin += size_t(scale.high - scale.low + 1);
    };
    for (const Metric metric : allMetrics)
        place(metric);
    for (const quint8 number : m_own)
        place(Metric(number));
}

bool CountsCube::hasPlacesFor(Metric metric) const
{
    return !isOwnMetric(metric) || std::binary_search(m_own.begin(), m_own.end(), quint8(metric));
}

const quint32 *CountsCube::scoresOf(TargetIndex target, size_t bucket) const
{
    return m_scores.data() + (bucket * m_targets + target) * scorePlaces();
}

const quint32 *CountsCube::commentsOf(TargetIndex target, size_t bucket) const
{
    return m_comments.data() + (bucket * m_targets + target) * commentPlaces;
}

Distribution CountsCube::scores(TargetIndex target, Metric metric, size_t bucket) const
{
    Distribution distribution;
    if (target >= m_targets || !hasPlacesFor(metric))
        return distribution;
    const MetricScale scale = placesOf(metric);
    const quint32 *counts = scoresOf(target, bucket) + m_offsets[size_t(metric)];
    for (int score = scale.low; score <= scale.high; ++score)
        distribution.add(score, counts[score]);
    return distribution;
}

qint64 CountsCube::responses(TargetIndex target, size_t bucket) const
{
    if (target >= m_targets)
        return 0;
    const quint32 *counts = scoresOf(target, bucket);
    return std::accumulate(counts, counts + scorePlaces(), qint64(0));
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
    if (!hasPlacesFor(metric))
        return;
    const MetricScale scale = placesOf(metric);
    const size_t begin = size_t(m_offsets[size_t(metric)] + scale.low);
    for (size_t at = begin; at < m_scores.size(); at += scorePlaces())
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
