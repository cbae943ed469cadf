// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QJsonObject>
#include <QJsonValue>

/// Edits of single fields: titles, switches, what is known about a touchpoint, planned actions.
namespace milepost::edits {

Result<ChangeSet> renameMap(const Journey &journey, const MapId &id, const QString &title);
Result<ChangeSet> renameStage(const Journey &journey, const StageId &id, const QString &title);
/// The old and the new title stay aliases (decisions.md 20).
Result<ChangeSet> renameTouchpoint(const Journey &journey, const TouchpointId &id, const QString &title);
Result<ChangeSet> renameLane(const Journey &journey, const LaneId &id, const QString &title);

Result<ChangeSet> setMapDirection(const Journey &journey, const MapId &id, Direction direction);
Result<ChangeSet> setStageColour(const Journey &journey, const StageId &id, int colour);
/// What the customer wants in the stage.
Result<ChangeSet> setStageGoal(const Journey &journey, const StageId &id, const QString &goal);
Result<ChangeSet> setLaneVisible(const Journey &journey, const LaneId &id, bool visible);

/// One field of a touchpoint by its JSON name (decisions.md, `edit`): title, description, channel,
/// department, importance, visitors, continued, expected_dropoff, is_exit, is_checkout. Null clears. Channels
/// and departments are given by name and made when new.
Result<ChangeSet> setTouchpointField(const Journey &journey, const TouchpointId &id, const QString &field,
                                     const QJsonValue &value);
/// Several such fields as one change set.
Result<ChangeSet> setTouchpointFields(const Journey &journey, const TouchpointId &id,
                                      const QJsonObject &fields);

/// Replaces, adds (unknown id) or deletes (see removeAction) a planned action.
Result<ChangeSet> setAction(const Journey &journey, const Action &action);
Result<ChangeSet> removeAction(const Journey &journey, const ActionId &id);

} // namespace milepost::edits
