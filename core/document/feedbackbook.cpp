// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feedbackbook.h"

namespace milepost {

FeedbackBook::FeedbackBook(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_map(map)
    , m_counter(document.journey(), document.columns())
{
    countAgain();
    connect(&document, &JourneyDocument::feedbackChanged, this, [this] {
        m_counter = FeedbackCounter(m_document.journey(), m_document.columns(), &m_counter);
        m_gaps.reset();
        countAgain();
        emit summariesChanged();
    });
    connect(&document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        // An import batch comes with feedbackChanged(); texts and cells carry no figures. The counts hold
        // whatever happens to the map: only what they say of it changes.
        const bool projectChanged = changes.touches<Project>(); // its calendar, its weights of the ranking
        if (projectChanged)
            m_byMonth.reset();
        const bool metricsChanged = changes.touches<MetricDefinition>();
        if (metricsChanged)
            m_gaps.reset();
        if (!changes.touches<ImportBatch>()
            && (projectChanged || metricsChanged || changes.touches<Touchpoint>()
                || changes.touches<Stage>())) {
            summarise();
            emit summariesChanged();
        }
    });
}

void FeedbackBook::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    countAgain();
    emit summariesChanged();
}

void FeedbackBook::setMap(const MapId &map)
{
    if (map == m_map)
        return;
    m_map = map;
    summarise();
    emit summariesChanged();
}

std::vector<TrendPoint> FeedbackBook::trend(const TouchpointId &touchpoint, Metric metric) const
{
    const Journey &journey = m_document.journey();
    if (!m_byMonth)
        m_byMonth = m_counter.countByMonth(m_filter, calendarOf(journey));
    return monthlyTrend(journey, touchpoint, metric, m_counter, *m_byMonth, m_filter);
}

MapSummary FeedbackBook::summaryUnder(const Filter &side) const
{
    const Filter filter = both(m_filter, side);
    return summariseMap(m_document.journey(), m_map, m_counter, m_counter.count(filter), filter);
}

MapComparison FeedbackBook::compare(const Filter &first, const Filter &second) const
{
    return compareMaps(m_document.journey(), summaryUnder(first), summaryUnder(second));
}

MapComparison FeedbackBook::compareEach(const QString &attribute) const
{
    return compareGroups(m_document.journey(), m_map, m_counter, m_filter, attribute);
}

std::optional<GapFigure> FeedbackBook::gap(const TouchpointId &touchpoint,
                                           const MetricDefinitionId &metric) const
{
    const Journey &journey = m_document.journey();
    const MetricDefinition *definition = journey.find<MetricDefinition>(metric);
    if (!definition || definition->expectation.isNull())
        return std::nullopt;
    if (!m_gaps && !m_document.isBusy()) {
        Result<ExpectationGaps> gaps = ExpectationGaps::read(
            journey, m_counter, [this](BatchId batch, const std::vector<size_t> &places) {
                return m_document.file().feedbackStore().answerers(batch, places);
            });
        if (gaps)
            m_gaps = std::move(*gaps);
    }
    std::vector<TargetIndex> targets{TargetDictionary::wholeJourney};
    if (!touchpoint.isNull()) {
        const Touchpoint *found = journey.find<Touchpoint>(touchpoint);
        targets = found ? targetsOf(*found, m_counter.targets()) : std::vector<TargetIndex>();
    }
    return m_gaps ? m_gaps->gap(metric, targets, m_filter) : std::nullopt;
}

void FeedbackBook::countAgain()
{
    m_cube = m_counter.count(m_filter);
    m_byMonth.reset();
    summarise();
}

void FeedbackBook::summarise()
{
    m_summary = summariseMap(m_document.journey(), m_map, m_counter, m_cube, m_filter);
}

} // namespace milepost
