// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/mapsession.h"

#include "core/journey/edits.h"
#include "ui/session/mapcommands.h"
#include "ui/session/movecommands.h"

namespace milepost {

namespace {

MapId firstMap(const Journey &journey)
{
    const std::vector<JourneyMap> maps = journey.maps();
    return maps.empty() ? MapId() : maps.front().id;
}

} // namespace

MapSession::MapSession(std::unique_ptr<JourneyDocument> document, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_map(firstMap(m_document->journey()))
    , m_text(m_document->journey().project().language)
    , m_book(std::make_unique<FeedbackBook>(*m_document, m_map))
    , m_pins(std::make_unique<ComparisonPins>(*m_document, *m_book))
    , m_undoStack(std::make_unique<UndoStack>(*m_document))
{
    connect(m_document.get(), &JourneyDocument::changed, this, &MapSession::onChanged);
    connect(m_document.get(), &JourneyDocument::busyChanged, this, &MapSession::busyChanged);
    const auto show = [this] {
        forgetLayout();
        emit summariesChanged();
    };
    connect(m_book.get(), &FeedbackBook::summariesChanged, this, show);
    connect(m_pins.get(), &ComparisonPins::changed, this, show);
    connect(m_undoStack.get(), &UndoStack::failed, this, &MapSession::failed);
    connect(m_document.get(), &JourneyDocument::matchingFailed, this, &MapSession::failed);
    m_document->keepMatched();
}

MapSession::~MapSession() = default;

const MapLayout &MapSession::layout() const
{
    if (!m_layout)
        m_layout = MapLayout::compute(journey(), m_map, summary(), m_text,
                                      {.stale = m_book->staleTouchpoints(), .comparison = comparison()});
    return *m_layout;
}

void MapSession::forgetLayout()
{
    m_layout.reset();
}

MapTarget MapSession::named(MapTarget target) const
{
    if (!exists(target))
        return {};
    if (!target.touchpoint.isNull())
        target.stage = {};
    return target;
}

void MapSession::take(const MapSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged();
}

bool MapSession::isSelected(const MapTarget &target) const
{
    return m_selection.contains(named(target));
}

void MapSession::select(const MapTarget &target)
{
    MapSelection wanted;
    wanted.set(named(target));
    take(wanted);
}

void MapSession::setSelection(const std::vector<MapTarget> &targets, const MapTarget &current)
{
    std::vector<MapTarget> existing;
    existing.reserve(targets.size());
    for (const MapTarget &target : targets)
        existing.push_back(named(target));
    MapSelection wanted;
    wanted.set(std::move(existing), named(current));
    take(wanted);
}

void MapSession::toggle(const MapTarget &target)
{
    MapSelection wanted = m_selection;
    wanted.toggle(named(target));
    take(wanted);
}

void MapSession::extendTo(const MapTarget &target)
{
    const MapTarget wanted = named(target);
    if (wanted.kind == MapTarget::Kind::None)
        return;
    if (m_selection.isEmpty()) {
        select(wanted);
        return;
    }
    MapSelection extended = m_selection;
    extended.extend(targetsBetween(journey(), layout(), m_selection.anchor(), wanted), wanted);
    take(extended);
}

std::vector<TouchpointId> MapSession::selectedTouchpoints() const
{
    std::vector<TouchpointId> ids;
    for (const Touchpoint &touchpoint : journey().touchpointsOfMap(m_map)) {
        if (m_selection.contains({MapTarget::Kind::Touchpoint, {}, touchpoint.id, {}}))
            ids.push_back(touchpoint.id);
    }
    return ids;
}

std::vector<StageId> MapSession::selectedStages() const
{
    std::vector<StageId> ids;
    for (const Stage &stage : journey().stages(m_map)) {
        if (m_selection.contains({MapTarget::Kind::Stage, stage.id, {}, {}}))
            ids.push_back(stage.id);
    }
    return ids;
}

void MapSession::selectTouchpoint(const TouchpointId &id)
{
    select({MapTarget::Kind::Touchpoint, {}, id, {}});
}

bool MapSession::exists(const MapTarget &target) const
{
    const Touchpoint *touchpoint = journey().find<Touchpoint>(target.touchpoint);
    const bool touchpointShown = touchpoint && !touchpoint->removed;
    switch (target.kind) {
    case MapTarget::Kind::None:
        return false;
    case MapTarget::Kind::Map:
        return true;
    case MapTarget::Kind::Stage:
        return journey().find<Stage>(target.stage) != nullptr;
    case MapTarget::Kind::Touchpoint:
    case MapTarget::Kind::Pain:
        return touchpointShown;
    case MapTarget::Kind::Lane:
        return journey().find<Lane>(target.lane) != nullptr;
    case MapTarget::Kind::Cell:
    case MapTarget::Kind::Emotion:
        return journey().find<Lane>(target.lane) && (touchpointShown || target.touchpoint.isNull())
            && (target.persona.isNull() || journey().find<Persona>(target.persona));
    case MapTarget::Kind::Persona:
        return journey().find<Persona>(target.persona) != nullptr;
    }
    return false;
}

bool MapSession::perform(const QString &text, const Result<ChangeSet> &changes)
{
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    const Status status = m_document->perform(text, *changes);
    if (!status)
        emit failed(status.error());
    return bool(status);
}

bool MapSession::addStage(const QString &title, int index)
{
    const StageId id = StageId::create();
    if (!perform(tr("Add stage"), edits::addStage(journey(), m_map, title, index, id)))
        return false;
    select({MapTarget::Kind::Stage, id, {}, {}});
    return true;
}

bool MapSession::addTouchpoint(const StageId &stage, const QString &title, int index)
{
    const TouchpointId id = TouchpointId::create();
    if (!perform(tr("Add touchpoint"), edits::addTouchpoint(journey(), stage, title, index, id)))
        return false;
    selectTouchpoint(id);
    return true;
}

bool MapSession::removeSelected()
{
    return mapcommands::remove(*this);
}

bool MapSession::rename(const MapTarget &target, const QString &title)
{
    switch (target.kind) {
    case MapTarget::Kind::Map:
        return perform(tr("Rename map"), edits::renameMap(journey(), m_map, title));
    case MapTarget::Kind::Stage:
        return perform(tr("Rename stage"), edits::renameStage(journey(), target.stage, title));
    case MapTarget::Kind::Touchpoint:
        return perform(tr("Rename touchpoint"), edits::renameTouchpoint(journey(), target.touchpoint, title));
    case MapTarget::Kind::Lane:
        return perform(tr("Rename lane"), edits::renameLane(journey(), target.lane, title));
    case MapTarget::Kind::Cell:
        return setCellText(target.lane, target.touchpoint, title);
    case MapTarget::Kind::None:
    case MapTarget::Kind::Emotion:
    case MapTarget::Kind::Pain:
    case MapTarget::Kind::Persona:
        break;
    }
    return false;
}

bool MapSession::moveTouchpoint(const TouchpointId &id, const StageId &stage, int index)
{
    const bool done = perform(tr("Move touchpoint"), edits::moveTouchpoint(journey(), id, stage, index));
    if (done)
        selectTouchpoint(id);
    return done;
}

bool MapSession::moveStage(const StageId &id, int index)
{
    return perform(tr("Move stage"), edits::moveStage(journey(), id, index));
}

bool MapSession::setCellText(const LaneId &lane, const TouchpointId &touchpoint, const QString &text)
{
    return perform(text.isEmpty() ? tr("Clear cell") : tr("Edit cell"),
                   edits::setCellText(journey(), lane, touchpoint, text));
}

bool MapSession::setEmotion(const LaneId &lane, const TouchpointId &touchpoint, std::optional<double> value)
{
    return perform(value ? tr("Set emotion") : tr("Clear emotion"),
                   edits::setEmotion(journey(), lane, touchpoint, value));
}

bool MapSession::nudgeSelected(int logicalStep)
{
    return mapcommands::moveAlongTime(*this, logicalStep);
}

void MapSession::onChanged(const ChangeSet &changes)
{
    forgetLayout();
    changes.forEach<Project>([this](const Change<Project> &change) {
        if (change.after)
            m_text = LocalText(change.after->language);
    });

    const bool vanished = m_selection.keep([this](const MapTarget &target) { return exists(target); });
    emit changed(changes);
    if (vanished)
        emit selectionChanged();
}

} // namespace milepost
