// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/fragment.h"

#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"
#include "core/journey/editsupport.h"
#include "core/journey/entityjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int fragmentFormat = 1;
constexpr qsizetype largestFragment = 64'000'000; ///< bytes
constexpr qsizetype mostStages = 1000;
constexpr qsizetype mostTouchpoints = 5000;
constexpr qsizetype mostLanes = 500;
constexpr qsizetype mostCells = 100'000;
constexpr qsizetype mostPictures = 1000;
constexpr qsizetype mostNames = 5000;
constexpr int mostColours = 1000;

constexpr std::array<const char *, 4> fragmentKinds{"nothing", "structure", "lanes", "cells"};

Error noFragment()
{
    return {ErrorCode::Malformed,
            edits::EditText::tr("What is on the clipboard is not a whole piece of a Milepost map."),
            {}};
}

template <typename T>
QJsonArray arrayOf(const std::vector<T> &entities)
{
    QJsonArray array;
    for (const T &entity : entities)
        array.append(entityjson::objectOf(entity));
    return array;
}

template <typename IdType>
QJsonObject namesOf(const std::map<IdType, QString> &names)
{
    QJsonObject object;
    for (const auto &[id, name] : names)
        object.insert(id.toString(), name);
    return object;
}

/// Cuts nothing: too long is wrong.
bool tidyText(QString &text, qsizetype most)
{
    if (text.size() > most)
        return false;
    text = cleanUserText(text);
    return true;
}

bool tidyEntity(Stage &stage)
{
    stage.unsorted = false; // which stage takes imported touchpoints is the project's own affair
    return tidyText(stage.title, edits::maximumTitle) && tidyText(stage.goal, edits::maximumText)
        && stage.colour >= 0 && stage.colour <= mostColours;
}

bool tidyEntity(Touchpoint &touchpoint)
{
    const auto isCount = [](const std::optional<qint64> &count) { return !count || *count >= 0; };
    touchpoint.removed = false;
    touchpoint.counterpart = {};
    return tidyText(touchpoint.title, edits::maximumTitle)
        && tidyText(touchpoint.description, edits::maximumText)
        && tidyText(touchpoint.countedPeriod, edits::maximumTitle)
        && (!touchpoint.importance || (*touchpoint.importance >= 1 && *touchpoint.importance <= 5))
        && isCount(touchpoint.visitors) && isCount(touchpoint.continued)
        && (!touchpoint.visitors || !touchpoint.continued || *touchpoint.continued <= *touchpoint.visitors)
        && (!touchpoint.expectedDropoff
            || (*touchpoint.expectedDropoff >= 0 && *touchpoint.expectedDropoff <= 1))
        && touchpoint.width >= 0 && touchpoint.width <= edits::largestColumnWidth;
}

bool tidyEntity(Lane &lane)
{
    return tidyText(lane.title, edits::maximumTitle) && lane.height >= 0
        && lane.height <= edits::largestLaneHeight;
}

bool tidyEntity(Cell &cell)
{
    return tidyText(cell.text, edits::maximumText) && (!cell.value || (*cell.value >= -2 && *cell.value <= 2))
        && cell.span >= 1 && cell.span <= mostTouchpoints;
}

bool tidyEntity(Picture &picture)
{
    return bool(edits::checkPicture(picture)) && tidyText(picture.name, edits::maximumTitle);
}

bool tidyEntity(Channel &channel)
{
    return tidyText(channel.name, edits::maximumTitle) && channel.icon.size() <= edits::maximumTitle;
}

/// Entities with ids of their own, each of them sound.
template <typename T>
bool readArray(const QJsonValue &json, qsizetype most, std::vector<T> &entities)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > most)
        return false;
    std::set<decltype(T::id)> ids;
    for (const QJsonValue &value : array) {
        T entity;
        if (!entityjson::read(value.toObject(), entity) || entity.id.isNull() || !tidyEntity(entity)
            || !ids.insert(entity.id).second)
            return false;
        entities.push_back(std::move(entity));
    }
    return true;
}

