// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QJsonValue>

#include <functional>

namespace milepost {

/// Pure functions from a journey and a wish to the ChangeSet that fulfils it; nothing is changed here. An
/// Error is Invalid for an unknown id, an index or a value out of range. An index is the position after the
/// edit, cut to the valid range; -1 appends.
namespace edits {

/// New touchpoints get their title as an alias; a title may be empty while it is being typed.
Result<ChangeSet> addStage(const Journey &journey, const MapId &map, const QString &title, int index = -1,
                           StageId id = StageId::create());
Result<ChangeSet> addTouchpoint(const Journey &journey, const StageId &stage, const QString &title,
                                int index = -1, TouchpointId id = TouchpointId::create());
Result<ChangeSet> addLane(const Journey &journey, const MapId &map, LaneType type, const QString &title,
                          int index = -1, LaneId id = LaneId::create());

Result<ChangeSet> moveStage(const Journey &journey, const StageId &id, int index);
Result<ChangeSet> moveTouchpoint(const Journey &journey, const TouchpointId &id, const StageId &stage,
                                 int index);
Result<ChangeSet> moveLane(const Journey &journey, const LaneId &id, int index);

/// A stage goes with its touchpoints, which stay in the project as removed ones without a stage, with their
/// responses.
Result<ChangeSet> removeStage(const Journey &journey, const StageId &id);
Result<ChangeSet> removeTouchpoint(const Journey &journey, const TouchpointId &id);
Result<ChangeSet> removeLane(const Journey &journey, const LaneId &id);

Result<ChangeSet> renameMap(const Journey &journey, const MapId &id, const QString &title);
Result<ChangeSet> renameStage(const Journey &journey, const StageId &id, const QString &title);
/// The old and the new title stay aliases (decisions.md 20).
Result<ChangeSet> renameTouchpoint(const Journey &journey, const TouchpointId &id, const QString &title);
Result<ChangeSet> renameLane(const Journey &journey, const LaneId &id, const QString &title);
Result<ChangeSet> setLaneVisible(const Journey &journey, const LaneId &id, bool visible);
Result<ChangeSet> setMapDirection(const Journey &journey, const MapId &id, Direction direction);
Result<ChangeSet> setStageColour(const Journey &journey, const StageId &id, int colour);

/// One field of a touchpoint by its JSON name (decisions.md, `edit`): title, description, channel,
/// department, importance, visitors, continued, expected_dropoff, is_exit, is_checkout. Null clears. Channels
/// and departments are given by name and made when new.
Result<ChangeSet> setTouchpointField(const Journey &journey, const TouchpointId &id, const QString &field,
                                     const QJsonValue &value);
/// Several such fields as one change set.
Result<ChangeSet> setTouchpointFields(const Journey &journey, const TouchpointId &id,
                                      const QJsonObject &fields);

/// The text of a lane at a touchpoint; an empty text deletes the cell.
Result<ChangeSet> setCellText(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint,
                              const QString &text);
/// The felt emotion, -2..+2; nothing deletes it.
Result<ChangeSet> setEmotion(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint,
                             std::optional<double> value);

/// Replaces, adds (unknown id) or deletes (see removeAction) a planned action.
Result<ChangeSet> setAction(const Journey &journey, const Action &action);
Result<ChangeSet> removeAction(const Journey &journey, const ActionId &id);

/// "Unsorted" in the project's language.
QString unsortedTitle(const Journey &journey);
/// The stage "Unsorted" of a map (found by its flag); the change set is empty when it exists.
struct UnsortedStage {
    StageId id;
    ChangeSet changes;
};
UnsortedStage unsortedStage(const Journey &journey, const MapId &map, const QString &title);

/// Adds the folded names that are not aliases of the touchpoint yet.
ChangeSet addAliases(const Journey &journey, const TouchpointId &touchpoint, const QStringList &names);

/// Takes an import back or brings it back (decisions.md 19). Touchpoints that it made are hidden with it
/// unless `stillUsed` says that another active import speaks of them.
Result<ChangeSet> setBatchActive(const Journey &journey, BatchId batch, bool active,
                                 const std::function<bool(const TouchpointId &)> &stillUsed);

/// Remembers a survey's mapping under its fingerprint, replacing the older one.
ChangeSet rememberSurvey(const Journey &journey, const SurveySource &source);

} // namespace edits

} // namespace milepost
