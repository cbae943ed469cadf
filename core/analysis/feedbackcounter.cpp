// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/feedbackcounter.h"

#include "core/analysis/rowfilter.h"
#include "core/feedback/knownmetrics.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace milepost {

namespace {

using Zone = FeedbackCounter::Zone;
using Block = FeedbackCounter::Block;

std::vector<Zone> zonesOf(const std::vector<qint32> &days)
{
    std::vector<Zone> zones((days.size() + Zone::rows - 1) / Zone::rows);
    for (size_t i = 0; i < zones.size(); ++i) {
        const auto begin = days.begin() + qptrdiff(i * Zone::rows);
        const auto end = days.begin() + qptrdiff(std::min(days.size(), (i + 1) * Zone::rows));
        Zone &zone = zones[i];
        qint32 first = INT32_MAX;
        qint32 smallest = INT32_MAX;
        qint32 last = INT32_MIN;
        for (auto day = begin; day != end; ++day) {
            smallest = std::min(smallest, *day);
            first = std::min(first, *day == BatchColumns::noDay ? INT32_MAX : *day);
            last = std::max(last, *day);
        }
        zone = {.first = first, .last = last, .undated = smallest == BatchColumns::noDay};
    }
    return zones;
}

/// The days that occur in either column, in order and once each.
std::vector<qint32> distinctDays(const std::vector<Zone> &responseZones, const std::vector<qint32> &responses,
                                 const std::vector<Zone> &commentZones, const std::vector<qint32> &comments)
{
    qint32 first = INT32_MAX;
    qint32 last = INT32_MIN;
    for (const auto *zones : {&responseZones, &commentZones}) {
        for (const Zone &zone : *zones) {
            first = std::min(first, zone.first);
            last = std::max(last, zone.last);
        }
    }
    std::vector<qint32> days;
    if (first > last)
        return days;
    constexpr qint64 tenThousandYears = 3'652'500;
    const qint64 span = qint64(last) - first + 1;
    if (span > tenThousandYears) {
        for (const auto *column : {&responses, &comments})
            std::copy_if(column->begin(), column->end(), std::back_inserter(days),
                         [](qint32 day) { return day != BatchColumns::noDay; });
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }
    std::vector<quint8> seen(size_t(span) + 1); // the last one takes the undated rows
    for (const auto *column : {&responses, &comments}) {
        for (const qint32 day : *column)
            seen[std::min(size_t(quint32(day) - quint32(first)), size_t(span))] = 1;
    }
    for (qint64 i = 0; i < span; ++i) {
        if (seen[size_t(i)])
            days.push_back(qint32(first + i));
    }
    return days;
}

std::vector<quint8> ownMetricsOf(const std::vector<quint8> &metrics)
{
    std::array<bool, lastOwnMetric + 1> seen{};
    for (const quint8 metric : metrics)
        seen[metric] = true;
    std::vector<quint8> own;
    for (int number = firstOwnMetric; number <= lastOwnMetric; ++number) {
        if (seen[size_t(number)])
            own.push_back(quint8(number));
    }
    return own;
}

/// Adds to a sorted list what another one has besides.
template <typename T>
void merge(std::vector<T> &into, const std::vector<T> &from)
{
    std::vector<T> merged;
    std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(merged));
    into = std::move(merged);
}

Block blockOf(const std::shared_ptr<const BatchColumns> &columns)
{
    Block block;
    block.columns = columns;
    block.responses = zonesOf(columns->responses.day);
    block.comments = zonesOf(columns->comments.day);
    block.days = distinctDays(block.responses, columns->responses.day, block.comments, columns->comments.day);
    block.ownMetrics = ownMetricsOf(columns->metric);
    return block;
}

/// What users say of comments, by their number.
std::vector<std::pair<qint64, bool>> marksOf(const Journey &journey)
{
    std::vector<std::pair<qint64, bool>> marks;
    for (const auto &[id, mark] : journey.all<CommentMark>())
        marks.emplace_back(mark.comment, mark.complaint);
    std::sort(marks.begin(), marks.end());
    return marks;
}

