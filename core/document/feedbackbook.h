// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"
#include "core/analysis/mapcomparison.h"
#include "core/analysis/mapsummary.h"
#include "core/document/journeydocument.h"

#include <QObject>

namespace milepost {

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

    std::vector<TrendPoint> trend(const TouchpointId &touchpoint, Metric metric) const;
    /// Another side of the same map, for instance one of two pins; within the current filter.
    MapSummary summaryUnder(const Filter &side) const;
    /// Two sides beside each other, both within the current filter.
    MapComparison compare(const Filter &first, const Filter &second) const;
    /// Each value of a segment attribute against all the others, within the current filter.
    MapComparison compareEach(const QString &attribute) const;

signals:
    void summariesChanged();

private:
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void countAgain();
    void summarise();

    JourneyDocument &m_document;
    MapId m_map;
    Filter m_filter;
    FeedbackCounter m_counter;
    CountsCube m_cube; ///< under m_filter
    mutable std::optional<CountsCube> m_byMonth; ///< the same by month, counted when first asked for
    MapSummary m_summary;
    std::optional<PainWeights> m_weights; ///< tried out
    QDate m_today; ///< invalid: the clock's
    mutable std::optional<Ledger> m_ledger;
};

} // namespace milepost
