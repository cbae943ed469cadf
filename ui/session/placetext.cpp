// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/placetext.h"

#include "core/journey/fieldedits.h"
#include "core/journey/personaedits.h"
#include "ui/session/mapcommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace milepost::placetext {

namespace {

using Kind = MapTarget::Kind;

QString stepText(const char *source)
{
    return QCoreApplication::translate("MapSession", source);
}

/// Lanes without a text of their own: figures, faces and pictures.
bool isWritten(LaneType type)
{
    return type != LaneType::Metric && type != LaneType::Pain && type != LaneType::Emotion
        && type != LaneType::Image;
}

/// The field of a persona that is edited, or null.
QString Persona::*personaField(TextField field)
{
    switch (field) {
    case TextField::Title:
        return &Persona::name;
    case TextField::Role:
        return &Persona::role;
    case TextField::Goals:
        return &Persona::goals;
    case TextField::Needs:
        return &Persona::needs;
    case TextField::Frustrations:
        return &Persona::frustrations;
    case TextField::Quote:
        return &Persona::quote;
    case TextField::Text:
    case TextField::Goal:
        break;
    }
    return nullptr;
}

std::optional<QString> cellText(const MapSession &session, const MapTarget &target)
{
    const Journey &journey = session.journey();
    const Lane *lane = journey.find<Lane>(target.lane);
    if (!lane || !isWritten(lane->type))
        return std::nullopt;
    if (const Touchpoint *touchpoint = journey.find<Touchpoint>(target.touchpoint)) {
        if (lane->type == LaneType::Channel) {
            const Channel *channel = journey.find<Channel>(touchpoint->channel);
            return channel ? channel->name : QString();
        }
        if (lane->type == LaneType::Owner) {
            const Department *department = journey.find<Department>(touchpoint->department);
            return department ? department->name : QString();
        }
    } else if (!journey.find<Stage>(target.stage)) {
        return std::nullopt;
    }
    const Cell *cell = edits::findCell(journey, mapcommands::placeOf(target));
    return cell ? cell->text : QString();
}

bool setCellText(MapSession &session, const MapTarget &target, const QString &text)
{
    const Lane *lane = session.journey().find<Lane>(target.lane);
    if (!lane || !isWritten(lane->type))
        return false;
    // These two lanes show fields of the touchpoint.
    if (lane->type == LaneType::Channel || lane->type == LaneType::Owner) {
        const bool isChannel = lane->type == LaneType::Channel;
        return session.perform(isChannel ? stepText(QT_TRANSLATE_NOOP("MapSession", "Set channel"))
                                         : stepText(QT_TRANSLATE_NOOP("MapSession", "Set owner")),
                               edits::setTouchpointField(session.journey(), target.touchpoint,
                                                         isChannel ? u"channel"_s : u"department"_s,
                                                         text.isEmpty() ? QJsonValue() : QJsonValue(text)));
    }
    return session.perform(text.isEmpty() ? stepText(QT_TRANSLATE_NOOP("MapSession", "Clear cell"))
                                          : stepText(QT_TRANSLATE_NOOP("MapSession", "Edit cell")),
                           edits::setCellText(session.journey(), mapcommands::placeOf(target), text));
}

} // namespace

std::vector<TextField> fieldsOf(const MapSession &session, const MapTarget &target)
{
    switch (target.kind) {
    case Kind::Map:
    case Kind::Touchpoint:
    case Kind::Lane:
        return {TextField::Title};
    case Kind::Stage:
        return {TextField::Title, TextField::Goal};
    case Kind::Persona:
        return {TextField::Title, TextField::Role,         TextField::Goals,
                TextField::Needs, TextField::Frustrations, TextField::Quote};
    case Kind::Cell:
        if (cellText(session, target))
            return {TextField::Text};
        break;
    case Kind::None:
    case Kind::Emotion:
    case Kind::Pain:
        break;
    }
    return {};
}

TextField mainField(const MapTarget &target)
{
    return target.kind == Kind::Cell ? TextField::Text : TextField::Title;
}

std::optional<QString> text(const MapSession &session, const MapTarget &target, TextField field)
{
    const Journey &journey = session.journey();
    switch (target.kind) {
    case Kind::Map:
        if (const JourneyMap *map = journey.find<JourneyMap>(session.map()); map && field == TextField::Title)
            return map->title;
        break;
    case Kind::Stage:
        if (const Stage *stage = journey.find<Stage>(target.stage)) {
            if (field == TextField::Title)
                return stage->title;
            if (field == TextField::Goal)
                return stage->goal;
        }
        break;
    case Kind::Touchpoint:
        if (const Touchpoint *touchpoint = journey.find<Touchpoint>(target.touchpoint);
            touchpoint && field == TextField::Title)
            return touchpoint->title;
        break;
    case Kind::Lane:
        if (const Lane *lane = journey.find<Lane>(target.lane); lane && field == TextField::Title)
            return lane->title;
        break;
    case Kind::Cell:
        if (field == TextField::Text)
            return cellText(session, target);
        break;
    case Kind::Persona:
        if (const Persona *persona = journey.find<Persona>(target.persona); persona && personaField(field))
            return persona->*personaField(field);
        break;
    case Kind::None:
    case Kind::Emotion:
    case Kind::Pain:
        break;
    }
    return std::nullopt;
}

bool setText(MapSession &session, const MapTarget &target, TextField field, const QString &text)
{
    if (field == TextField::Title && text.isEmpty())
        return false;
    if (target.kind == Kind::Cell)
        return field == TextField::Text && setCellText(session, target, text);
    if (target.kind == Kind::Stage && field == TextField::Goal)
        return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Edit stage goal")),
                               edits::setStageGoal(session.journey(), target.stage, text));
    if (target.kind == Kind::Persona) {
        const Persona *persona = session.journey().find<Persona>(target.persona);
        if (!persona || !personaField(field))
            return false;
        Persona wanted = *persona;
        wanted.*personaField(field) = text;
        return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Edit persona")),
                               edits::setPersona(session.journey(), wanted));
    }
    return field == TextField::Title && session.rename(target, text);
}

bool isMultiline(TextField field)
{
    switch (field) {
    case TextField::Title:
    case TextField::Role:
        return false;
    case TextField::Text:
    case TextField::Goal:
    case TextField::Goals:
    case TextField::Needs:
    case TextField::Frustrations:
    case TextField::Quote:
        break;
    }
    return true;
}

} // namespace milepost::placetext
