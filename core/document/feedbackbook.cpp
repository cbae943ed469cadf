// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feedbackbook.h"

namespace milepost {

FeedbackBook::FeedbackBook(JourneyDocument &document, const MapId &map, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_map(map)
    , m_summary(summariseMap(document.journey(), map, document.columns()))
{
    connect(&document, &JourneyDocument::feedbackChanged, this, &FeedbackBook::recompute);
    connect(&document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        // An import batch comes with feedbackChanged(); texts and cells carry no figures.
        if (!changes.touches<ImportBatch>() && (changes.touches<Touchpoint>() || changes.touches<Stage>()))
            recompute();
    });
}

void FeedbackBook::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    recompute();
}

void FeedbackBook::setMap(const MapId &map)
{
    if (map == m_map)
        return;
    m_map = map;
    recompute();
}

std::vector<TrendPoint> FeedbackBook::trend(const TouchpointId &touchpoint, Metric metric) const
{
    return monthlyTrend(m_document.journey(), touchpoint, metric, m_document.columns(), m_filter);
}

void FeedbackBook::recompute()
{
    m_summary = summariseMap(m_document.journey(), m_map, m_document.columns(), m_filter);
    emit summariesChanged();
}

} // namespace milepost
