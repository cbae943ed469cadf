// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/edits.h"

#include "core/base/localtext.h"
#include "core/base/textfold.h"
#include "core/journey/draft.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace milepost::edits {

namespace {

constexpr qsizetype maximumTitle = 2000;

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}};
}

/// The translation context of what an edit answers.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error unknownId()
{
    return invalid(Text::tr("There is nothing with this id in the project."));
}

Error titleTooLong()
{
    return invalid(Text::tr("A title can have at most %L1 characters.").arg(maximumTitle));
}

template <typename T>
std::vector<decltype(T::id)> idsOf(const std::vector<T> &entities)
{
    std::vector<decltype(T::id)> ids;
    ids.reserve(entities.size());
    for (const T &entity : entities)
        ids.push_back(entity.id);
    return ids;
}

/// Puts an id among its siblings; -1 or too large appends.
template <typename IdType>
void place(std::vector<IdType> &ids, const IdType &id, int index)
{
    std::erase(ids, id);
    const size_t at = index < 0 ? ids.size() : std::min(size_t(index), ids.size());
    ids.insert(ids.begin() + std::ptrdiff_t(at), id);
}

void addAlias(Draft &draft, const TouchpointId &touchpoint, const QString &name)
{
    const QString folded = foldText(name);
    if (folded.isEmpty())
        return;
    for (const auto &[id, alias] : draft.journey().all<TouchpointAlias>()) {
        if (alias.touchpoint == touchpoint && alias.folded == folded)
            return;
    }
    draft.insert(TouchpointAlias{AliasId::create(), touchpoint, folded});
}

/// Hides a touchpoint and closes the gap among its siblings.
void hideTouchpoint(Draft &draft, const Touchpoint &touchpoint)
{
    std::vector<TouchpointId> siblings = idsOf(draft.journey().touchpoints(touchpoint.stage));
    std::erase(siblings, touchpoint.id);
    draft.renumber<Touchpoint>(siblings);
    draft.edit<Touchpoint>(touchpoint.id).removed = true;
}

/// Deletes a stage of which nothing is to be seen any more; hidden touchpoints stay in the project without a
/// stage.
void dropStage(Draft &draft, const Stage &stage)
{
    for (const auto &[id, touchpoint] : draft.journey().all<Touchpoint>()) {
        if (touchpoint.stage == stage.id)
            draft.edit<Touchpoint>(id).stage = {};
    }
    for (const auto &[id, cell] : draft.journey().all<Cell>()) {
        if (cell.stage == stage.id)
            draft.remove<Cell>(id);
    }
    std::vector<StageId> siblings = idsOf(draft.journey().stages(stage.map));
    std::erase(siblings, stage.id);
    draft.renumber<Stage>(siblings);
    draft.remove<Stage>(stage.id);
}

template <typename T>
Result<ChangeSet> rename(const Journey &journey, const decltype(T::id) &id, const QString &title)
{
    if (!journey.find<T>(id))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    draft.edit<T>(id).title = cleanUserText(title);
    return draft.take();
}

template <typename T>
const T *findByName(const Journey &journey, const QString &name)
{
    const QString folded = foldText(name);
    for (const auto &[id, entity] : journey.all<T>()) {
        if (foldText(entity.name) == folded)
            return &entity;
    }
    return nullptr;
}

/// The id of the channel or department of that name, made when it is new; null for an empty name.
template <typename T>
decltype(T::id) namedEntity(Draft &draft, const QString &name)
{
    const QString clean = cleanUserText(name).simplified();
    if (clean.isEmpty())
        return {};
    if (const T *known = findByName<T>(draft.journey(), clean))
        return known->id;
    T made;
    made.id = decltype(T::id)::create();
    made.name = clean;
    made.position = int(draft.journey().all<T>().size());
    return draft.insert(made).id;
}

Result<std::optional<qint64>> countFrom(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::optional<qint64>();
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number != std::floor(number) || number > 1e15)
        return invalid(Text::tr("A count must be a whole number from 0 up."));
    return std::optional<qint64>(qint64(number));
}

