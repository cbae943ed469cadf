// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/textsearch.h"

#include "core/base/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qsizetype excerptLead = 40; ///< characters kept in front of a match
constexpr qsizetype excerptLength = 200;

/// The line around a match, cut at the ends with an ellipsis.
TextHit excerpt(const QString &text, const TextRange &range)
{
    TextHit hit;
    const qsizetype from = range.start > excerptLead ? range.start - excerptLead : 0;
    hit.text = text.mid(from, excerptLength);
    hit.text.replace(u'\n', u' ');
    hit.start = range.start - from;
    hit.length = std::min(range.length, hit.text.size() - hit.start);
    if (from > 0) {
        hit.text.prepend(u'…');
        ++hit.start;
    }
    if (from + excerptLength < text.size())
        hit.text.append(u'…');
    return hit;
}

QString placeWithin(const QString &what, const QString &where)
{
    return where.isEmpty() ? what : what + u" · "_s + where;
}

class Search
{
public:
    Search(const Journey &journey, const MapId &map, QString folded, const LocalText &words)
        : m_journey(journey)
        , m_map(map)
        , m_folded(std::move(folded))
        , m_words(words)
    {
    }

    std::vector<TextHit> run()
    {
        addMap();
        for (const Persona &persona : m_journey.personas(m_map))
            addPersona(persona);
        const std::vector<Lane> lanes = m_journey.lanes(m_map);
        for (const Lane &lane : lanes)
            add({.kind = MapTarget::Kind::Lane, .lane = lane.id}, lane.title,
                m_words.say("TextSearch", "Lane"));
        collectCells(lanes);
        for (const Stage &stage : m_journey.stages(m_map))
            addStage(stage);
        return std::move(m_hits);
    }

private:
    void add(const MapTarget &target, const QString &text, const QString &place)
    {
        if (text.isEmpty())
            return;
        const std::optional<TextRange> range = findFolded(text, m_folded);
        if (!range)
            return;
        TextHit hit = excerpt(text, *range);
        hit.target = target;
        hit.place = place;
        m_hits.push_back(std::move(hit));
    }

    void addMap()
    {
        const JourneyMap *map = m_journey.find<JourneyMap>(m_map);
        if (!map)
            return;
        const MapTarget target{.kind = MapTarget::Kind::Map};
        add(target, map->title, m_words.say("TextSearch", "Map title"));
        add(target, map->scope, m_words.say("TextSearch", "Scope of the map"));
        add(target, map->goal, m_words.say("TextSearch", "Goal of the map"));
    }

    void addPersona(const Persona &persona)
    {
        const MapTarget target{.kind = MapTarget::Kind::Persona, .persona = persona.id};
        const QString place = placeWithin(m_words.say("TextSearch", "Persona"), persona.name);
        for (const QString *text : {&persona.name, &persona.role, &persona.goals, &persona.needs,
                                    &persona.frustrations, &persona.quote})
            add(target, *text, place);
    }

    void collectCells(const std::vector<Lane> &lanes)
    {
        for (const Lane &lane : lanes) {
            for (Cell &cell : m_journey.cells(lane.id)) {
                if (cell.touchpoint.isNull())
                    m_ofStage[cell.stage].push_back(std::move(cell));
                else
                    m_ofTouchpoint[cell.touchpoint].push_back(std::move(cell));
            }
        }
    }

    void addCells(const std::vector<Cell> &cells, const QString &owner)
    {
        for (const Cell &cell : cells) {
            const Lane *lane = m_journey.find<Lane>(cell.lane);
            MapTarget target{.kind = MapTarget::Kind::Cell,
                             .stage = cell.touchpoint.isNull() ? cell.stage : StageId(),
                             .touchpoint = cell.touchpoint,
                             .lane = cell.lane};
            if (lane->type == LaneType::Emotion)
                target.kind = MapTarget::Kind::Emotion;
            else if (lane->type == LaneType::Pain)
                target.kind = MapTarget::Kind::Pain;
            add(target, cell.text, placeWithin(lane->title, owner));
        }
    }

