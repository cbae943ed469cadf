// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ledger.h"

#include "core/analysis/rowfilter.h"
#include "core/feedback/knownmetrics.h"

#include <algorithm>

namespace milepost {

namespace {

/// Answers of one import to one metric about one target, and the days they span.
struct Span {
    qint64 n = 0;
    qint32 first = INT32_MAX;
    qint32 last = INT32_MIN;

    void operator+=(const Span &other)
    {
        n += other.n;
        first = std::min(first, other.first);
        last = std::max(last, other.last);
    }
    QDate firstDay() const { return first > last ? QDate() : BatchColumns::dayFromNumber(first); }
    QDate lastDay() const { return first > last ? QDate() : BatchColumns::dayFromNumber(last); }
};

/// By target, then metric.
using Spans = std::vector<std::array<Span, allMetrics.size()>>;

Spans spansOf(const FeedbackCounter::Block &block, const RowFilter &rowFilter, const Filter &filter,
              size_t targets)
{
    constexpr size_t zoneRows = FeedbackCounter::Zone::rows;
    Spans spans(targets);
    const BatchColumns &columns = *block.columns;
    const BatchColumns::Rows &rows = columns.responses;
    std::array<quint8, zoneRows> passes;
    std::array<bool, allMetrics.size()> admitted{};
    for (const Metric metric : allMetrics)
        admitted[size_t(metric) - size_t(allMetrics.front())] = filter.admits(metric);
    for (size_t begin = 0; begin < rows.size(); begin += zoneRows) {
        const size_t end = std::min(rows.size(), begin + zoneRows);
        if (!rowFilter.sieve(rows, begin, end, passes.data()))
            break; // no row of this import can pass
        if (rowFilter.hasPeriod())
            rowFilter.keepPeriod(rows, begin, end, passes.data());
        for (size_t row = begin; row < end; ++row) {
            const size_t metric = size_t(columns.metric[row]) - size_t(allMetrics.front());
            if (!passes[row - begin] || metric >= admitted.size() || !admitted[metric])
                continue;
            Span &span = spans[rows.target[row]][metric];
            ++span.n;
            const qint32 day = rows.day[row];
            if (day != BatchColumns::noDay) {
                span.first = std::min(span.first, day);
                span.last = std::max(span.last, day);
            }
        }
    }
    return spans;
}

/// The place of each import among those of its survey, by its earliest day, then as imported.
std::map<BatchId, int> wavesOf(const Journey &journey, const FeedbackCounter &counter)
{
    std::map<QString, std::vector<std::pair<qint32, BatchId>>> surveys;
    for (const FeedbackCounter::Block &block : counter.blocks()) {
        const ImportBatch *batch = journey.find<ImportBatch>(block.columns->batch);
        const qint32 day = block.days.empty() ? INT32_MAX : block.days.front();
        surveys[batch ? batch->survey : QString()].emplace_back(day, block.columns->batch);
    }
    std::map<BatchId, int> waves;
    for (auto &[survey, batches] : surveys) {
        std::sort(batches.begin(), batches.end());
        int wave = 0;
        for (const auto &[day, batch] : batches)
            waves[batch] = ++wave;
    }
    return waves;
}

/// Everything that entries are made of, counted once.
struct LedgerCounts {
    const Journey &journey;
    const FeedbackCounter &counter;
    QDate today;
    int staleAfter = staleAfterDays;
    qint64 shownFrom = 1; ///< answers
    std::vector<Spans> spans; ///< of each block; empty for one that the filter leaves out
    std::map<BatchId, int> waves;

    LedgerEntry entry(const TouchpointId &touchpoint, const std::vector<TargetIndex> &targets,
                      Metric metric) const
    {
        LedgerEntry result;
        result.touchpoint = touchpoint;
        result.metric = metric;
        Span all;
        for (size_t i = 0; i < spans.size(); ++i) {
            Span own;
            for (const TargetIndex target : targets) {
                if (target < spans[i].size())
                    own += spans[i][target][size_t(metric) - size_t(allMetrics.front())];
            }
            if (own.n == 0)
                continue;
            all += own;
            result.sources.push_back(source(counter.blocks()[i].columns->batch, own));
        }
        result.n = all.n;
        result.first = all.firstDay();
        result.last = all.lastDay();
        if (result.last.isValid()) {
            result.age = std::max<qint64>(0, result.last.daysTo(today));
            result.isStale = *result.age > staleAfter;
        }
        return result;
    }