Status setField(Draft &draft, const TouchpointId &id, const QString &field, const QJsonValue &value)
{
    if (field == "title"_L1) {
        if (!value.isString())
            return invalid(Text::tr("A title must be a text."));
        if (value.toString().size() > maximumTitle)
            return titleTooLong();
        draft.edit<Touchpoint>(id).title = cleanUserText(value.toString());
        addAlias(draft, id, value.toString());
        return {};
    }
    if (field == "description"_L1) {
        if (!value.isString() && !value.isNull())
            return invalid(Text::tr("A description must be a text."));
        draft.edit<Touchpoint>(id).description = cleanUserText(value.toString());
        return {};
    }
    if (field == "channel"_L1 || field == "department"_L1) {
        if (!value.isString() && !value.isNull())
            return invalid(Text::tr("A channel or department is given by its name."));
        if (field == "channel"_L1) {
            const ChannelId channel = namedEntity<Channel>(draft, value.toString());
            draft.edit<Touchpoint>(id).channel = channel;
        } else {
            const DepartmentId department = namedEntity<Department>(draft, value.toString());
            draft.edit<Touchpoint>(id).department = department;
        }
        return {};
    }
    if (field == "importance"_L1) {
        std::optional<int> importance;
        if (!value.isNull()) {
            const double number = value.toDouble(0);
            if (!value.isDouble() || number < 1 || number > 5 || number != std::floor(number))
                return invalid(Text::tr("Importance must be a whole number from 1 to 5."));
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
                return invalid(Text::tr("An expected drop-off must be a share from 0 to 1."));
            share = number;
        }
        draft.edit<Touchpoint>(id).expectedDropoff = share;
        return {};
    }
    if (field == "is_exit"_L1 || field == "is_checkout"_L1) {
        if (!value.isBool() && !value.isNull())
            return invalid(Text::tr("“%1” must be true or false.").arg(field));
        Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
        (field == "is_exit"_L1 ? touchpoint.isExit : touchpoint.isCheckout) = value.toBool();
        return {};
    }
    return invalid(Text::tr("A touchpoint has no field “%1”.").arg(field));
}

const Cell *cellAt(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint)
{
    const Cell *first = nullptr;
    for (const auto &[id, cell] : journey.all<Cell>()) {
        if (cell.lane == lane && cell.touchpoint == touchpoint && (!first || cell.position < first->position))
            first = &cell;
    }
    return first;
}

Result<Draft> draftForCell(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint)
{
    if (!journey.find<Lane>(lane) || !journey.find<Touchpoint>(touchpoint))
        return unknownId();
    return Draft(journey);
}

Cell newCell(const LaneId &lane, const TouchpointId &touchpoint)
{
    Cell cell;
    cell.id = CellId::create();
    cell.lane = lane;
    cell.touchpoint = touchpoint;
    return cell;
}

} // namespace

Result<ChangeSet> addStage(const Journey &journey, const MapId &map, const QString &title, int index,
                           StageId id)
{
    if (!journey.find<JourneyMap>(map))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    const std::vector<Stage> siblings = journey.stages(map);
    Draft draft(journey);
    Stage stage;
    stage.id = id;
    stage.map = map;
    stage.title = cleanUserText(title);
    // The next colour that its neighbours do not have.
    for (const Stage &sibling : siblings)
        stage.colour = std::max(stage.colour, sibling.colour + 1);
    draft.insert(stage);
    std::vector<StageId> order = idsOf(siblings);
    place(order, id, index);
    draft.renumber<Stage>(order);
    return draft.take();
}

Result<ChangeSet> addTouchpoint(const Journey &journey, const StageId &stage, const QString &title, int index,
                                TouchpointId id)
{
    if (!journey.find<Stage>(stage))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    Touchpoint touchpoint;
    touchpoint.id = id;
    touchpoint.stage = stage;
    touchpoint.title = cleanUserText(title);
    draft.insert(touchpoint);
    addAlias(draft, id, title);
    std::vector<TouchpointId> order = idsOf(journey.touchpoints(stage));
    place(order, id, index);
    draft.renumber<Touchpoint>(order);
    return draft.take();
}

Result<ChangeSet> addLane(const Journey &journey, const MapId &map, LaneType type, const QString &title,
                          int index, LaneId id)
{
    if (!journey.find<JourneyMap>(map))
        return unknownId();
    if (title.size() > maximumTitle)
        return titleTooLong();
    Draft draft(journey);
    Lane lane;
    lane.id = id;
    lane.map = map;
    lane.type = type;
    lane.title = cleanUserText(title);
    draft.insert(lane);
    std::vector<LaneId> order = idsOf(journey.lanes(map));
    place(order, id, index);
    draft.renumber<Lane>(order);
    return draft.take();
}

