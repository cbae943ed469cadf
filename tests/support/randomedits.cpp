// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomedits.h"

#include "core/analysis/themeedits.h"

#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t enoughTouchpoints = 40;
constexpr size_t enoughLanes = 20;
constexpr size_t enoughPersonas = 6;
constexpr size_t enoughThemes = 12;
constexpr int comments = 30; ///< as if so many had been imported

constexpr std::array allLaneTypes{
    LaneType::Action, LaneType::Quote, LaneType::Emotion,     LaneType::Channel, LaneType::Text,
    LaneType::Metric, LaneType::Pain,  LaneType::Opportunity, LaneType::Owner,   LaneType::Backstage,
    LaneType::System, LaneType::Data,  LaneType::Process,     LaneType::Image};

Error nothingToDo()
{
    return {ErrorCode::Invalid, u"Enough of that."_s, {}};
}

template <typename T>
QString positionsBroken(const std::vector<T> &siblings, const QString &what)
{
    int position = 0;
    for (const T &sibling : siblings) {
        if (sibling.position != position++)
            return what + u" are not numbered one after the other"_s;
    }
    return {};
}

} // namespace

RandomEdits::RandomEdits(quint32 seed)
    : m_random(seed)
{
    addStructureKinds();
    addFieldKinds();
    addCellKinds();
    addPersonaKinds();
    addFragmentKinds();
    addCommentKinds();
}

Journey RandomEdits::start(MapId *map)
{
    Journey journey;
    Project project;
    project.id = ProjectId::create();
    project.language = Language::Turkish;
    journey.adopt(project);
    JourneyMap first;
    first.id = *map = MapId::create();
    journey.adopt(first);
    int position = 0;
    for (const LaneType type : allLaneTypes) {
        Lane lane;
        lane.id = LaneId::create();
        lane.map = *map;
        lane.type = type;
        lane.title = enumName(type);
        lane.position = position++;
        journey.adopt(lane);
    }
    for (int i = 0; i < 2; ++i) {
        Persona persona;
        persona.name = QString::number(i);
        const Result<ChangeSet> added = edits::addPersona(journey, *map, persona);
        if (added)
            (void)journey.apply(*added);
    }
    return journey;
}

QStringList RandomEdits::kinds() const
{
    QStringList names;
    for (const Kind &kind : m_kinds)
        names += kind.name;
    return names;
}

Result<ChangeSet> RandomEdits::next(const Journey &journey, const MapId &map, QString *kind)
{
    m_journey = &journey;
    m_map = map;
    int total = 0;
    for (const Kind &candidate : m_kinds)
        total += candidate.weight;
    int choice = below(size_t(total));
    for (const Kind &candidate : m_kinds) {
        choice -= candidate.weight;
        if (choice < 0) {
            if (kind)
                *kind = candidate.name;
            return candidate.edit();
        }
    }
    return nothingToDo();
}

QString RandomEdits::text()
{
    static const QStringList texts{u"Ödeme"_s, u"پرداخت"_s, u"Payment (2)"_s, u"a\nb"_s,
                                   u"Iğdır"_s, u"Basket"_s, QString()};
    const QString chosen = texts.at(below(size_t(texts.size())));
    return chance(3) ? chosen : chosen + QString::number(below(50));
}

Picture RandomEdits::picture()
{
    Picture picture;
    picture.name = text();
    picture.format = u"png"_s;
    picture.width = 1 + below(100);
    picture.height = 1 + below(100);
    picture.bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray::number(below(5));
    return picture;
}

StageId RandomEdits::stage()
{
    const std::vector<Stage> stages = m_journey->stages(m_map);
    return stages.empty() ? StageId() : stages[size_t(below(stages.size()))].id;
}

TouchpointId RandomEdits::touchpoint()
{
    const std::vector<Touchpoint> all = m_journey->touchpointsOfMap(m_map);
    return all.empty() ? TouchpointId() : all[size_t(below(all.size()))].id;
}