    LedgerSource source(BatchId id, const Span &span) const
    {
        LedgerSource result;
        result.batch = id;
        if (const ImportBatch *batch = journey.find<ImportBatch>(id)) {
            result.fileName = batch->fileName;
            result.survey = batch->survey;
            result.importedAt = batch->importedAt;
            result.responseRate = responseRate(batch->imported, batch->invited.value_or(0));
        }
        result.wave = waves.at(id);
        result.withheld = span.n < shownFrom;
        if (!result.withheld) {
            result.n = span.n;
            result.first = span.firstDay();
            result.last = span.lastDay();
        }
        return result;
    }
};

} // namespace

Evidence evidenceOf(const Touchpoint &touchpoint, const TouchpointSummary &summary)
{
    if (summary.emotionMetric())
        return Evidence::Data;
    const bool counted = touchpoint.visitors.has_value() || touchpoint.continued.has_value();
    const bool anything = counted || !summary.isEmpty() || summary.commentsWithheld;
    return anything ? Evidence::Partly : Evidence::Assumed;
}

std::vector<const LedgerEntry *> Ledger::of(const TouchpointId &touchpoint) const
{
    std::vector<const LedgerEntry *> found;
    for (const LedgerEntry &entry : entries) {
        if (entry.touchpoint == touchpoint)
            found.push_back(&entry);
    }
    return found;
}

const LedgerEntry *Ledger::find(const TouchpointId &touchpoint, Metric metric) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const LedgerEntry &entry) {
        return entry.touchpoint == touchpoint && entry.metric == metric;
    });
    return it == entries.end() ? nullptr : &*it;
}

Ledger makeLedger(const Journey &journey, const MapId &map, const FeedbackCounter &counter,
                  const Filter &filter, const QDate &today, int staleAfter)
{
    return makeLedger(journey, summariseMap(journey, map, counter, counter.count(filter), filter), counter,
                      today, staleAfter);
}

Ledger makeLedger(const Journey &journey, const MapSummary &summary, const FeedbackCounter &counter,
                  const QDate &today, int staleAfter)
{
    const Filter &filter = summary.filter;
    LedgerCounts counts{.journey = journey,
                        .counter = counter,
                        .today = today,
                        .staleAfter = staleAfter,
                        .shownFrom = filter.picksPeople() ? neverShownBelow : 1,
                        .spans = {},
                        .waves = wavesOf(journey, counter)};
    const RowFilter rowFilter(filter, counter.segments());
    for (const FeedbackCounter::Block &block : counter.blocks())
        counts.spans.push_back(filter.admits(block.columns->batch)
                                   ? spansOf(block, rowFilter, filter, counter.targets().size())
                                   : Spans());

    Ledger ledger;
    ledger.today = today;
    const auto append = [&](const TouchpointId &touchpoint, const std::vector<TargetIndex> &targets) {
        int figures = 0;
        int stale = 0;
        for (const Metric metric : metricsByPriority) {
            LedgerEntry entry = counts.entry(touchpoint, targets, metric);
            if (entry.n == 0 || entry.n < counts.shownFrom)
                continue;
            ++figures;
            stale += entry.isStale ? 1 : 0;
            ledger.entries.push_back(std::move(entry));
        }
        return figures > 0 && figures == stale;
    };
    for (const Touchpoint &touchpoint : journey.touchpointsOfMap(summary.map)) {
        ++ledger.touchpoints;
        if (append(touchpoint.id, targetsOf(touchpoint, counter.targets())))
            ledger.staleTouchpoints.insert(touchpoint.id);
        ledger.evidence.emplace(touchpoint.id, evidenceOf(touchpoint, summary.of(touchpoint.id)));
    }
    ledger.stale = int(ledger.staleTouchpoints.size());
    ledger.scored = summary.touchpointsWithEvidence();
    append({}, {TargetDictionary::wholeJourney});
    return ledger;
}

} // namespace milepost