Result<ChangeSet> moveStage(const Journey &journey, const StageId &id, int index)
{
    const Stage *stage = journey.find<Stage>(id);
    if (!stage)
        return unknownId();
    Draft draft(journey);
    std::vector<StageId> order = idsOf(journey.stages(stage->map));
    place(order, id, index);
    draft.renumber<Stage>(order);
    return draft.take();
}

Result<ChangeSet> moveTouchpoint(const Journey &journey, const TouchpointId &id, const StageId &stage,
                                 int index)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    if (!touchpoint || touchpoint->removed || !journey.find<Stage>(stage))
        return unknownId();
    Draft draft(journey);
    if (touchpoint->stage != stage) {
        std::vector<TouchpointId> left = idsOf(journey.touchpoints(touchpoint->stage));
        std::erase(left, id);
        draft.renumber<Touchpoint>(left);
        draft.edit<Touchpoint>(id).stage = stage;
    }
    std::vector<TouchpointId> order = idsOf(journey.touchpoints(stage));
    place(order, id, index);
    draft.renumber<Touchpoint>(order);
    return draft.take();
}

Result<ChangeSet> moveLane(const Journey &journey, const LaneId &id, int index)
{
    const Lane *lane = journey.find<Lane>(id);
    if (!lane)
        return unknownId();
    Draft draft(journey);
    std::vector<LaneId> order = idsOf(journey.lanes(lane->map));
    place(order, id, index);
    draft.renumber<Lane>(order);
    return draft.take();
}

Result<ChangeSet> removeStage(const Journey &journey, const StageId &id)
{
    const Stage *stage = journey.find<Stage>(id);
    if (!stage)
        return unknownId();
    Draft draft(journey);
    for (const Touchpoint &touchpoint : journey.touchpoints(id))
        draft.edit<Touchpoint>(touchpoint.id).removed = true;
    dropStage(draft, *stage);
    return draft.take();
}

Result<ChangeSet> removeTouchpoint(const Journey &journey, const TouchpointId &id)
{
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    if (!touchpoint || touchpoint->removed)
        return unknownId();
    Draft draft(journey);
    hideTouchpoint(draft, *touchpoint);
    return draft.take();
}

Result<ChangeSet> removeLane(const Journey &journey, const LaneId &id)
{
    const Lane *lane = journey.find<Lane>(id);
    if (!lane)
        return unknownId();
    Draft draft(journey);
    for (const Cell &cell : journey.cells(id))
        draft.remove<Cell>(cell.id);
    std::vector<LaneId> order = idsOf(journey.lanes(lane->map));
    std::erase(order, id);
    draft.renumber<Lane>(order);
    draft.remove<Lane>(id);
    return draft.take();
}

Result<ChangeSet> renameMap(const Journey &journey, const MapId &id, const QString &title)
{
    return rename<JourneyMap>(journey, id, title);
}

Result<ChangeSet> renameStage(const Journey &journey, const StageId &id, const QString &title)
{
    return rename<Stage>(journey, id, title);
}

Result<ChangeSet> renameTouchpoint(const Journey &journey, const TouchpointId &id, const QString &title)
{
    return setTouchpointField(journey, id, u"title"_s, title);
}

Result<ChangeSet> renameLane(const Journey &journey, const LaneId &id, const QString &title)
{
    return rename<Lane>(journey, id, title);
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
        if (Status set = setField(draft, id, it.key(), it.value()); !set)
            return set.error();
    }
    const Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
    if (touchpoint.continued && touchpoint.visitors && *touchpoint.continued > *touchpoint.visitors)
        return invalid(Text::tr("More customers cannot continue than visited."));
    return draft.take();
}

Result<ChangeSet> setCellText(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint,
                              const QString &text)
{
    Result<Draft> draft = draftForCell(journey, lane, touchpoint);
    if (!draft)
        return draft.error();
    const QString clean = cleanUserText(text);
    const Cell *cell = cellAt(journey, lane, touchpoint);
    if (cell && clean.isEmpty() && !cell->value)
        draft->remove<Cell>(cell->id);
    else if (cell)
        draft->edit<Cell>(cell->id).text = clean;
    else if (!clean.isEmpty())
        draft->insert(newCell(lane, touchpoint)).text = clean;
    return draft->take();
}

