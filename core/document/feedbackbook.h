// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/document/journeydocument.h"

#include <QObject>

namespace milepost {

/// The figures of one map under the current filter: badges, charts, ranking and inspector all read this one
/// book.
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
    std::vector<TrendPoint> trend(const TouchpointId &touchpoint, Metric metric) const;

signals:
    void summariesChanged();

private:
    void recompute();

    JourneyDocument &m_document;
    MapId m_map;
    Filter m_filter;
    MapSummary m_summary;
};

} // namespace milepost