std::vector<TouchpointId> RandomEdits::touchpoints()
{
    std::vector<TouchpointId> chosen{touchpoint()};
    while (chance(2))
        chosen.push_back(touchpoint());
    return chosen;
}

LaneId RandomEdits::lane(std::optional<LaneType> type)
{
    std::vector<Lane> lanes = m_journey->lanes(m_map);
    std::erase_if(lanes, [&](const Lane &lane) { return type && lane.type != *type; });
    return lanes.empty() ? LaneId() : lanes[size_t(below(lanes.size()))].id;
}

PersonaId RandomEdits::persona()
{
    const auto &all = m_journey->all<Persona>();
    return all.empty() ? PersonaId() : std::next(all.begin(), below(all.size()))->first;
}

ThemeId RandomEdits::theme()
{
    const auto &all = m_journey->all<CommentTheme>();
    return all.empty() ? ThemeId() : std::next(all.begin(), below(all.size()))->first;
}

edits::CellPlace RandomEdits::place(std::optional<LaneType> type)
{
    edits::CellPlace place;
    place.lane = lane(type);
    if (chance(6))
        place.stage = stage();
    else
        place.touchpoint = touchpoint();
    if (type == LaneType::Emotion && chance(2))
        place.persona = persona();
    return place;
}

edits::CellPlace RandomEdits::filledPlace()
{
    const auto &cells = m_journey->all<Cell>();
    return cells.empty() ? place() : edits::placeOf(std::next(cells.begin(), below(cells.size()))->second);
}

edits::Selection RandomEdits::selection()
{
    edits::Selection selection;
    switch (below(4)) {
    case 0:
        selection.stages = {stage()};
        if (chance(2))
            selection.touchpoints = touchpoints();
        break;
    case 1:
        selection.touchpoints = touchpoints();
        break;
    case 2:
        selection.lanes = {lane()};
        break;
    default:
        selection.cells = {filledPlace(), place(), filledPlace()};
    }
    return selection;
}

void RandomEdits::addStructureKinds()
{
    const auto isFull = [this] { return m_journey->touchpointsOfMap(m_map).size() > enoughTouchpoints; };
    m_kinds.push_back({u"addStage"_s, 2, [this] {
                           return m_journey->stages(m_map).size() > 16
                               ? nothingToDo()
                               : edits::addStage(*m_journey, m_map, text(), below(8) - 1);
                       }});
    m_kinds.push_back({u"addTouchpoint"_s, 8, [=, this] {
                           return isFull() ? nothingToDo()
                                           : edits::addTouchpoint(*m_journey, stage(), text(), below(8) - 1);
                       }});
    m_kinds.push_back({u"addLane"_s, 1, [this] {
                           return m_journey->lanes(m_map).size() > enoughLanes
                               ? nothingToDo()
                               : edits::addLane(*m_journey, m_map,
                                                allLaneTypes[size_t(below(allLaneTypes.size()))], text(),
                                                below(20) - 1);
                       }});
    m_kinds.push_back(
        {u"moveStage"_s, 2, [this] { return edits::moveStage(*m_journey, stage(), below(8) - 1); }});
    m_kinds.push_back({u"moveTouchpoint"_s, 4, [this] {
                           return edits::moveTouchpoint(*m_journey, touchpoint(), stage(), below(8) - 1);
                       }});
    m_kinds.push_back({u"moveTouchpoints"_s, 4, [this] {
                           return edits::moveTouchpoints(*m_journey, touchpoints(), stage(), below(8) - 1);
                       }});
    m_kinds.push_back(
        {u"moveLane"_s, 2, [this] { return edits::moveLane(*m_journey, lane(), below(20) - 1); }});
    m_kinds.push_back({u"splitStage"_s, 2, [this] {
                           const Touchpoint *first = m_journey->find<Touchpoint>(touchpoint());
                           return edits::splitStage(*m_journey, first ? first->stage : StageId(),
                                                    first ? first->id : TouchpointId(), text());
                       }});
    m_kinds.push_back(
        {u"mergeStages"_s, 3, [this] { return edits::mergeStages(*m_journey, stage(), stage()); }});
    m_kinds.push_back({u"duplicateTouchpoints"_s, 2, [=, this] {
                           return isFull() ? nothingToDo()
                                           : edits::duplicateTouchpoints(*m_journey, touchpoints());
                       }});
    m_kinds.push_back({u"duplicateStage"_s, 1, [=, this] {
                           return isFull() ? nothingToDo() : edits::duplicateStage(*m_journey, stage());
                       }});
    m_kinds.push_back({u"duplicateLane"_s, 1, [this] {
                           return m_journey->lanes(m_map).size() > enoughLanes
                               ? nothingToDo()
                               : edits::duplicateLane(*m_journey, lane());
                       }});
    m_kinds.push_back({u"removeStage"_s, 1, [this] { return edits::removeStage(*m_journey, stage()); }});
    m_kinds.push_back(
        {u"removeTouchpoint"_s, 3, [this] { return edits::removeTouchpoint(*m_journey, touchpoint()); }});
    m_kinds.push_back({u"removeLane"_s, 1, [this] {
                           return m_journey->lanes(m_map).size() < allLaneTypes.size()
                               ? nothingToDo()
                               : edits::removeLane(*m_journey, lane());
                       }});
    m_kinds.push_back({u"removeAll"_s, 1, [this] {
                           edits::Selection chosen = selection();
                           if (m_journey->lanes(m_map).size() < allLaneTypes.size())
                               chosen.lanes.clear();
                           return edits::removeAll(*m_journey, chosen);
                       }});
}