Result<ChangeSet> setEmotion(const Journey &journey, const LaneId &lane, const TouchpointId &touchpoint,
                             std::optional<double> value)
{
    Result<Draft> draft = draftForCell(journey, lane, touchpoint);
    if (!draft)
        return draft.error();
    if (value && !(*value >= -2 && *value <= 2))
        return invalid(Text::tr("A felt emotion lies between −2 and +2."));
    const Cell *cell = cellAt(journey, lane, touchpoint);
    if (cell && !value && cell->text.isEmpty())
        draft->remove<Cell>(cell->id);
    else if (cell)
        draft->edit<Cell>(cell->id).value = value;
    else if (value)
        draft->insert(newCell(lane, touchpoint)).value = value;
    return draft->take();
}

Result<ChangeSet> setAction(const Journey &journey, const Action &action)
{
    const auto inRange
        = [](const std::optional<int> &grade) { return !grade || (*grade >= 1 && *grade <= 5); };
    if (!inRange(action.impact) || !inRange(action.effort))
        return invalid(Text::tr("Impact and effort are whole numbers from 1 to 5."));
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

QString unsortedTitle(const Journey &journey)
{
    return LocalText(journey.project().language).say("Journey", "Unsorted");
}

UnsortedStage unsortedStage(const Journey &journey, const MapId &map, const QString &title)
{
    const std::vector<Stage> stages = journey.stages(map);
    for (const Stage &stage : stages) {
        if (stage.unsorted)
            return {stage.id, {}};
    }
    Stage stage;
    stage.id = StageId::create();
    stage.map = map;
    stage.title = title;
    stage.unsorted = true;
    stage.position = int(stages.size());
    for (const Stage &sibling : stages)
        stage.colour = std::max(stage.colour, sibling.colour + 1);
    UnsortedStage result{stage.id, {}};
    result.changes.insert(stage);
    return result;
}

ChangeSet addAliases(const Journey &journey, const TouchpointId &touchpoint, const QStringList &names)
{
    Draft draft(journey);
    std::set<QString> added;
    for (const QString &name : names) {
        if (added.insert(foldText(name)).second)
            addAlias(draft, touchpoint, name);
    }
    return draft.take();
}

Result<ChangeSet> setBatchActive(const Journey &journey, BatchId batch, bool active,
                                 const std::function<bool(const TouchpointId &)> &stillUsed)
{
    const ImportBatch *known = journey.find<ImportBatch>(batch);
    if (!known)
        return invalid(Text::tr("There is no such import in the project."));
    Draft draft(journey);
    if (known->active == active)
        return draft.take();
    draft.edit<ImportBatch>(batch).active = active;

    // Stage by stage, because hiding or showing one touchpoint renumbers its siblings.
    std::map<StageId, std::vector<TouchpointId>> byStage;
    for (const TouchpointId &id : known->createdTouchpoints) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
        if (touchpoint && touchpoint->removed == active && (active || !stillUsed(id)))
            byStage[touchpoint->stage].push_back(id);
    }
    for (const auto &[stageId, ids] : byStage) {
        StageId target = stageId;
        if (active && stageId.isNull()) {
            const std::vector<JourneyMap> maps = journey.maps();
            if (maps.empty())
                break;
            UnsortedStage unsorted = unsortedStage(journey, maps.front().id, unsortedTitle(journey));
            target = unsorted.id;
            unsorted.changes.forEach<Stage>(
                [&](const Change<Stage> &change) { draft.insert(*change.after); });
        }
        std::vector<TouchpointId> order = idsOf(journey.touchpoints(target));
        for (const TouchpointId &id : ids) {
            Touchpoint &touchpoint = draft.edit<Touchpoint>(id);
            touchpoint.removed = !active;
            touchpoint.stage = target;
            if (active)
                order.push_back(id);
            else
                std::erase(order, id);
        }
        draft.renumber<Touchpoint>(order);
        const Stage *stage = journey.find<Stage>(stageId);
        if (!active && stage && stage->unsorted && order.empty())
            dropStage(draft, *stage);
    }
    return draft.take();
}

ChangeSet rememberSurvey(const Journey &journey, const SurveySource &source)
{
    Draft draft(journey);
    for (const auto &[id, known] : journey.all<SurveySource>()) {
        if (known.fingerprint == source.fingerprint) {
            SurveySource &replaced = draft.edit<SurveySource>(id);
            replaced = source;
            replaced.id = id;
            return draft.take();
        }
    }
    draft.insert(source);
    return draft.take();
}

} // namespace milepost::edits
