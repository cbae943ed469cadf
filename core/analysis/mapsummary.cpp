// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/mapsummary.h"

#include "core/analysis/rowfilter.h"

#include <QCalendar>

#include <algorithm>
#include <unordered_map>

namespace milepost {

namespace {

size_t metricSlot(Metric metric)
{
    return size_t(metric) - size_t(Metric::Nps);
}

/// Counts of the rows that passed, about one target of the dictionary.
struct TargetCounts {
    std::array<Distribution, allMetrics.size()> scores{};
    qint64 responses = 0;
    qint64 comments = 0;
    qint64 complaints = 0;
    qint64 undated = 0;

    TargetCounts &operator+=(const TargetCounts &other)
    {
        for (size_t i = 0; i < scores.size(); ++i)
            scores[i] += other.scores[i];
        responses += other.responses;
        comments += other.comments;
        complaints += other.complaints;
        undated += other.undated;
        return *this;
    }
};

bool isActive(const Journey &journey, BatchId id)
{
    const ImportBatch *batch = journey.find<ImportBatch>(id);
    return batch && batch->active;
}

/// Calls `function` with the columns of every active batch.
template <typename Function>
void forEachActive(const Journey &journey, const FeedbackColumns &columns, Function &&function)
{
    for (const auto &batch : columns.batches) {
        if (isActive(journey, batch->batch))
            function(*batch);
    }
}

void countResponses(const BatchColumns &batch, const RowFilter &filter, std::vector<TargetCounts> &counts)
{
    filter.forEachChunk(batch.responses, [&](const RowFilter::Chunk &chunk) {
        for (size_t row = chunk.begin; row < chunk.end; ++row) {
            TargetCounts &target = counts[batch.responses.target[row]];
            const qint64 passes = chunk.passes[row - chunk.begin];
            target.responses += passes;
            target.scores[metricSlot(Metric(batch.metric[row]))].add(batch.score[row], passes);
        }
        if (!filter.hasPeriod())
            return;
        for (size_t row = chunk.begin; row < chunk.end; ++row)
            counts[batch.responses.target[row]].undated += chunk.undated[row - chunk.begin];
    });
}

void countComments(const BatchColumns &batch, const RowFilter &filter, std::vector<TargetCounts> &counts)
{
    filter.forEachChunk(batch.comments, [&](const RowFilter::Chunk &chunk) {
        for (size_t row = chunk.begin; row < chunk.end; ++row) {
            TargetCounts &target = counts[batch.comments.target[row]];
            const qint64 passes = chunk.passes[row - chunk.begin];
            target.comments += passes;
            target.complaints += passes * batch.complaint[row];
        }
    });
}

/// The targets whose responses a touchpoint shows: its own, and those of the one it stands for (decisions.md
/// 2).
std::vector<TargetIndex> targetsOf(const Touchpoint &touchpoint, const TargetDictionary &targets)
{
    std::vector<TargetIndex> result;
    if (const auto own = targets.find(touchpoint.id))
        result.push_back(*own);
    if (!touchpoint.counterpart.isNull()) {
        if (const auto reference = targets.find(touchpoint.counterpart))
            result.push_back(*reference);
    }
    return result;
}

TouchpointSummary summaryOf(const TargetCounts &counts)
{
    TouchpointSummary summary;
    summary.responses = counts.responses;
    summary.comments = counts.comments;
    summary.complaints = counts.complaints;
    for (const Metric metric : allMetrics) {
        const Distribution &distribution = counts.scores[metricSlot(metric)];
        if (distribution.n() > 0)
            summary.metrics.emplace(metric, summarise(metric, distribution));
    }
    return summary;
}

TouchpointEvidence evidenceOf(const Touchpoint &touchpoint, const TouchpointSummary &summary)
{
    TouchpointEvidence evidence;
    evidence.touchpoint = touchpoint.id;
    evidence.importance = touchpoint.importance.value_or(3);
    evidence.visitors = touchpoint.visitors;
    evidence.continued = touchpoint.continued;
    evidence.expectedDropoff = touchpoint.expectedDropoff;
    evidence.isExit = touchpoint.isExit;
    for (const auto &[metric, figures] : summary.metrics)
        evidence.scores.emplace(metric, figures.distribution);
    evidence.comments = summary.comments;
    evidence.complaints = summary.complaints;
    return evidence;
}

bool isGone(const Journey &journey, const TouchpointId &id)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    return !touchpoint || touchpoint->removed;
}

QCalendar calendarOf(const Journey &journey)
{
    return QCalendar(journey.project().calendar == CalendarKind::Jalali ? QCalendar::System::Jalali
                                                                        : QCalendar::System::Gregorian);
}

QDate firstOfMonth(const QDate &day, const QCalendar &calendar)
{
    const QCalendar::YearMonthDay parts = calendar.partsFromDate(day);
    return calendar.dateFromParts(parts.year, parts.month, 1);
}

} // namespace

