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
        countAgain();
        emit summariesChanged();
    });
    connect(&document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        // An import batch comes with feedbackChanged(); texts and cells carry no figures. The counts hold
        // whatever happens to the map: only what they say of it changes.
        const bool projectChanged = changes.touches<Project>(); // its calendar, its weights of the ranking
        if (projectChanged)
            m_byMonth.reset();
        if (!changes.touches<ImportBatch>()
            && (projectChanged || changes.touches<Touchpoint>() || changes.touches<Stage>())) {
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

void FeedbackBook::previewWeights(const std::optional<PainWeights> &weights)
{
    if (weights == m_weights)
        return;
    m_weights = weights;
    summarise();
    emit summariesChanged();
}

const Ledger &FeedbackBook::ledger() const
{
    const QDate day = today();
    const Journey &journey = m_document.journey();
    if (!m_ledger || m_ledger->today != day)
        m_ledger = makeLedger(journey, m_summary, m_counter, day, journey.project().staleAfter);
    return *m_ledger;
}

const std::set<TouchpointId> &FeedbackBook::staleTouchpoints() const
{
    static const std::set<TouchpointId> none;
    const QDate first = m_counter.firstDay();
    const bool allFresh
        = !first.isValid() || first.daysTo(today()) <= m_document.journey().project().staleAfter;
    return allFresh ? none : ledger().staleTouchpoints;
}

void FeedbackBook::setToday(const QDate &day)
{
    m_today = day;
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

void FeedbackBook::countAgain()
{
    m_cube = m_counter.count(m_filter);
    m_byMonth.reset();
    summarise();
}

void FeedbackBook::summarise()
{
    const Journey &journey = m_document.journey();
    m_summary = summariseMap(journey, m_map, m_counter, m_cube, m_filter,
                             m_weights.value_or(painWeightsOf(journey.project())));
    m_ledger.reset();
}

} // namespace milepost
