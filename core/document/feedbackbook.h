// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/expectationgaps.h"
#include "core/analysis/ledger.h"
#include "core/analysis/mapcomparison.h"
#include "core/analysis/mapsummary.h"
#include "core/document/journeydocument.h"

#include <QObject>

namespace milepost {

/// How many responses a month has.
struct MonthVolume {
    QDate month; ///< its first day
    qint64 responses = 0;
    bool withheld = false; ///< too few of picked people to say how many; responses is 0 then
    bool operator==(const MonthVolume &) const = default;
};

/// The figures of one map under the current filter: badges, charts, ranking and inspector all read this one
/// book. Counting again takes milliseconds, so the filter may follow a slider.
class FeedbackBook : public QObject
{
    Q_OBJECT

public:
    /// The document outlives the book.
    FeedbackBook(JourneyDocument &document, const MapId &map, QObject *parent = nullptr);

    const MapSummary &summary() const { return m_summary; }
    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    void setMap(const MapId &map);
    /// Ranks with these weights instead of the project's while they are being tried out; nothing ends it.
    void previewWeights(const std::optional<PainWeights> &weights);
    bool previewsWeights() const { return m_weights.has_value(); }

    /// What the figures under the current filter rest on; made when first asked for.
    const Ledger &ledger() const;
    /// Its stale touchpoints; at once where every answer is fresh, as while a filter is dragged.
    const std::set<TouchpointId> &staleTouchpoints() const;
    /// The day that ages are counted to, instead of the clock's.
    void setToday(const QDate &day);

    /// The days a period can be chosen from; invalid when nothing is dated.
    QDate firstDay() const { return m_counter.firstDay(); }
    QDate lastDay() const { return m_counter.lastDay(); }

    /// The project's responses month by month under the filter without its period: what a period is chosen
    /// over. Months without answers are there too, but for gaps of years, so that one mistyped date does not
    /// squeeze all the others. Counted when first asked for, not while the period moves.
    const std::vector<MonthVolume> &volumes() const;

    std::vector<TrendPoint> trend(const TouchpointId &touchpoint, Metric metric) const;
    /// What the responses can be told apart by.
    const SegmentDictionary &segments() const { return m_counter.segments(); }
    /// Another side of the same map, within the current filter.
    MapSummary summaryUnder(const Filter &side) const;
    /// Another side of the same map, whatever the current filter lets through: a pinned one.
    MapSummary summaryOf(const Filter &side) const;
    /// Two sides beside each other, both within the current filter.
    MapComparison compare(const Filter &first, const Filter &second) const;
    /// Two sides beside each other, neither narrowed by the current filter.
    MapComparison compareSides(const Filter &first, const Filter &second) const;
    /// Each value of a segment attribute against all the others, within the current filter.
    MapComparison compareEach(const QString &attribute) const;

    /// What the figures are counted from.
    const FeedbackCounter &counter() const { return m_counter; }
    /// Whether it is known which themes comments are about; the first question begins to find out.
    bool knowsThemes() const { return m_document.commentThemes() != nullptr; }
    /// How many comments there are about these targets under the current filter, and, once that is known, how
    /// many of them are about which theme.
    ThemeCounts themeCounts(const std::set<TargetIndex> &targets) const;
    /// The same without any filter, of the whole project.
    ThemeCounts allThemeCounts() const;

    /// What people got less what they expected of an own metric, at a touchpoint or (null) about the whole
    /// journey, under the current filter. Nothing where nobody was asked, and while an import has the store.
    std::optional<GapFigure> gap(const TouchpointId &touchpoint, const MetricDefinitionId &metric) const;

signals:
    void summariesChanged();
    /// It became known, or is not known any more, which themes comments are about.
    void themesChanged();

private:
    void readAgain();
    ThemeCube themeCube(const Filter &filter) const;
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void countAgain();
    void summarise();

    JourneyDocument &m_document;
    MapId m_map;
    Filter m_filter;
    FeedbackCounter m_counter;
    CountsCube m_cube; ///< under m_filter
    mutable std::optional<ThemeCube> m_themes; ///< under m_filter, counted when first asked for
    mutable std::optional<CountsCube> m_byMonth; ///< the same by month, counted when first asked for
    mutable std::optional<std::vector<MonthVolume>> m_volumes; ///< under m_filter without its period
    mutable std::optional<ExpectationGaps> m_gaps; ///< read when first asked for
    MapSummary m_summary;
    std::optional<PainWeights> m_weights; ///< tried out
    QDate m_today; ///< invalid: the clock's
    mutable std::optional<Ledger> m_ledger;
};

} // namespace milepost
