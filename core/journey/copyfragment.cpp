// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/fragment.h"

#include "core/journey/editsupport.h"

using namespace Qt::StringLiterals;

namespace milepost::edits {

namespace {

/// Collects a fragment: whatever is put in, what it points to follows.
class FragmentCopy
{
public:
    FragmentCopy(const Journey &journey, const Selection &selection)
        : m_journey(journey)
        , m_selection(selection)
    {
    }

    Fragment take()
    {
        if (!m_selection.stages.empty() || !m_selection.touchpoints.empty())
            copyStructure();
        else if (!m_selection.lanes.empty())
            copyLanes();
        else if (!m_selection.cells.empty())
            copyCells();
        cutSpans();
        addNames();
        return std::move(m_fragment);
    }

private:
    void copyStructure()
    {
        std::set<StageId> stages(m_selection.stages.begin(), m_selection.stages.end());
        std::set<TouchpointId> touchpoints(m_selection.touchpoints.begin(), m_selection.touchpoints.end());
        const Stage *stage = stages.empty() ? nullptr : m_journey.find<Stage>(*stages.begin());
        m_fragment.map = stage    ? stage->map
            : touchpoints.empty() ? MapId()
                                  : m_journey.mapOf(*touchpoints.begin());
        for (const Stage &candidate : m_journey.stages(m_fragment.map)) {
            if (stages.contains(candidate.id))
                m_fragment.stages.push_back(candidate);
        }
        for (const Touchpoint &touchpoint : m_journey.touchpointsOfMap(m_fragment.map)) {
            if (stages.contains(touchpoint.stage) || touchpoints.contains(touchpoint.id))
                m_fragment.touchpoints.push_back(touchpoint);
        }
        if (m_fragment.stages.empty() && m_fragment.touchpoints.empty())
            return;
        m_fragment.kind = Fragment::Kind::Structure;
        const std::vector<TouchpointId> ids = idsOf(m_fragment.touchpoints);
        const std::set<TouchpointId> copied(ids.begin(), ids.end());
        for (const Lane &lane : m_journey.lanes(m_fragment.map)) {
            const size_t before = m_fragment.cells.size();
            for (const Cell &cell : m_journey.cells(lane.id)) {
                if (cell.touchpoint.isNull() ? stages.contains(cell.stage) : copied.contains(cell.touchpoint))
                    m_fragment.cells.push_back(cell);
            }
            if (m_fragment.cells.size() > before)
                m_fragment.lanes.push_back(lane);
        }
    }

    void copyLanes()
    {
        const Lane *first = m_journey.find<Lane>(m_selection.lanes.front());
        if (!first)
            return;
        m_fragment.map = first->map;
        const std::set<LaneId> lanes(m_selection.lanes.begin(), m_selection.lanes.end());
        for (const Lane &lane : m_journey.lanes(first->map)) {
            if (!lanes.contains(lane.id))
                continue;
            m_fragment.lanes.push_back(lane);
            for (const Cell &cell : m_journey.cells(lane.id)) {
                const Touchpoint *touchpoint = m_journey.find<Touchpoint>(cell.touchpoint);
                if (!touchpoint || !touchpoint->removed)
                    m_fragment.cells.push_back(cell);
            }
        }
        m_fragment.stages = m_journey.stages(first->map);
        m_fragment.touchpoints = m_journey.touchpointsOfMap(first->map);
        m_fragment.kind = Fragment::Kind::Lanes;
    }