    void addStage(const Stage &stage)
    {
        const MapTarget target{.kind = MapTarget::Kind::Stage, .stage = stage.id};
        add(target, stage.title, m_words.say("TextSearch", "Stage"));
        add(target, stage.goal, placeWithin(m_words.say("TextSearch", "Goal"), stage.title));
        if (const auto it = m_ofStage.find(stage.id); it != m_ofStage.end())
            addCells(it->second, stage.title);
        for (const Touchpoint &touchpoint : m_journey.touchpoints(stage.id))
            addTouchpoint(touchpoint, stage);
    }

    void addTouchpoint(const Touchpoint &touchpoint, const Stage &stage)
    {
        const MapTarget target{.kind = MapTarget::Kind::Touchpoint, .touchpoint = touchpoint.id};
        const QString &title = touchpoint.title;
        add(target, title, placeWithin(m_words.say("TextSearch", "Touchpoint"), stage.title));
        add(target, touchpoint.description, placeWithin(m_words.say("TextSearch", "Description"), title));
        if (const Channel *channel = m_journey.find<Channel>(touchpoint.channel))
            add(target, channel->name, placeWithin(m_words.say("TextSearch", "Channel"), title));
        if (const Department *department = m_journey.find<Department>(touchpoint.department))
            add(target, department->name, placeWithin(m_words.say("TextSearch", "Department"), title));
        if (const auto it = m_ofTouchpoint.find(touchpoint.id); it != m_ofTouchpoint.end())
            addCells(it->second, title);
        for (const Action &action : m_journey.actions(touchpoint.id)) {
            const QString place = placeWithin(m_words.say("TextSearch", "Action"), title);
            add(target, action.title, place);
            add(target, action.owner, place);
        }
        for (const auto &[id, opinion] : m_journey.all<PainOpinion>()) {
            if (opinion.touchpoint == touchpoint.id)
                add(target, opinion.text, placeWithin(m_words.say("TextSearch", "Pain opinion"), title));
        }
    }

    const Journey &m_journey;
    MapId m_map;
    QString m_folded;
    const LocalText &m_words;
    std::map<StageId, std::vector<Cell>> m_ofStage;
    std::map<TouchpointId, std::vector<Cell>> m_ofTouchpoint;
    std::vector<TextHit> m_hits;
};

} // namespace

std::optional<TextRange> findFolded(const QString &text, const QString &folded)
{
    const auto holds = [&](qsizetype from, qsizetype to) {
        return foldText(QStringView(text).mid(from, to - from)).contains(folded);
    };
    if (!holds(0, text.size()))
        return std::nullopt;
    // Folding changes lengths, so the place is found by halving: first the end, then the beginning.
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (holds(0, middle))
            high = middle;
        else
            low = middle + 1;
    }
    const qsizetype end = high;
    low = 0;
    high = end;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (holds(middle, end))
            low = middle;
        else
            high = middle - 1;
    }
    return TextRange{low, end - low};
}

std::vector<TextHit> searchMap(const Journey &journey, const MapId &map, const QString &query,
                               const LocalText &words)
{
    QString folded = foldText(query);
    if (folded.isEmpty())
        return {};
    return Search(journey, map, std::move(folded), words).run();
}

std::optional<TextHit> searchComment(const Journey &journey, const MapId &map, const StoredComment &comment,
                                     const QString &folded, const LocalText &words)
{
    const std::optional<TextRange> range = findFolded(comment.comment.text, folded);
    if (!range)
        return std::nullopt;
    const TouchpointId &id = comment.comment.touchpoint;
    const Touchpoint *touchpoint = journey.find<Touchpoint>(id);
    const Stage *stage = touchpoint ? journey.find<Stage>(touchpoint->stage) : nullptr;
    if (!id.isNull() && (!stage || stage->map != map))
        return std::nullopt;
    TextHit hit = excerpt(comment.comment.text, *range);
    hit.comment = comment.id;
    hit.target = touchpoint ? MapTarget{.kind = MapTarget::Kind::Touchpoint, .touchpoint = id}
                            : MapTarget{.kind = MapTarget::Kind::Map};
    const QString kind = comment.comment.isComplaint() ? words.say("TextSearch", "Complaint")
                                                       : words.say("TextSearch", "Comment");
    hit.place = placeWithin(kind, touchpoint ? touchpoint->title : QString());
    return hit;
}

} // namespace milepost
