// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/personaedits.h"

#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"
#include "core/journey/editsupport.h"

namespace milepost::edits {

namespace {

std::vector<PersonaLink> linksOf(const Journey &journey, const MapId &map)
{
    std::vector<PersonaLink> links;
    for (const auto &[id, link] : journey.all<PersonaLink>()) {
        if (link.map == map)
            links.push_back(link);
    }
    std::ranges::stable_sort(links, {}, &PersonaLink::position);
    return links;
}

const PersonaLink *linkOf(const std::vector<PersonaLink> &links, const PersonaId &persona)
{
    const auto it = std::ranges::find(links, persona, &PersonaLink::persona);
    return it == links.end() ? nullptr : &*it;
}

void addLink(Draft &draft, const MapId &map, const PersonaId &persona, int index)
{
    std::vector<PersonaLinkId> order = idsOf(linksOf(draft.journey(), map));
    const PersonaLinkId id = PersonaLinkId::create();
    draft.insert(PersonaLink{.id = id, .map = map, .persona = persona});
    putAmong(order, {id}, index);
    draft.renumber<PersonaLink>(order);
}

void dropLink(Draft &draft, const PersonaLink &link)
{
    std::vector<PersonaLinkId> order = idsOf(linksOf(draft.journey(), link.map));
    std::erase(order, link.id);
    draft.renumber<PersonaLink>(order);
    draft.remove<PersonaLink>(link.id);
}

/// Cleans what the card says.
Status tidyPersona(Persona &persona)
{
    if (persona.name.size() > maximumTitle || persona.role.size() > maximumTitle)
        return titleTooLong();
    for (QString *text : {&persona.name, &persona.role, &persona.goals, &persona.needs, &persona.frustrations,
                          &persona.quote}) {
        if (text->size() > maximumText)
            return textTooLong();
        *text = cleanUserText(*text);
    }
    return {};
}

} // namespace

Result<ChangeSet> addPersona(const Journey &journey, const MapId &map, Persona persona)
{
    if ((!map.isNull() && !journey.find<JourneyMap>(map)) || journey.find<Persona>(persona.id)
        || (!persona.picture.isNull() && !journey.find<Picture>(persona.picture)))
        return unknownId();
    if (Status tidy = tidyPersona(persona); !tidy)
        return tidy.error();
    if (persona.id.isNull())
        persona.id = PersonaId::create();
    persona.position = int(journey.all<Persona>().size());
    Draft draft(journey);
    draft.insert(persona);
    if (!map.isNull())
        addLink(draft, map, persona.id, -1);
    return draft.take();
}

Result<ChangeSet> setPersona(const Journey &journey, const Persona &persona)
{
    const Persona *known = journey.find<Persona>(persona.id);
    if (!known)
        return unknownId();
    Persona next = persona;
    if (Status tidy = tidyPersona(next); !tidy)
        return tidy.error();
    next.picture = known->picture;
    next.position = known->position;
    Draft draft(journey);
    draft.edit<Persona>(persona.id) = next;
    return draft.take();
}

Result<ChangeSet> setPersonaPicture(const Journey &journey, const PersonaId &id,
                                    const std::optional<Picture> &picture)
{
    if (!journey.find<Persona>(id))
        return unknownId();
    Draft draft(journey);
    PictureId stored;
    if (picture) {
        const Result<PictureId> added = storePicture(draft, *picture);
        if (!added)
            return added.error();
        stored = *added;
    }
    draft.edit<Persona>(id).picture = stored;
    dropUnusedPictures(draft);
    return draft.take();
}

Result<ChangeSet> removePersona(const Journey &journey, const PersonaId &id)
{
    if (!journey.find<Persona>(id))
        return unknownId();
    Draft draft(journey);
    for (const auto &[mapId, map] : journey.all<JourneyMap>()) {
        const std::vector<PersonaLink> links = linksOf(journey, mapId);
        if (const PersonaLink *link = linkOf(links, id))
            dropLink(draft, *link);
    }
    std::vector<Persona> left;
    for (const auto &[personaId, persona] : journey.all<Persona>()) {
        if (personaId != id)
            left.push_back(persona);
    }
    std::ranges::stable_sort(left, {}, &Persona::position);
    draft.renumber<Persona>(idsOf(left));
    for (const auto &[cellId, cell] : journey.all<Cell>()) {
        if (cell.persona == id)
            draft.remove<Cell>(cellId);
    }
    draft.remove<Persona>(id);
    dropUnusedPictures(draft);
    return draft.take();
}

Result<ChangeSet> linkPersona(const Journey &journey, const MapId &map, const PersonaId &persona, int index)
{
    if (!journey.find<JourneyMap>(map) || !journey.find<Persona>(persona))
        return unknownId();
    Draft draft(journey);
    if (!linkOf(linksOf(journey, map), persona))
        addLink(draft, map, persona, index);
    return draft.take();
}

Result<ChangeSet> unlinkPersona(const Journey &journey, const MapId &map, const PersonaId &persona)
{
    const std::vector<PersonaLink> links = linksOf(journey, map);
    const PersonaLink *link = linkOf(links, persona);
    if (!link)
        return unknownId();
    Draft draft(journey);
    dropLink(draft, *link);
    return draft.take();
}

Result<ChangeSet> movePersona(const Journey &journey, const MapId &map, const PersonaId &persona, int index)
{
    const std::vector<PersonaLink> links = linksOf(journey, map);
    const PersonaLink *link = linkOf(links, persona);
    if (!link)
        return unknownId();
    Draft draft(journey);
    std::vector<PersonaLinkId> order = idsOf(links);
    putAmong(order, {link->id}, index);
    draft.renumber<PersonaLink>(order);
    return draft.take();
}

} // namespace milepost::edits
