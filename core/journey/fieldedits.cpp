// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/fieldedits.h"

#include "core/base/textfold.h"
#include "core/journey/editsupport.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost::edits {

namespace {

template <typename T>
Result<ChangeSet> renameEntity(const Journey &journey, const decltype(T::id) &id, const QString &title)
{
    if (!journey.find<T>(id))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    draft.edit<T>(id).title = cleanUserText(title);
    return draft.take();
}

Result<std::optional<qint64>> countFrom(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::optional<qint64>();
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number != std::floor(number) || number > 1e15)
        return invalidEdit(EditText::tr("A count must be a whole number from 0 up."));
    return std::optional<qint64>(qint64(number));
}

Status setOneField(Draft &draft, const TouchpointId &id, const QString &field, const QJsonValue &value)
{
    if (field == "title"_L1) {
        if (!value.isString())
            return invalidEdit(EditText::tr("A title must be a text."));
        if (value.toString().size() > maximumTitle)
            return titleTooLong();
        draft.edit<Touchpoint>(id).title = cleanUserText(value.toString());
        addAlias(draft, id, value.toString());
        return {};
    }
    if (field == "description"_L1) {
        if (!value.isString() && !value.isNull())
            return invalidEdit(EditText::tr("A description must be a text."));
        if (value.toString().size() > maximumText)
            return textTooLong();
        draft.edit<Touchpoint>(id).description = cleanUserText(value.toString());
        return {};
    }
    if (field == "channel"_L1 || field == "department"_L1) {
        if (!value.isString() && !value.isNull())
            return invalidEdit(EditText::tr("A channel or department is given by its name."));
        if (field == "channel"_L1) {
            const ChannelId channel = channelNamed(draft, value.toString());
            draft.edit<Touchpoint>(id).channel = channel;
        } else {
            const DepartmentId department = departmentNamed(draft, value.toString());
            draft.edit<Touchpoint>(id).department = department;
        }
        return {};
    }
    if (field == "importance"_L1) {
        std::optional<int> importance;
        if (!value.isNull()) {
            const double number = value.toDouble(0);
            if (!value.isDouble() || number < 1 || number > 5 || number != std::floor(number))
                return invalidEdit(EditText::tr("Importance must be a whole number from 1 to 5."));
            importance = int(number);
        }
        draft.edit<Touchpoint>(id).importance = importance;
        return {};
    }
    if (field == "visitors"_L1 || field == "continued"_L1) {
        const Result<std::optional<qint64>> count = countFrom(value);
        if (!count)
            return count.error();
        Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
        (field == "visitors"_L1 ? touchpoint.visitors : touchpoint.continued) = *count;
        return {};
    }
    if (field == "expected_dropoff"_L1) {
        std::optional<double> share;
        if (!value.isNull()) {
            const double number = value.toDouble(-1);
            if (!value.isDouble() || number < 0 || number > 1)
                return invalidEdit(EditText::tr("An expected drop-off must be a share from 0 to 1."));
            share = number;
        }
        draft.edit<Touchpoint>(id).expectedDropoff = share;
        return {};
    }
    if (field == "is_exit"_L1 || field == "is_checkout"_L1) {
        if (!value.isBool() && !value.isNull())
            return invalidEdit(EditText::tr("“%1” must be true or false.").arg(field));
        Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
        (field == "is_exit"_L1 ? touchpoint.isExit : touchpoint.isCheckout) = value.toBool();
        return {};
    }
    return invalidEdit(EditText::tr("A touchpoint has no field “%1”.").arg(field));
}

} // namespace

Result<ChangeSet> renameMap(const Journey &journey, const MapId &id, const QString &title)
{
    return renameEntity<JourneyMap>(journey, id, title);
}

Result<ChangeSet> renameStage(const Journey &journey, const StageId &id, const QString &title)
{
    return renameEntity<Stage>(journey, id, title);
}

Result<ChangeSet> renameTouchpoint(const Journey &journey, const TouchpointId &id, const QString &title)
{
    return setTouchpointField(journey, id, u"title"_s, title);
}

Result<ChangeSet> renameLane(const Journey &journey, const LaneId &id, const QString &title)
{
    return renameEntity<Lane>(journey, id, title);
}

Result<ChangeSet> setLaneVisible(const Journey &journey, const LaneId &id, bool visible)
{
    if (!journey.find<Lane>(id))
        return unknownId();
    Draft draft(journey);
    draft.edit<Lane>(id).visible = visible;
    return draft.take();
}

Result<ChangeSet> setMapDirection(const Journey &journey, const MapId &id, Direction direction)
{
    if (!journey.find<JourneyMap>(id))
        return unknownId();
    Draft draft(journey);
    draft.edit<JourneyMap>(id).direction = direction;
    return draft.take();
}

Result<ChangeSet> setStageColour(const Journey &journey, const StageId &id, int colour)
{
    if (!journey.find<Stage>(id) || colour < 0)
        return unknownId();
    Draft draft(journey);
    draft.edit<Stage>(id).colour = colour;
    return draft.take();
}

Result<ChangeSet> setStageGoal(const Journey &journey, const StageId &id, const QString &goal)
{
    if (!journey.find<Stage>(id))
        return unknownId();
    if (goal.size() > maximumText)
        return textTooLong();
    Draft draft(journey);
    draft.edit<Stage>(id).goal = cleanUserText(goal);
    return draft.take();
}

Result<ChangeSet> setTouchpointField(const Journey &journey, const TouchpointId &id, const QString &field,
                                     const QJsonValue &value)
{
    return setTouchpointFields(journey, id, QJsonObject{{field, value}});
}

Result<ChangeSet> setTouchpointFields(const Journey &journey, const TouchpointId &id,
                                      const QJsonObject &fields)
{
    const Touchpoint *known = journey.find<Touchpoint>(id);
    if (!known || known->removed)
        return unknownId();
    Draft draft(journey);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (Status set = setOneField(draft, id, it.key(), it.value()); !set)
            return set.error();
    }
    const Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
    if (touchpoint.continued && touchpoint.visitors && *touchpoint.continued > *touchpoint.visitors)
        return invalidEdit(EditText::tr("More customers cannot continue than visited."));
    return draft.take();
}

Result<ChangeSet> setAction(const Journey &journey, const Action &action)
{
    const auto inRange
        = [](const std::optional<int> &grade) { return !grade || (*grade >= 1 && *grade <= 5); };
    if (!inRange(action.impact) || !inRange(action.effort))
        return invalidEdit(EditText::tr("Impact and effort are whole numbers from 1 to 5."));
    if (action.title.size() > maximumTitle)
        return titleTooLong();
    if (!journey.find<Touchpoint>(action.touchpoint))
        return unknownId();
    Draft draft(journey);
    if (journey.find<Action>(action.id)) {
        draft.edit<Action>(action.id) = action;
    } else {
        Action added = action;
        added.position = int(journey.actions(action.touchpoint).size());
        draft.insert(added);
    }
    return draft.take();
}

Result<ChangeSet> removeAction(const Journey &journey, const ActionId &id)
{
    const Action *action = journey.find<Action>(id);
    if (!action)
        return unknownId();
    Draft draft(journey);
    std::vector<ActionId> order = idsOf(journey.actions(action->touchpoint));
    std::erase(order, id);
    draft.renumber<Action>(order);
    draft.remove<Action>(id);
    return draft.take();
}

} // namespace milepost::edits
