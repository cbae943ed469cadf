// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/expectationgaps.h"

#include "core/analysis/definedmetric.h"
#include "core/analysis/mapsummary.h"
#include "core/analysis/rowfilter.h"

#include <QHash>

#include <algorithm>

namespace milepost {

Result<ExpectationGaps> ExpectationGaps::read(const Journey &journey, const FeedbackCounter &counter,
                                              const Answerers &answerers)
{
    ExpectationGaps gaps;
    gaps.m_segments = counter.segments();
    for (const MetricDefinition &perceived : ownMetricsOf(journey)) {
        const MetricDefinition *expected = journey.find<MetricDefinition>(perceived.expectation);
        if (!expected || expected->low != perceived.low || expected->high != perceived.high)
            continue;
        gaps.m_pairs.emplace(perceived.id,
                             Pairs{.perceived = Metric(perceived.number),
                                   .expected = Metric(expected->number),
                                   .highIsGood = perceived.highIsGood,
                                   .answers = {}});
    }
    for (const FeedbackCounter::Block &block : counter.blocks())
        gaps.m_blocks.push_back(block.columns);

    QHash<QByteArray, quint32> people;
    for (auto &[id, pairs] : gaps.m_pairs) {
        for (size_t i = 0; i < gaps.m_blocks.size(); ++i) {
            const BatchColumns &columns = *gaps.m_blocks[i];
            std::vector<size_t> places;
            for (size_t row = 0; row < columns.metric.size(); ++row) {
                const auto metric = Metric(columns.metric[row]);
                if (metric == pairs.perceived || metric == pairs.expected)
                    places.push_back(row);
            }
            if (places.empty())
                continue;
            const Result<std::vector<QByteArray>> who = answerers(columns.batch, places);
            if (!who)
                return who.error();
            for (size_t at = 0; at < places.size(); ++at) {
                const auto known = people.constFind((*who)[at]);
                const quint32 person = known == people.constEnd() ? quint32(people.size()) : *known;
                people.insert((*who)[at], person);
                pairs.answers.push_back({.block = i,
                                         .row = places[at],
                                         .person = person,
                                         .isExpected = Metric(columns.metric[places[at]]) == pairs.expected});
            }
        }
    }
    return gaps;
}

std::optional<GapFigure> ExpectationGaps::gap(const MetricDefinitionId &metric,
                                              const std::vector<TargetIndex> &targets,
                                              const Filter &filter) const
{
    const auto known = m_pairs.find(metric);
    if (known == m_pairs.end())
        return std::nullopt;
    struct Latest {
        std::optional<int> perceived;
        std::optional<int> expected;
        qint32 perceivedDay = BatchColumns::noDay;
        qint32 expectedDay = BatchColumns::noDay;
    };
    std::map<std::pair<quint32, TargetIndex>, Latest> people;
    const RowFilter rowFilter(filter, m_segments);
    for (const Answer &answer : known->second.answers) {
        const BatchColumns &columns = *m_blocks[answer.block];
        const BatchColumns::Rows &rows = columns.responses;
        const TargetIndex target = rows.target[answer.row];
        if (!filter.admits(columns.batch)
            || std::find(targets.begin(), targets.end(), target) == targets.end())
            continue;
        quint8 passes = 0;
        if (!rowFilter.sieve(rows, answer.row, answer.row + 1, &passes))
            continue;
        if (rowFilter.hasPeriod())
            rowFilter.keepPeriod(rows, answer.row, answer.row + 1, &passes);
        if (!passes)
            continue;
        Latest &latest = people[{answer.person, target}];
        std::optional<int> &score = answer.isExpected ? latest.expected : latest.perceived;
        qint32 &day = answer.isExpected ? latest.expectedDay : latest.perceivedDay;
        if (score && rows.day[answer.row] < day)
            continue;
        score = columns.score[answer.row];
        day = rows.day[answer.row];
    }
    std::vector<ExpectedAndPerceived> pairs;
    const double sign = known->second.highIsGood ? 1 : -1;
    for (const auto &[who, latest] : people) {
        if (latest.perceived && latest.expected)
            pairs.push_back({sign * *latest.expected, sign * *latest.perceived});
    }
    const auto n = qint64(pairs.size());
    if (n == 0 || (filter.picksPeople() && n < neverShownBelow))
        return std::nullopt;
    return expectationGap(pairs);
}

} // namespace milepost