/// The complaints of a batch with what users say; empty where they say nothing of it.
std::vector<quint8> markedComplaints(const BatchColumns &columns,
                                     const std::vector<std::pair<qint64, bool>> &marks)
{
    std::vector<quint8> complaints;
    const qint64 end = columns.firstComment + qint64(columns.complaint.size());
    auto mark = std::lower_bound(marks.begin(), marks.end(), std::pair(columns.firstComment, false));
    if (columns.firstComment <= 0 || mark == marks.end() || mark->first >= end)
        return complaints;
    complaints = columns.complaint;
    for (; mark != marks.end() && mark->first < end; ++mark)
        complaints[size_t(mark->first - columns.firstComment)] = mark->second ? 1 : 0;
    return complaints;
}

} // namespace

/// One thread's part of a count: holds zones of rows against the filter and adds them up in its own cube.
class FeedbackCounter::Scan
{
public:
    Scan(const RowFilter &filter, const Buckets &buckets, size_t targets,
         const std::vector<quint8> &ownMetrics)
        : m_filter(filter)
        , m_buckets(buckets)
        , m_cube(targets, buckets.months, ownMetrics)
        , m_scores(planeOf(m_cube.scoreCounts(), targets * m_cube.scorePlaces()))
        , m_comments(planeOf(m_cube.commentCounts(), targets * CountsCube::commentPlaces))
    {
    }
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    const CountsCube &cube() const { return m_cube; }

    void responses(const Block &block, size_t zone)
    {
        // Most projects have no metrics of their own: their loop multiplies by a number known beforehand.
        if (m_cube.scorePlaces() == CountsCube::builtInPlaces)
            responses(block, zone, std::integral_constant<size_t, CountsCube::builtInPlaces>());
        else
            responses(block, zone, m_cube.scorePlaces());
    }
    void comments(const Block &block, size_t zone)
    {
        const BatchColumns &columns = *block.columns;
        const TargetIndex *targets = columns.comments.target.data();
        const quint8 *complaints = block.complaints();
        const auto cell = [=](size_t row) {
            return size_t(targets[row]) * CountsCube::commentPlaces + size_t(complaints[row]);
        };
        count(columns.comments, zone, block.comments[zone], cell, m_comments);
    }

private:
    template <typename Places>
    void responses(const Block &block, size_t zone, Places places)
    {
        const BatchColumns &columns = *block.columns;
        const TargetIndex *targets = columns.responses.target.data();
        const quint8 *metrics = columns.metric.data();
        const qint8 *scores = columns.score.data();
        const qint16 *offsets = m_cube.scoreOffsets().data();
        const auto cell = [=](size_t row) {
            return size_t(targets[row]) * places + size_t(offsets[metrics[row]] + scores[row]);
        };
        count(columns.responses, zone, block.responses[zone], cell, m_scores);
    }

    /// The counts of one kind of row.
    struct Plane {
        quint32 *counts = nullptr;
        size_t undated = 0; ///< where the undated bucket begins
        std::vector<quint32> bases; ///< where a day's bucket begins, by day; empty without months
    };
    Plane planeOf(quint32 *counts, size_t bucketSize) const
    {
        Plane plane{.counts = counts, .undated = m_cube.undatedBucket() * bucketSize, .bases = {}};
        plane.bases.reserve(m_buckets.ofDay.size());
        for (const quint16 bucket : m_buckets.ofDay)
            plane.bases.push_back(quint32(bucket * bucketSize));
        return plane;
    }

    template <typename Cell>
    void count(const BatchColumns::Rows &rows, size_t zoneIndex, const Zone &zone, const Cell &cell,
               const Plane &plane)
    {
        const size_t begin = zoneIndex * Zone::rows;
        const size_t end = std::min(rows.size(), begin + Zone::rows);
        quint8 *passes = m_passes.data();
        const bool period = m_filter.hasPeriod();
        const bool outside = period && (zone.last < m_filter.from() || zone.first > m_filter.to());
        const bool inside
            = !period || (!zone.undated && zone.first >= m_filter.from() && zone.last <= m_filter.to());
        if (outside && !zone.undated)
            return;
        if (m_filter.hasConditions() || !inside) {
            if (!m_filter.sieve(rows, begin, end, passes))
                return;
            if (period && zone.undated)
                countUndated(rows, begin, end, cell, plane.counts + plane.undated);
            if (outside)
                return;
            if (!inside)
                m_filter.keepPeriod(rows, begin, end, passes);
            const size_t selected = select(end - begin);
            const quint16 *selection = m_selection.data();
            add(rows, selected, cell, plane, [=](size_t i) { return begin + selection[i]; });
            return;
        }
        add(rows, end - begin, cell, plane, [=](size_t i) { return begin + i; });
    }