void RandomEdits::addFieldKinds()
{
    m_kinds.push_back({u"rename"_s, 3, [this]() -> Result<ChangeSet> {
                           switch (below(4)) {
                           case 0:
                               return edits::renameMap(*m_journey, m_map, text());
                           case 1:
                               return edits::renameStage(*m_journey, stage(), text());
                           case 2:
                               return edits::renameLane(*m_journey, lane(), text());
                           default:
                               return edits::renameTouchpoint(*m_journey, touchpoint(), text());
                           }
                       }});
    m_kinds.push_back({u"setStageLook"_s, 2, [this]() -> Result<ChangeSet> {
                           switch (below(3)) {
                           case 0:
                               return edits::setStageColour(*m_journey, stage(), below(12));
                           case 1:
                               return edits::setStageGoal(*m_journey, stage(), text());
                           default:
                               return edits::setStageFolded(*m_journey, stage(), chance(2));
                           }
                       }});
    m_kinds.push_back({u"setSizes"_s, 2, [this] {
                           return chance(2)
                               ? edits::setColumnWidth(*m_journey, touchpoint(), below(2000) - 500)
                               : edits::setLaneHeight(*m_journey, lane(), below(2000) - 500);
                       }});
    m_kinds.push_back({u"setSwitches"_s, 2, [this] {
                           return chance(3) ? edits::setMapDirection(*m_journey, m_map,
                                                                     chance(2) ? Direction::LeftToRight
                                                                               : Direction::RightToLeft)
                                            : edits::setLaneVisible(*m_journey, lane(), !chance(4));
                       }});
    m_kinds.push_back({u"setTouchpointFields"_s, 4, [this] {
                           const QString name = text();
                           return edits::setTouchpointFields(
                               *m_journey, touchpoint(),
                               {{u"visitors"_s, 100 + below(1000)},
                                {u"continued"_s, below(100)},
                                {u"importance"_s, 1 + below(5)},
                                {u"department"_s, name},
                                {u"channel"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)}});
                       }});
    m_kinds.push_back({u"setAction"_s, 2, [this] {
                           Action action;
                           action.id = ActionId::create();
                           action.touchpoint = touchpoint();
                           action.title = text();
                           return edits::setAction(*m_journey, action);
                       }});
    m_kinds.push_back({u"removeAction"_s, 2, [this] {
                           const auto &all = m_journey->all<Action>();
                           return edits::removeAction(
                               *m_journey,
                               all.empty() ? ActionId() : std::next(all.begin(), below(all.size()))->first);
                       }});
}

