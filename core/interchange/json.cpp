// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int formatVersion = 1;

QJsonValue jsonOf(const QString &value)
{
    return value;
}

QJsonValue jsonOf(bool value)
{
    return value;
}

QJsonValue jsonOf(int value)
{
    return value;
}

QJsonValue jsonOf(qint64 value)
{
    return value;
}

QJsonValue jsonOf(double value)
{
    return value;
}

QJsonValue jsonOf(const QJsonObject &value)
{
    return value;
}

QJsonValue jsonOf(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename Tag>
QJsonValue jsonOf(const Id<Tag> &value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toString());
}

template <typename E>
requires std::is_enum_v<E> QJsonValue jsonOf(E value)
{
    return enumName(value);
}

template <typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
QJsonObject entityJson(const T &entity)
{
    QJsonObject json;
    forEachField<T>(
        [&](const auto &field) { json.insert(QLatin1String(field.name), jsonOf(entity.*field.member)); });
    return json;
}

template <typename T>
QJsonArray tableJson(const Journey &journey)
{
    std::vector<const T *> entities;
    for (const auto &[id, entity] : journey.all<T>())
        entities.push_back(&entity);
    // Equal positions, of different parents, keep the order of their ids: the same file gives the same text.
    if constexpr (requires(const T &entity) { entity.position; })
        std::stable_sort(entities.begin(), entities.end(),
                         [](const T *a, const T *b) { return a->position < b->position; });
    QJsonArray array;
    for (const T *entity : entities)
        array.append(entityJson(*entity));
    return array;
}

} // namespace

QJsonObject journeyJson(const Journey &journey)
{
    return {{u"format"_s, formatVersion},
            {u"project"_s, entityJson(journey.project())},
            {u"maps"_s, tableJson<JourneyMap>(journey)},
            {u"personas"_s, tableJson<Persona>(journey)},
            {u"persona_links"_s, tableJson<PersonaLink>(journey)},
            {u"stages"_s, tableJson<Stage>(journey)},
            {u"touchpoints"_s, tableJson<Touchpoint>(journey)},
            {u"lanes"_s, tableJson<Lane>(journey)},
            {u"cells"_s, tableJson<Cell>(journey)},
            {u"departments"_s, tableJson<Department>(journey)},
            {u"channels"_s, tableJson<Channel>(journey)},
            {u"segments"_s, tableJson<Segment>(journey)},
            {u"touchpoint_aliases"_s, tableJson<TouchpointAlias>(journey)},
            {u"themes"_s, tableJson<CommentTheme>(journey)},
            {u"theme_keywords"_s, tableJson<ThemeKeyword>(journey)},
            {u"pain_opinions"_s, tableJson<PainOpinion>(journey)},
            {u"actions"_s, tableJson<Action>(journey)},
            {u"survey_sources"_s, tableJson<SurveySource>(journey)},
            {u"metric_definitions"_s, tableJson<MetricDefinition>(journey)}};
}

} // namespace milepost