template <typename IdType>
bool readNames(const QJsonValue &json, std::map<IdType, QString> &names)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > mostNames)
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString name = it.value().toString();
        const IdType id = IdType::fromString(it.key());
        if (id.isNull() || !it.value().isString() || !tidyText(name, edits::maximumTitle))
            return false;
        names[id] = name;
    }
    return true;
}

/// Every cell stands in a lane and at a touchpoint or stage of the fragment.
bool holdsTogether(const Fragment &fragment)
{
    const std::vector<StageId> stages = edits::idsOf(fragment.stages);
    const std::vector<TouchpointId> touchpoints = edits::idsOf(fragment.touchpoints);
    const std::vector<LaneId> lanes = edits::idsOf(fragment.lanes);
    const std::vector<PictureId> pictures = edits::idsOf(fragment.pictures);
    const std::set<StageId> knownStages(stages.begin(), stages.end());
    const std::set<TouchpointId> knownTouchpoints(touchpoints.begin(), touchpoints.end());
    const std::set<LaneId> knownLanes(lanes.begin(), lanes.end());
    const std::set<PictureId> knownPictures(pictures.begin(), pictures.end());
    return std::ranges::all_of(fragment.cells, [&](const Cell &cell) {
        return knownLanes.contains(cell.lane)
            && (cell.touchpoint.isNull() ? knownStages.contains(cell.stage)
                                         : knownTouchpoints.contains(cell.touchpoint))
            && (cell.picture.isNull() || knownPictures.contains(cell.picture));
    });
}

} // namespace

QByteArray Fragment::toJson() const
{
    std::vector<Channel> channelList;
    for (const auto &[id, channel] : channels)
        channelList.push_back(channel);
    const QJsonObject json{{u"format"_s, fragmentFormat},
                           {u"kind"_s, QLatin1String(fragmentKinds[size_t(kind)])},
                           {u"map"_s, entityjson::valueOf(map)},
                           {u"stages"_s, arrayOf(stages)},
                           {u"touchpoints"_s, arrayOf(touchpoints)},
                           {u"lanes"_s, arrayOf(lanes)},
                           {u"cells"_s, arrayOf(cells)},
                           {u"pictures"_s, arrayOf(pictures)},
                           {u"channels"_s, arrayOf(channelList)},
                           {u"departments"_s, namesOf(departments)},
                           {u"personas"_s, namesOf(personas)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Fragment> Fragment::fromJson(const QByteArray &json)
{
    if (json.size() > largestFragment)
        return noFragment();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    const QString kindName = object.value("kind"_L1).toString();
    const auto known = std::ranges::find_if(
        fragmentKinds, [&](const char *name) { return kindName == QLatin1String(name); });
    if (object.value("format"_L1).toInt() != fragmentFormat || known == fragmentKinds.end())
        return noFragment();

    Fragment fragment;
    fragment.kind = Kind(known - fragmentKinds.begin());
    std::vector<Channel> channelList;
    if (!entityjson::read(object.value("map"_L1), fragment.map)
        || !readArray(object.value("stages"_L1), mostStages, fragment.stages)
        || !readArray(object.value("touchpoints"_L1), mostTouchpoints, fragment.touchpoints)
        || !readArray(object.value("lanes"_L1), mostLanes, fragment.lanes)
        || !readArray(object.value("cells"_L1), mostCells, fragment.cells)
        || !readArray(object.value("pictures"_L1), mostPictures, fragment.pictures)
        || !readArray(object.value("channels"_L1), mostNames, channelList)
        || !readNames(object.value("departments"_L1), fragment.departments)
        || !readNames(object.value("personas"_L1), fragment.personas) || !holdsTogether(fragment))
        return noFragment();
    for (Channel &channel : channelList)
        fragment.channels.insert_or_assign(channel.id, channel);
    return fragment;
}

} // namespace milepost
