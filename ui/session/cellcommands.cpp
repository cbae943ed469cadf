// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/cellcommands.h"

#include "core/journey/personaedits.h"
#include "ui/session/commandsupport.h"
#include "ui/session/mapcommands.h"

#include <cmath>

namespace milepost::mapcommands {

namespace {

using Kind = MapTarget::Kind;

} // namespace

bool canSetEvidence(const MapSession &session)
{
    return std::ranges::any_of(session.selectedTargets(), [&](const MapTarget &target) {
        return target.kind == Kind::Persona || edits::findCell(session.journey(), placeOf(target));
    });
}

std::optional<Evidence> evidence(const MapSession &session)
{
    std::optional<Evidence> common;
    for (const MapTarget &target : session.selectedTargets()) {
        const Cell *cell = edits::findCell(session.journey(), placeOf(target));
        const Persona *persona
            = target.kind == Kind::Persona ? session.journey().find<Persona>(target.persona) : nullptr;
        if (!cell && !persona)
            continue;
        const Evidence own = persona ? persona->evidence : cell->evidence;
        if (common.value_or(own) != own)
            return std::nullopt;
        common = own;
    }
    return common;
}

bool setEvidence(MapSession &session, Evidence evidence)
{
    std::vector<EditFunction> functions;
    for (const MapTarget &target : session.selectedTargets()) {
        if (target.kind == Kind::Persona) {
            Persona persona = *session.journey().find<Persona>(target.persona);
            persona.evidence = evidence;
            functions.push_back(
                [persona](const Journey &journey) { return edits::setPersona(journey, persona); });
        } else if (edits::findCell(session.journey(), placeOf(target))) {
            functions.push_back([place = placeOf(target), evidence](const Journey &journey) {
                return edits::setCellEvidence(journey, place, evidence);
            });
        }
    }
    return !functions.empty()
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Set evidence")),
                           together(session.journey(), functions));
}

bool canSpan(const MapSession &session)
{
    const MapTarget target = session.selection();
    return target.kind == Kind::Cell && !target.touchpoint.isNull()
        && edits::findCell(session.journey(), placeOf(target));
}

bool spanBy(MapSession &session, int logicalStep)
{
    if (!canSpan(session))
        return false;
    const edits::CellPlace place = placeOf(session.selection());
    const int span = edits::findCell(session.journey(), place)->span + logicalStep;
    return span >= 1 && setSpan(session, place, span);
}

bool setSpan(MapSession &session, const edits::CellPlace &place, int span)
{
    return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Resize cell")),
                           edits::setCellSpan(session.journey(), place, span));
}

bool setEmotions(MapSession &session, const std::vector<std::pair<edits::CellPlace, double>> &values)
{
    std::vector<EditFunction> functions;
    functions.reserve(values.size());
    for (const auto &[place, value] : values)
        functions.push_back([place = place, value = value](const Journey &journey) {
            return edits::setEmotion(journey, place, value);
        });
    return !functions.empty()
        && session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Set emotion")),
                           together(session.journey(), functions));
}

bool stepEmotion(MapSession &session, double step)
{
    std::vector<std::pair<edits::CellPlace, double>> values;
    for (const MapTarget &target : session.selectedTargets()) {
        if (target.kind != Kind::Emotion)
            continue;
        const edits::CellPlace place = placeOf(target);
        const Cell *cell = edits::findCell(session.journey(), place);
        const double value = cell ? cell->value.value_or(0) : 0;
        const double wanted = std::clamp(std::round((value + step) * 2) / 2, -2.0, 2.0);
        if (!qFuzzyCompare(wanted + 3, value + 3) || !cell)
            values.emplace_back(place, wanted);
    }
    return setEmotions(session, values);
}

bool setPicture(MapSession &session, const edits::CellPlace &place, const std::optional<Picture> &picture)
{
    return session.perform(picture ? stepText(QT_TRANSLATE_NOOP("MapSession", "Set picture"))
                                   : stepText(QT_TRANSLATE_NOOP("MapSession", "Remove picture")),
                           edits::setCellPicture(session.journey(), place, picture));
}

bool canTakePicture(const MapSession &session, const MapTarget &target)
{
    if (target.kind == Kind::Persona)
        return session.journey().find<Persona>(target.persona) != nullptr;
    const Lane *lane = session.journey().find<Lane>(target.lane);
    return target.kind == Kind::Cell && lane && lane->type == LaneType::Image;
}

bool setPictureOf(MapSession &session, const MapTarget &target, const Picture &picture)
{
    if (target.kind != Kind::Persona)
        return setPicture(session, placeOf(target), picture);
    return session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Set picture")),
                           edits::setPersonaPicture(session.journey(), target.persona, picture));
}

} // namespace milepost::mapcommands
