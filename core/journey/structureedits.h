// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/celledits.h"

namespace milepost::edits {

/// What the user has selected in one map; an entity of several kinds at once may be in it.
struct Selection {
    std::vector<StageId> stages;
    std::vector<TouchpointId> touchpoints;
    std::vector<CellPlace> cells;
    std::vector<LaneId> lanes;

    bool isEmpty() const { return stages.empty() && touchpoints.empty() && cells.empty() && lanes.empty(); }
    bool operator==(const Selection &) const = default;
};

/// New touchpoints get their title as an alias; a title may be empty while it is being typed.
Result<ChangeSet> addStage(const Journey &journey, const MapId &map, const QString &title, int index = -1,
                           StageId id = StageId::create());
Result<ChangeSet> addTouchpoint(const Journey &journey, const StageId &stage, const QString &title,
                                int index = -1, TouchpointId id = TouchpointId::create());
Result<ChangeSet> addLane(const Journey &journey, const MapId &map, LaneType type, const QString &title,
                          int index = -1, LaneId id = LaneId::create());

/// Cells that span several touchpoints keep the ones that still follow each other.
Result<ChangeSet> moveStage(const Journey &journey, const StageId &id, int index);
Result<ChangeSet> moveTouchpoint(const Journey &journey, const TouchpointId &id, const StageId &stage,
                                 int index);
/// Several at once, of any stages of the map; they end side by side in the order they have in the map. The
/// index counts the touchpoints of the stage that stay where they are: 0 puts the block first.
Result<ChangeSet> moveTouchpoints(const Journey &journey, const std::vector<TouchpointId> &ids,
                                  const StageId &stage, int index);
Result<ChangeSet> moveLane(const Journey &journey, const LaneId &id, int index);

/// The touchpoint and those after it become the first of a new stage behind this one, of the next colour.
/// Invalid when the touchpoint is not in the stage; splitting before its first one leaves the stage empty.
Result<ChangeSet> splitStage(const Journey &journey, const StageId &stage,
                             const TouchpointId &firstTouchpointOfSecond, const QString &title,
                             StageId id = StageId::create());
/// The second's touchpoints go to the end of the first, and the second goes: its goal and its stage-wide
/// cells are kept where the first has none, and written below the first's otherwise. Invalid when the two are
/// no neighbours.
Result<ChangeSet> mergeStages(const Journey &journey, const StageId &first, const StageId &second);

/// A folded stage is drawn as one narrow column.
Result<ChangeSet> setStageFolded(const Journey &journey, const StageId &id, bool folded);

/// Sizes chosen by hand, in map units and cut to these bounds; 0 (or less) is as wide as usual and as high as
/// the content.
inline constexpr int smallestColumnWidth = 60;
inline constexpr int largestColumnWidth = 800;
inline constexpr int smallestLaneHeight = 36;
inline constexpr int largestLaneHeight = 1200;
Result<ChangeSet> setColumnWidth(const Journey &journey, const TouchpointId &id, int width);
Result<ChangeSet> setLaneHeight(const Journey &journey, const LaneId &id, int height);

/// Copies with their fields and cells, but without responses, opinions and actions; each stage's copies come
/// after the last one copied there, under a title of their own ("Payment (2)"). `created`, when given, gets
/// the new ids in map order.
Result<ChangeSet> duplicateTouchpoints(const Journey &journey, const std::vector<TouchpointId> &ids,
                                       std::vector<TouchpointId> *created = nullptr);
/// The stage with its touchpoints and cells, behind it.
Result<ChangeSet> duplicateStage(const Journey &journey, const StageId &id, StageId copy = StageId::create());
/// The lane with its cells, below it.
Result<ChangeSet> duplicateLane(const Journey &journey, const LaneId &id, LaneId copy = LaneId::create());

/// A stage goes with its touchpoints, which stay in the project as removed ones without a stage, with their
/// responses.
Result<ChangeSet> removeStage(const Journey &journey, const StageId &id);
/// A cell that began here and spans further begins at the next touchpoint it covers.
Result<ChangeSet> removeTouchpoint(const Journey &journey, const TouchpointId &id);
Result<ChangeSet> removeLane(const Journey &journey, const LaneId &id);
/// Everything selected, as one edit: cells are emptied, the rest goes as the functions above say. Invalid
/// when nothing is selected.
Result<ChangeSet> removeAll(const Journey &journey, const Selection &selection);

} // namespace milepost::edits