void RandomEdits::addCellKinds()
{
    m_kinds.push_back(
        {u"setCellText"_s, 12, [this] { return edits::setCellText(*m_journey, place(), text()); }});
    m_kinds.push_back({u"setCellEvidence"_s, 3, [this] {
                           return edits::setCellEvidence(*m_journey, filledPlace(), Evidence(below(3)));
                       }});
    m_kinds.push_back(
        {u"setCellSpan"_s, 6, [this] { return edits::setCellSpan(*m_journey, filledPlace(), below(6)); }});
    m_kinds.push_back({u"setCellPicture"_s, 4, [this] {
                           return edits::setCellPicture(*m_journey, place(LaneType::Image),
                                                        chance(4) ? std::nullopt : std::optional(picture()));
                       }});
    m_kinds.push_back({u"setEmotion"_s, 6, [this] {
                           return edits::setEmotion(*m_journey, place(LaneType::Emotion),
                                                    chance(5) ? std::nullopt
                                                              : std::optional(double(below(41) - 20) / 10));
                       }});
    m_kinds.push_back({u"clearCells"_s, 2, [this] {
                           return edits::clearCells(*m_journey, {filledPlace(), place(), filledPlace()});
                       }});
    m_kinds.push_back({u"pasteTexts"_s, 2, [this] {
                           return edits::pasteCells(
                               *m_journey, {.lane = lane(), .touchpoint = touchpoint()},
                               {{text(), text(), u"1,5"_s}, {text()}, {u"−2"_s, text()}});
                       }});
}

void RandomEdits::addPersonaKinds()
{
    m_kinds.push_back({u"addPersona"_s, 1, [this] {
                           Persona persona;
                           persona.name = text();
                           return m_journey->all<Persona>().size() > enoughPersonas
                               ? nothingToDo()
                               : edits::addPersona(*m_journey, chance(3) ? MapId() : m_map, persona);
                       }});
    m_kinds.push_back({u"setPersona"_s, 1, [this] {
                           Persona changed;
                           changed.id = persona();
                           changed.name = text();
                           changed.quote = text();
                           return edits::setPersona(*m_journey, changed);
                       }});
    m_kinds.push_back({u"setPersonaPicture"_s, 1, [this] {
                           return edits::setPersonaPicture(
                               *m_journey, persona(), chance(3) ? std::nullopt : std::optional(picture()));
                       }});
    m_kinds.push_back({u"removePersona"_s, 1, [this] {
                           return m_journey->all<Persona>().size() < 3
                               ? nothingToDo()
                               : edits::removePersona(*m_journey, persona());
                       }});
    m_kinds.push_back({u"linkPersona"_s, 1, [this] {
                           return chance(3) ? edits::unlinkPersona(*m_journey, m_map, persona())
                                            : edits::linkPersona(*m_journey, m_map, persona(), below(4) - 1);
                       }});
    m_kinds.push_back({u"movePersona"_s, 1,
                       [this] { return edits::movePersona(*m_journey, m_map, persona(), below(4) - 1); }});
}

void RandomEdits::addFragmentKinds()
{
    m_kinds.push_back({u"pasteFragment"_s, 3, [this]() -> Result<ChangeSet> {
                           edits::Selection chosen = selection();
                           if (m_journey->touchpointsOfMap(m_map).size() > enoughTouchpoints
                               || m_journey->lanes(m_map).size() > enoughLanes)
                               return nothingToDo();
                           const Fragment copied = edits::copyFragment(*m_journey, chosen);
                           const Result<Fragment> read = Fragment::fromJson(copied.toJson());
                           if (!read)
                               return Error{ErrorCode::Malformed, u"A fragment cannot be read back."_s, {}};
                           if (read->kind == Fragment::Kind::Cells) {
                               return edits::pasteCells(*m_journey, *read,
                                                        {.lane = lane(), .touchpoint = touchpoint()});
                           }
                           return edits::pasteFragment(*m_journey, *read, m_map,
                                                       chance(4) ? StageId() : stage(), below(8) - 1);
                       }});
}