const MetricSummary *TouchpointSummary::mainMetric() const
{
    for (const Metric metric : metricsByPriority) {
        if (const auto it = metrics.find(metric); it != metrics.end())
            return &it->second;
    }
    return nullptr;
}

const MetricSummary *TouchpointSummary::emotionMetric() const
{
    for (const Metric metric : metricsByPriority) {
        if (const auto it = metrics.find(metric); it != metrics.end() && it->second.n >= scoredFrom)
            return &it->second;
    }
    return nullptr;
}

const TouchpointSummary &MapSummary::of(const TouchpointId &id) const
{
    static const TouchpointSummary nothing;
    const auto it = touchpoints.find(id);
    return it == touchpoints.end() ? nothing : it->second;
}

int MapSummary::touchpointsWithEvidence() const
{
    return int(std::count_if(touchpoints.begin(), touchpoints.end(),
                             [](const auto &entry) { return entry.second.emotionMetric() != nullptr; }));
}

MapSummary summariseMap(const Journey &journey, const MapId &map, const FeedbackColumns &columns,
                        const Filter &filter)
{
    MapSummary result;
    result.map = map;
    result.filter = filter;

    const RowFilter rowFilter(filter, columns.segments);
    std::vector<TargetCounts> counts(columns.targets.size());
    forEachActive(journey, columns, [&](const BatchColumns &batch) {
        result.responsesAll += qint64(batch.responses.size());
        countResponses(batch, rowFilter, counts);
        countComments(batch, rowFilter, counts);
    });

    const TargetCounts &whole = counts[TargetDictionary::wholeJourney];
    result.journey = summaryOf(whole);
    result.responsesShown = whole.responses;
    result.undated = whole.undated;
    std::vector<TouchpointEvidence> evidence;
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(map)) {
        TargetCounts own;
        for (const TargetIndex target : targetsOf(touchpoint, columns.targets))
            own += counts[target];
        const TouchpointSummary &summary
            = result.touchpoints.emplace(touchpoint.id, summaryOf(own)).first->second;
        result.responsesShown += own.responses;
        result.undated += own.undated;
        evidence.push_back(evidenceOf(touchpoint, summary));
    }
    for (size_t i = 1; i < counts.size(); ++i) {
        if (counts[i].responses > 0 && isGone(journey, columns.targets.touchpoint(TargetIndex(i))))
            result.withoutTouchpoint += counts[i].responses;
    }
    result.pain = rankPain(evidence);
    return result;
}

std::vector<TrendPoint> monthlyTrend(const Journey &journey, const TouchpointId &touchpoint, Metric metric,
                                     const FeedbackColumns &columns, const Filter &filter)
{
    std::vector<TargetIndex> wanted{TargetDictionary::wholeJourney};
    if (!touchpoint.isNull()) {
        const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
        wanted = found ? targetsOf(*found, columns.targets) : std::vector<TargetIndex>();
    }
    std::vector<quint8> isWanted(columns.targets.size());
    for (const TargetIndex target : wanted)
        isWanted[target] = 1;

    const RowFilter rowFilter(filter, columns.segments);
    std::unordered_map<qint32, Distribution> days;
    forEachActive(journey, columns, [&](const BatchColumns &batch) {
        rowFilter.forEachChunk(batch.responses, [&](const RowFilter::Chunk &chunk) {
            for (size_t row = chunk.begin; row < chunk.end; ++row) {
                const qint32 day = batch.responses.day[row];
                if (chunk.passes[row - chunk.begin] && isWanted[batch.responses.target[row]]
                    && batch.metric[row] == quint8(metric) && day != BatchColumns::noDay)
                    days[day].add(batch.score[row]);
            }
        });
    });

    const QCalendar calendar = calendarOf(journey);
    std::map<QDate, Distribution> months;
    for (const auto &[day, distribution] : days)
        months[firstOfMonth(BatchColumns::dayFromNumber(day), calendar)] += distribution;
    std::vector<TrendPoint> trend;
    trend.reserve(months.size());
    for (const auto &[month, distribution] : months)
        trend.push_back({month, summarise(metric, distribution)});
    return trend;
}

} // namespace milepost
