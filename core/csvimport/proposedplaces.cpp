// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/proposedplaces.h"

#include "core/csvimport/touchpointresolver.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

/// What a guess says about where a column belongs; columns that say the same go to the same place.
using Proposal = std::pair<QString, QStringList>;

class Places
{
public:
    Places(Mapping &mapping, const Journey &journey, const MapId &map)
        : m_mapping(mapping)
        , m_journey(journey)
        , m_map(map)
        , m_touchpoints(journey, map)
    {
    }

    void find()
    {
        // Who has a touchpoint's very name comes before who only means it.
        qsizetype most = 0;
        for (const ColumnMapping &column : m_mapping.columns) {
            most = std::max(most, column.asksAbout.size());
            if (column.role == ColumnRole::Score && !column.touchpoint.isEmpty())
                keep(column);
        }
        for (qsizetype nearness = 0; nearness < most; ++nearness) {
            for (const ColumnMapping &column : m_mapping.columns) {
                if (column.role == ColumnRole::Score && nearness < column.asksAbout.size())
                    consider(column, column.asksAbout[nearness]);
            }
        }
        for (ColumnMapping &column : m_mapping.columns) {
            if (column.asksAbout.isEmpty())
                continue;
            if (const Place *place = placeOf(column))
                column.touchpoint = place->name;
        }
    }

private:
    struct Place {
        Proposal proposal;
        std::optional<Metric> metric;
        TouchpointId touchpoint;
        QString name;
    };

    static Proposal proposalOf(const ColumnMapping &column) { return {column.touchpoint, column.asksAbout}; }

    const Place *placeOf(const ColumnMapping &column) const
    {
        const auto it = std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) {
            return place.proposal == proposalOf(column)
                && (column.role != ColumnRole::Score || place.metric == column.metric);
        });
        return it == m_places.end() ? nullptr : &*it;
    }

    /// A name that is the touchpoint's already stays.
    void keep(const ColumnMapping &column)
    {
        const auto id = m_touchpoints.find(column.touchpoint).id;
        if (id && !placeOf(column))
            m_places.push_back({proposalOf(column), column.metric, *id, column.touchpoint});
    }

    void consider(const ColumnMapping &column, const QString &name)
    {
        if (placeOf(column))
            return;
        const auto id = m_touchpoints.find(name).id;
        if (!id || id->isNull() || m_journey.mapOf(*id) != m_map || m_journey.find<Touchpoint>(*id)->removed)
            return;
        // Two scores of one metric cannot share a touchpoint: the second would be lost.
        const bool isTaken = std::any_of(m_places.begin(), m_places.end(), [&](const Place &place) {
            return place.touchpoint == *id && place.metric == column.metric;
        });
        if (isTaken)
            return;
        const QString &title = m_journey.find<Touchpoint>(*id)->title;
        m_places.push_back(
            {proposalOf(column), column.metric, *id, m_touchpoints.find(title).id == id ? title : name});
    }

    Mapping &m_mapping;
    const Journey &m_journey;
    MapId m_map;
    TouchpointResolver m_touchpoints;
    std::vector<Place> m_places;
};

} // namespace

void placeOnMap(Mapping &mapping, const Journey &journey, const MapId &map)
{
    Places(mapping, journey, map).find();
}

} // namespace milepost