    void copyCells()
    {
        const Lane *anyLane = m_journey.find<Lane>(m_selection.cells.front().lane);
        if (!anyLane)
            return;
        m_fragment.map = anyLane->map;
        // The smallest block that holds all of them, so that rows and columns keep their distances.
        std::vector<Lane> lanes = m_journey.lanes(anyLane->map);
        std::erase_if(lanes, [](const Lane &lane) { return !lane.visible; });
        m_fragment.lanes = blockOf(lanes, &CellPlace::lane);
        m_fragment.touchpoints = blockOf(m_journey.touchpointsOfMap(anyLane->map), &CellPlace::touchpoint);
        for (const CellPlace &place : m_selection.cells) {
            const Lane *lane = m_journey.find<Lane>(place.lane);
            const Touchpoint *touchpoint = m_journey.find<Touchpoint>(place.touchpoint);
            if (!lane || !lane->visible || !touchpoint || touchpoint->removed)
                continue;
            // What these two lanes show is a field of the touchpoint; on its way it is a text.
            if (lane->type == LaneType::Channel || lane->type == LaneType::Owner) {
                const Channel *channel = m_journey.find<Channel>(touchpoint->channel);
                const Department *department = m_journey.find<Department>(touchpoint->department);
                const bool isChannel = lane->type == LaneType::Channel;
                Cell named;
                named.id = CellId::create();
                named.lane = place.lane;
                named.touchpoint = place.touchpoint;
                named.text = isChannel ? (channel ? channel->name : QString())
                                       : (department ? department->name : QString());
                if (!named.text.isEmpty())
                    m_fragment.cells.push_back(named);
            } else if (const Cell *cell = findCell(m_journey, place)) {
                // A place that is named twice is copied once.
                if (std::ranges::find(m_fragment.cells, cell->id, &Cell::id) == m_fragment.cells.end())
                    m_fragment.cells.push_back(*cell);
            }
        }
        const bool isBlock = !m_fragment.lanes.empty() && !m_fragment.touchpoints.empty();
        m_fragment.kind = isBlock ? Fragment::Kind::Cells : Fragment::Kind::Nothing;
    }

    /// The siblings from the first to the last one that a selected cell is in.
    template <typename T, typename Member>
    std::vector<T> blockOf(const std::vector<T> &siblings, Member member) const
    {
        const auto isUsed = [&](const T &sibling) {
            return std::ranges::find(m_selection.cells, sibling.id, member) != m_selection.cells.end();
        };
        const auto first = std::ranges::find_if(siblings, isUsed);
        const auto last = std::find_if(siblings.rbegin(), siblings.rend(), isUsed).base();
        return first == siblings.end() ? std::vector<T>() : std::vector<T>(first, last);
    }

    /// A span reaches as far as what it covers was copied too.
    void cutSpans()
    {
        const std::vector<TouchpointId> ids = idsOf(m_fragment.touchpoints);
        const std::set<TouchpointId> copied(ids.begin(), ids.end());
        for (Cell &cell : m_fragment.cells) {
            if (cell.span < 2)
                continue;
            const std::vector<TouchpointId> covered = coveredTouchpoints(m_journey, cell);
            const auto end
                = std::ranges::find_if(covered, [&](const TouchpointId &id) { return !copied.contains(id); });
            cell.span = std::max(int(end - covered.begin()), 1);
        }
    }

    void addNames()
    {
        std::set<PictureId> pictures;
        for (const Cell &cell : m_fragment.cells) {
            pictures.insert(cell.picture);
            if (const Persona *persona = m_journey.find<Persona>(cell.persona))
                m_fragment.personas[persona->id] = persona->name;
        }
        for (const PictureId &id : pictures) {
            if (const Picture *picture = m_journey.find<Picture>(id))
                m_fragment.pictures.push_back(*picture);
        }
        for (Touchpoint &touchpoint : m_fragment.touchpoints) {
            touchpoint.counterpart = {}; // belongs to the map it is in
            if (const Channel *channel = m_journey.find<Channel>(touchpoint.channel))
                m_fragment.channels[channel->id] = *channel;
            if (const Department *department = m_journey.find<Department>(touchpoint.department))
                m_fragment.departments[department->id] = department->name;
        }
    }

    const Journey &m_journey;
    const Selection &m_selection;
    Fragment m_fragment;
};

} // namespace

Fragment copyFragment(const Journey &journey, const Selection &selection)
{
    return FragmentCopy(journey, selection).take();
}

} // namespace milepost::edits
