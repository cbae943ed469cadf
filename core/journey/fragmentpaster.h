// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/draft.h"
#include "core/journey/fragment.h"

#include <set>

namespace milepost::edits {

/// Titles of one kind in a map; a title that is taken gets a number ("Payment (2)").
class FreeTitles
{
public:
    explicit FreeTitles(const Journey &journey)
        : m_journey(journey)
    {
    }

    void take(const QString &title);
    QString freed(const QString &title);

private:
    const Journey &m_journey;
    std::set<QString> m_folded;
};

/// Puts fragments into one map of a draft, each with fresh ids. Call keepSpans at the end.
class FragmentPaster
{
public:
    FragmentPaster(Draft &draft, const MapId &map);

    /// Stages behind `stage` (null: last), the first under that id; touchpoints alone into `stage` (null: the
    /// last one, made when there is none) before the one at the index. A stage takes touchpoints only once.
    void putStructure(const Fragment &fragment, const StageId &stage, int index, Selection &created,
                      const StageId &firstId = StageId::create());
    /// Lanes before the one at the index (-1: last), the first under that id.
    void putLanes(const Fragment &fragment, int index, Selection &created,
                  const LaneId &firstId = LaneId::create());

private:
    /// Where the copies are, by the ids of the originals.
    struct Copies {
        std::map<StageId, StageId> stages;
        std::map<TouchpointId, TouchpointId> touchpoints;
        std::map<LaneId, LaneId> lanes;
        std::vector<CellId> cells;
    };
    using LanePersona = std::pair<LaneId, PersonaId>;

    TouchpointId putTouchpoint(const Fragment &fragment, const Touchpoint &source, const StageId &stage);
    std::vector<TouchpointId> putTouchpoints(const Fragment &fragment, const std::vector<Touchpoint> &sources,
                                             const StageId &stage, Copies &copies);
    void putCells(const Fragment &fragment, Copies &copies,
                  const std::map<TouchpointId, std::set<LanePersona>> &bridged);
    void cutSpans(const Copies &copies, const std::vector<TouchpointId> &run);
    std::optional<LaneId> laneFor(const Fragment &fragment, const LaneId &source, Copies &copies);
    std::optional<PersonaId> personaFor(const Fragment &fragment, const PersonaId &source) const;
    PictureId pictureFor(const Fragment &fragment, const PictureId &source);
    /// Whose spans run over the gap before the nth touchpoint of the map.
    std::set<LanePersona> spansOver(size_t gap) const;

    Draft &m_draft;
    const Journey &m_journey;
    MapId m_map;
    std::vector<Stage> m_stages;
    std::vector<Lane> m_lanes;
    std::vector<Touchpoint> m_touchpoints;
    FreeTitles m_stageTitles;
    FreeTitles m_touchpointTitles;
    FreeTitles m_laneTitles;
};

} // namespace milepost::edits