    /// Adds one to the cell of each of `count` rows, in its day's bucket where there are months.
    template <typename Cell, typename Row>
    void add(const BatchColumns::Rows &rows, size_t count, const Cell &cell, const Plane &plane,
             const Row &row)
    {
        quint32 *counts = plane.counts;
        if (plane.bases.empty()) {
            for (size_t i = 0; i < count; ++i)
                ++counts[cell(row(i))];
            return;
        }
        const qint32 *days = rows.day.data();
        const quint32 *baseOf = plane.bases.data();
        const auto first = quint32(m_buckets.first);
        const auto last = quint32(plane.bases.size() - 1);
        for (size_t i = 0; i < count; ++i) {
            const size_t at = row(i);
            ++counts[baseOf[std::min(quint32(days[at]) - first, last)] + cell(at)];
        }
    }

    /// Adds up the rows that pass but for their missing day.
    template <typename Cell>
    void countUndated(const BatchColumns::Rows &rows, size_t begin, size_t end, const Cell &cell,
                      quint32 *counts)
    {
        for (size_t row = begin; row < end; ++row)
            counts[cell(row)] += m_passes[row - begin] & quint32(rows.day[row] == BatchColumns::noDay);
    }

    /// The numbers of the rows that pass, one after the other.
    size_t select(size_t count)
    {
        size_t selected = 0;
        for (size_t i = 0; i < count; ++i) {
            m_selection[selected] = quint16(i);
            selected += m_passes[i];
        }
        return selected;
    }

    const RowFilter &m_filter;
    const Buckets &m_buckets;
    CountsCube m_cube;
    Plane m_scores;
    Plane m_comments;
    std::array<quint8, Zone::rows> m_passes;
    std::array<quint16, Zone::rows> m_selection;
};

FeedbackCounter::FeedbackCounter(const Journey &journey, const FeedbackColumns &columns,
                                 const FeedbackCounter *before)
    : m_targets(columns.targets)
    , m_segments(columns.segments)
{
    const std::vector<std::pair<qint64, bool>> marks = marksOf(journey);
    for (const auto &batch : columns.batches) {
        const ImportBatch *import = journey.find<ImportBatch>(batch->batch);
        if (!import || !import->active)
            continue;
        const auto isSame = [&](const Block &block) { return block.columns == batch; };
        const Block *known = nullptr;
        if (before) {
            const auto it = std::find_if(before->m_blocks.begin(), before->m_blocks.end(), isSame);
            known = it == before->m_blocks.end() ? nullptr : &*it;
        }
        m_blocks.push_back(known ? *known : blockOf(batch));
        m_blocks.back().marked = markedComplaints(*batch, marks);
        m_responses += qint64(batch->responses.size());
    }
    for (const Block &block : m_blocks) {
        merge(m_days, block.days);
        merge(m_ownMetrics, block.ownMetrics);
    }
}

QDate FeedbackCounter::firstDay() const
{
    return m_days.empty() ? QDate() : BatchColumns::dayFromNumber(m_days.front());
}

QDate FeedbackCounter::lastDay() const
{
    return m_days.empty() ? QDate() : BatchColumns::dayFromNumber(m_days.back());
}

CountsCube FeedbackCounter::count(const Filter &filter) const
{
    return count(filter, Buckets());
}

CountsCube FeedbackCounter::countByMonth(const Filter &filter, const QCalendar &calendar) const
{
    const Buckets buckets = monthsOf(filter, calendar);
    if (buckets.months.empty())
        return {};
    Filter covered = filter;
    if (buckets.trimmed)
        covered.from = buckets.months.front();
    return count(covered, buckets);
}