void RandomEdits::addCommentKinds()
{
    m_kinds.push_back({u"markComment"_s, 3, [this] {
                           std::vector<qint64> chosen{1 + below(comments)};
                           while (chance(2))
                               chosen.push_back(1 + below(comments));
                           return edits::markComments(*m_journey, chosen,
                                                      chance(3) ? std::nullopt : std::optional(chance(2)));
                       }});
    m_kinds.push_back({u"addTheme"_s, 2, [this] {
                           return m_journey->all<CommentTheme>().size() > enoughThemes
                               ? nothingToDo()
                               : edits::addTheme(*m_journey, text(), ThemeKind(below(2)));
                       }});
    m_kinds.push_back({u"setTheme"_s, 2, [this] {
                           return chance(2) ? edits::renameTheme(*m_journey, theme(), text())
                                            : edits::setThemeKind(*m_journey, theme(), ThemeKind(below(2)));
                       }});
    m_kinds.push_back({u"setKeywords"_s, 2, [this] {
                           QStringList keywords;
                           for (int i = below(5); i > 0; --i)
                               keywords << text();
                           return edits::setKeywords(*m_journey, theme(),
                                                     allLanguages[size_t(below(allLanguages.size()))],
                                                     keywords);
                       }});
    m_kinds.push_back({u"removeTheme"_s, 1, [this] { return edits::removeTheme(*m_journey, theme()); }});
}

QString brokenRule(const Journey &journey)
{
    std::set<qint64> marked;
    for (const auto &[id, mark] : journey.all<CommentMark>()) {
        if (!marked.insert(mark.comment).second)
            return u"a comment is marked twice"_s;
    }
    std::vector<CommentTheme> themes;
    for (const auto &[id, theme] : journey.all<CommentTheme>())
        themes.push_back(theme);
    std::ranges::sort(themes, {}, &CommentTheme::position);
    if (const QString broken = positionsBroken(themes, u"themes"_s); !broken.isEmpty())
        return broken;
    std::set<PictureId> shown;
    for (const auto &[id, persona] : journey.all<Persona>())
        shown.insert(persona.picture);
    std::set<std::tuple<LaneId, TouchpointId, StageId, PersonaId>> places;
    for (const auto &[id, cell] : journey.all<Cell>()) {
        shown.insert(cell.picture);
        if (cell.text.isEmpty() && !cell.value && cell.picture.isNull())
            return u"a cell is empty"_s;
        // Merged stages may have kept a picture each.
        if (!places.emplace(cell.lane, cell.touchpoint, cell.stage, cell.persona).second
            && (cell.stage.isNull() || cell.picture.isNull()))
            return u"two cells are at one place"_s;
    }
    for (const auto &[id, picture] : journey.all<Picture>()) {
        if (!shown.contains(id))
            return u"nobody shows a picture"_s;
    }
    for (const JourneyMap &map : journey.maps()) {
        if (const QString broken = positionsBroken(journey.stages(map.id), u"stages"_s); !broken.isEmpty())
            return broken;
        if (const QString broken = positionsBroken(journey.lanes(map.id), u"lanes"_s); !broken.isEmpty())
            return broken;
        for (const Stage &stage : journey.stages(map.id)) {
            if (const QString broken = positionsBroken(journey.touchpoints(stage.id), u"touchpoints"_s);
                !broken.isEmpty())
                return broken;
        }
    }
    for (const auto &[id, cell] : journey.all<Cell>()) {
        const std::vector<TouchpointId> covered = edits::coveredTouchpoints(journey, cell);
        for (size_t i = 1; i < covered.size(); ++i) {
            if (places.contains({cell.lane, covered[i], StageId(), cell.persona}))
                return u"a cell lies under another one"_s;
        }
        if (!covered.empty() && size_t(cell.span) > covered.size())
            return u"a cell runs over the end of the map"_s;
    }
    return {};
}

} // namespace milepost
