// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json.h"

#include "core/journey/entityjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr int formatVersion = 1;

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
        array.append(entityjson::objectOf(*entity));
    return array;
}

} // namespace

QJsonObject journeyJson(const Journey &journey)
{
    return {{u"format"_s, formatVersion},
            {u"project"_s, entityjson::objectOf(journey.project())},
            {u"maps"_s, tableJson<JourneyMap>(journey)},
            {u"pictures"_s, tableJson<Picture>(journey)},
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
            {u"comment_marks"_s, tableJson<CommentMark>(journey)},
            {u"pain_opinions"_s, tableJson<PainOpinion>(journey)},
            {u"actions"_s, tableJson<Action>(journey)},
            {u"survey_sources"_s, tableJson<SurveySource>(journey)},
            {u"saved_filters"_s, tableJson<SavedFilter>(journey)},
            {u"business_figures"_s, tableJson<BusinessFigure>(journey)},
            {u"metric_definitions"_s, tableJson<MetricDefinition>(journey)}};
}

} // namespace milepost