FeedbackCounter::Buckets FeedbackCounter::monthsOf(const Filter &filter, const QCalendar &calendar) const
{
    const RowFilter period(filter, m_segments);
    const auto begin = std::lower_bound(m_days.begin(), m_days.end(), period.from());
    const auto end = std::upper_bound(begin, m_days.end(), period.to());
    std::vector<QDate> monthOfDay;
    for (auto day = begin; day < end; ++day) {
        const QCalendar::YearMonthDay parts = calendar.partsFromDate(BatchColumns::dayFromNumber(*day));
        monthOfDay.push_back(calendar.dateFromParts(parts.year, parts.month, 1));
    }
    Buckets buckets;
    buckets.months = monthOfDay;
    buckets.months.erase(std::unique(buckets.months.begin(), buckets.months.end()), buckets.months.end());
    if (buckets.months.empty())
        return buckets;
    constexpr size_t maximumCells = 64'000'000; // in a project of tens of thousands of touchpoints
    const size_t places = CountsCube(0, {}, m_ownMetrics).scorePlaces();
    const size_t most = std::min(maximumMonths, maximumCells / (m_targets.size() * places));
    buckets.trimmed = buckets.months.size() > most;
    if (buckets.trimmed)
        buckets.months.erase(buckets.months.begin(), buckets.months.end() - qptrdiff(most));

    buckets.first = std::max(*begin, BatchColumns::dayNumber(buckets.months.front()));
    const size_t span = size_t(*(end - 1) - buckets.first) + 1;
    buckets.ofDay.assign(span + 1, quint16(buckets.months.size()));
    for (auto day = std::lower_bound(begin, end, buckets.first); day != end; ++day) {
        const QDate &month = monthOfDay[size_t(day - begin)];
        const auto bucket = std::lower_bound(buckets.months.begin(), buckets.months.end(), month);
        buckets.ofDay[size_t(*day - buckets.first)] = quint16(bucket - buckets.months.begin());
    }
    return buckets;
}

CountsCube FeedbackCounter::count(const Filter &filter, const Buckets &buckets) const
{
    const RowFilter rowFilter(filter, m_segments);
    std::vector<const Block *> blocks;
    std::vector<size_t> firstTask{0}; ///< of each block: its zones of responses, then those of comments
    for (const Block &block : m_blocks) {
        if (!filter.admits(block.columns->batch))
            continue;
        blocks.push_back(&block);
        firstTask.push_back(firstTask.back() + block.responses.size() + block.comments.size());
    }
    const size_t tasks = firstTask.back();

    // Zones are handed out a few at a time to whoever is free; counts do not depend on who counts them.
    constexpr size_t handful = 16;
    std::atomic<size_t> next = 0;
    const auto work = [&](Scan &scan) {
        for (size_t task = next.fetch_add(handful); task < tasks; task = next.fetch_add(handful)) {
            const size_t end = std::min(tasks, task + handful);
            size_t block
                = size_t(std::upper_bound(firstTask.begin(), firstTask.end(), task) - firstTask.begin()) - 1;
            for (size_t i = task; i < end; ++i) {
                while (i >= firstTask[block + 1])
                    ++block;
                const size_t zone = i - firstTask[block];
                const size_t scoreZones = blocks[block]->responses.size();
                if (zone < scoreZones)
                    scan.responses(*blocks[block], zone);
                else
                    scan.comments(*blocks[block], zone - scoreZones);
            }
        }
    };

    Scan own(rowFilter, buckets, m_targets.size(), m_ownMetrics);
    std::mutex mutex;
    std::vector<CountsCube> others;
    QSemaphore finished;
    const auto help = [&] {
        auto scan = std::make_unique<Scan>(rowFilter, buckets, m_targets.size(), m_ownMetrics);
        work(*scan);
        {
            const std::lock_guard lock(mutex);
            others.push_back(scan->cube());
        }
        finished.release();
    };
    // A helper's start costs about as much as a hundred zones; one that finds no free thread is not waited
    // for.
    constexpr size_t tasksPerHelper = 64;
    const size_t wanted = std::min(size_t(std::max(1, QThread::idealThreadCount())), tasks / tasksPerHelper);
    int helpers = 0;
    for (size_t i = 1; i < wanted && QThreadPool::globalInstance()->tryStart(help); ++i)
        ++helpers;
    work(own);
    finished.acquire(helpers);

    CountsCube cube = own.cube();
    for (const CountsCube &other : others)
        cube += other;
    const auto clearUnlessAdmitted = [&](Metric metric) {
        if (!filter.admits(metric))
            cube.clear(metric);
    };
    for (const Metric metric : allMetrics)
        clearUnlessAdmitted(metric);
    for (const quint8 number : m_ownMetrics)
        clearUnlessAdmitted(Metric(number));
    return cube;
}

} // namespace milepost
