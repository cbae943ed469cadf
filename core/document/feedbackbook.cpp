// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feedbackbook.h"

namespace milepost {

namespace {

constexpr int longestGap = 36; ///< months without any answer that are still listed

Filter withoutPeriod(Filter filter)
{
    filter.from = {};
    filter.to = {};
    return filter;
}

} // namespace

FeedbackBook::FeedbackBook(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_map(map)
    , m_counter(document.journey(), document.columns())
{
    countAgain();
    connect(&document, &JourneyDocument::feedbackChanged, this, [this] { readAgain(); });
    connect(&document, &JourneyDocument::commentThemesChanged, this, [this] {
        m_themes.reset();
        emit themesChanged();
    });
    connect(&document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        // An import batch comes with feedbackChanged(); texts and cells carry no figures. The counts hold
        // whatever happens to the map: only what they say of it changes.
        if (changes.touches<CommentMark>() && !changes.touches<ImportBatch>())
            readAgain();
        const bool projectChanged = changes.touches<Project>(); // its calendar, its weights of the ranking
        if (projectChanged) {
            m_byMonth.reset();
            m_volumes.reset();
        }
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

/// The columns, or what users say of comments, are other ones.
void FeedbackBook::readAgain()
{
    m_counter = FeedbackCounter(m_document.journey(), m_document.columns(), &m_counter);
    m_volumes.reset();
    m_gaps.reset();
    countAgain();
    emit summariesChanged();
}

void FeedbackBook::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    if (withoutPeriod(filter) != withoutPeriod(m_filter))
        m_volumes.reset();
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

const std::vector<MonthVolume> &FeedbackBook::volumes() const
{
    if (m_volumes)
        return *m_volumes;
    const QCalendar calendar = calendarOf(m_document.journey());
    const CountsCube cube = m_counter.countByMonth(withoutPeriod(m_filter), calendar);
    const qint64 fewest = m_filter.picksPeople() ? neverShownBelow : 1;
    std::vector<MonthVolume> &volumes = m_volumes.emplace();
    for (size_t i = 0; i < cube.months().size(); ++i) {
        const QDate month = cube.months()[i];
        if (!volumes.empty() && volumes.back().month.addMonths(longestGap, calendar) >= month) {
            for (QDate empty = volumes.back().month.addMonths(1, calendar); empty < month;
                 empty = empty.addMonths(1, calendar))
                volumes.push_back({.month = empty});
        }
        qint64 responses = 0;
        for (size_t target = 0; target < cube.targets(); ++target)
            responses += cube.responses(TargetIndex(target), i);
        const bool withheld = responses > 0 && responses < fewest;
        volumes.push_back({.month = month, .responses = withheld ? 0 : responses, .withheld = withheld});
    }
    return volumes;
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
    return summaryOf(both(m_filter, side));
}

MapSummary FeedbackBook::summaryOf(const Filter &side) const
{
    // The side that follows the filter is counted already.
    return side == m_filter
        ? m_summary
        : summariseMap(m_document.journey(), m_map, m_counter, m_counter.count(side), side);
}

MapComparison FeedbackBook::compare(const Filter &first, const Filter &second) const
{
    return compareMaps(m_document.journey(), summaryUnder(first), summaryUnder(second));
}

MapComparison FeedbackBook::compareSides(const Filter &first, const Filter &second) const
{
    return compareMaps(m_document.journey(), summaryOf(first), summaryOf(second));
}

MapComparison FeedbackBook::compareEach(const QString &attribute) const
{
    return compareGroups(m_document.journey(), m_map, m_counter, m_filter, attribute);
}

ThemeCube FeedbackBook::themeCube(const Filter &filter) const
{
    if (const std::shared_ptr<const CommentThemes> known = m_document.commentThemes())
        return ThemeCube(m_counter, *known, filter);
    static const CommentThemes none{.matcher = std::make_shared<const ThemeMatcher>(Journey()), .bits = {}};
    return ThemeCube(m_counter, none, filter);
}

ThemeCounts FeedbackBook::themeCounts(const std::set<TargetIndex> &targets) const
{
    if (!m_themes)
        m_themes = themeCube(m_filter);
    return m_themes->of(targets);
}

ThemeCounts FeedbackBook::allThemeCounts() const
{
    std::set<TargetIndex> targets;
    for (size_t i = 0; i < m_counter.targets().size(); ++i)
        targets.insert(TargetIndex(i));
    return themeCube({}).of(targets);
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
    m_themes.reset();
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
