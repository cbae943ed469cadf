// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MapView's editing in place: renaming, cells, and new stages and touchpoints.

#include "ui/canvas/cellnavigation.h"
#include "ui/canvas/mapview.h"
#include "ui/session/cellcommands.h"
#include "ui/session/lanecommands.h"
#include "ui/session/mapcommands.h"
#include "ui/session/picturefile.h"
#include "ui/session/placetext.h"
#include "ui/session/stagecommands.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

} // namespace

bool MapView::editSelected(const QString &typed)
{
    const MapTarget target = m_session.selection();
    if (target.kind == Kind::Cell && mapcommands::canTakePicture(m_session, target) && m_session.canEdit()
        && typed.isEmpty()) {
        choosePicture(target);
        return true;
    }
    return beginText(target, placetext::mainField(target), typed);
}

void MapView::choosePicture(const MapTarget &target)
{
    const Result<Picture> picture = picturefile::choose(this);
    if (picture)
        mapcommands::setPicture(m_session, mapcommands::placeOf(target), *picture);
    else if (picture.error().code != ErrorCode::Cancelled)
        emit m_session.failed(picture.error());
}

bool MapView::editText(const MapTarget &target, TextField field)
{
    m_editor->commit();
    m_session.select(target);
    return beginText(target, field, {});
}

bool MapView::beginText(const MapTarget &target, TextField field, const QString &typed)
{
    const std::optional<QString> text = placetext::text(m_session, target, field);
    if (!text || !m_session.canEdit())
        return false;
    const std::optional<TextPlace> place = m_session.layout().textPlace(target, field);
    const QRectF rect = place ? place->rect : m_scene.rectOf(target);
    if (rect.isEmpty())
        return false; // folded away, or a card that does not show the field
    beginEditing(EditTarget{target, field, *text}, *text, typed, rect,
                 placetext::isMultiline(field) ? InlineEditor::Lines::Many : InlineEditor::Lines::One);
    return true;
}

void MapView::addTouchpoint(Side side)
{
    m_editor->commit();
    if (!m_session.canEdit())
        return;
    const std::vector<Stage> stages = m_session.journey().stages(m_session.map());
    if (stages.empty()) {
        addStage();
        return;
    }
    const MapTarget selection = m_session.selection();
    const Touchpoint *beside = m_session.journey().find<Touchpoint>(selection.touchpoint);
    StageId stage = beside ? beside->stage : selection.stage;
    if (stage.isNull())
        stage = stages.back().id;
    const std::vector<Touchpoint> siblings = m_session.journey().touchpoints(stage);
    int index = side == Side::After ? int(siblings.size()) : 0;
    if (beside) {
        index = int(std::ranges::find(siblings, beside->id, &Touchpoint::id) - siblings.begin());
        index += side == Side::After ? 1 : 0;
    }
    addTouchpointAt(stage, index);
}

void MapView::addTouchpointAt(const StageId &stage, int index)
{
    const MapLayout &layout = m_session.layout();
    const std::vector<Touchpoint> siblings = m_session.journey().touchpoints(stage);
    const QRectF stageRect = m_scene.rectOf({Kind::Stage, stage, {}, {}});
    QRectF place = stageRect.translated(0, stageRect.height() + 4);
    // Beside the one it will follow, where time goes on; over the start of the first one.
    const qreal forward = layout.isRightToLeft() ? -1 : 1;
    const auto cardOf = [&](int at) {
        return layout.rectOf({Kind::Touchpoint, {}, siblings[size_t(at)].id, {}});
    };
    if (index > 0 && !cardOf(index - 1).isEmpty()) {
        place = cardOf(index - 1);
        place.translate(forward * (place.width() + 8), 0);
    } else if (index == 0 && !siblings.empty() && !cardOf(0).isEmpty()) {
        place = cardOf(0);
    }
    beginEditing(NewTouchpoint{stage, index}, {}, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("New touchpoint"));
}

void MapView::addStage(Side side)
{
    m_editor->commit();
    if (!m_session.canEdit())
        return;
    const std::vector<Stage> stages = m_session.journey().stages(m_session.map());
    const MapTarget selection = m_session.selection();
    const Touchpoint *touchpoint = m_session.journey().find<Touchpoint>(selection.touchpoint);
    const StageId beside = touchpoint ? touchpoint->stage : selection.stage;
    const auto it = std::ranges::find(stages, beside, &Stage::id);
    const auto index = it - stages.begin() + (side == Side::After ? 1 : 0);
    addStageAt(it == stages.end() ? int(stages.size()) : int(index));
}

void MapView::addStageAt(int index)
{
    const std::vector<Stage> stages = m_session.journey().stages(m_session.map());
    QRectF place = m_scene.rectOf({Kind::Map, {}, {}, {}});
    if (index > 0) {
        place = m_scene.rectOf({Kind::Stage, stages[size_t(index) - 1].id, {}, {}});
        // Overlaps the end of its neighbour, so that it stays on the map also behind the last one.
        const qreal step = std::max(0.0, place.width() - 40);
        place.translate(m_session.layout().isRightToLeft() ? -step : step, 0);
    } else if (!stages.empty()) {
        place = m_scene.rectOf({Kind::Stage, stages.front().id, {}, {}});
    }
    beginEditing(NewStage{index}, {}, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("New stage"));
}

void MapView::beginInsertion(const MapLayout::InsertionPlace &place)
{
    if (place.isStage())
        addStageAt(place.index);
    else
        addTouchpointAt(place.stage, place.index);
    m_plus.reset();
    m_scene.setPlus(std::nullopt);
}

void MapView::addLane(LaneType type)
{
    m_editor->commit();
    if (!m_session.canEdit())
        return;
    LaneId above = m_session.selection().lane;
    if (above.isNull()) {
        for (const Lane &lane : m_session.journey().lanes(m_session.map()))
            above = lane.visible ? lane.id : above;
    }
    QRectF place = m_scene.rectOf({Kind::Lane, {}, {}, above});
    if (place.isEmpty())
        place = m_scene.rectOf({Kind::Map, {}, {}, {}});
    else
        place.translate(0, std::max(0.0, place.height() - 20));
    place.setHeight(40);
    const QString title = mapcommands::laneTitle(type, m_session.text());
    beginEditing(NewLane{type}, title, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("New lane"));
}

void MapView::splitStage()
{
    m_editor->commit();
    if (!m_session.canEdit() || !mapcommands::canSplit(m_session))
        return;
    const TouchpointId touchpoint = m_session.selectedTouchpoint();
    const Touchpoint *first = m_session.journey().find<Touchpoint>(touchpoint);
    const QRectF column = m_session.layout().columnOf(touchpoint);
    QRectF place = m_scene.rectOf({Kind::Stage, first->stage, {}, {}});
    if (!column.isEmpty()) {
        place.setLeft(column.left());
        place.setWidth(column.width());
    }
    beginEditing(SplitStage{touchpoint}, {}, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("Title of the new stage"));
}

bool MapView::editNextField(const EditTarget &edited, int step)
{
    const std::vector<TextField> fields = placetext::fieldsOf(m_session, edited.target);
    auto it = std::ranges::find(fields, edited.field);
    if (it == fields.end())
        return false;
    for (auto index = it - fields.begin() + step; index >= 0 && index < std::ssize(fields); index += step) {
        if (beginText(edited.target, fields[size_t(index)], {}))
            return true;
    }
    return false;
}

void MapView::beginEditing(Editing editing, const QString &text, const QString &typed, const QRectF &place,
                           InlineEditor::Lines lines)
{
    m_editor->commit();
    ensureVisible(place, 24, 24);
    m_editing = std::move(editing);
    m_editor->setPlaceholderText({});
    m_editingPlace = place;
    m_editor->begin(text, typed, lines, m_session.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    placeEditor();
}

void MapView::placeEditor()
{
    if (m_editor->isEditing())
        m_editor->setPlace(mapFromScene(m_editingPlace).boundingRect());
}

void MapView::finishEditing(const QString &text, InlineEditor::Next next)
{
    const Editing editing = std::exchange(m_editing, {});
    if (const auto *edit = std::get_if<EditTarget>(&editing)) {
        if (text != edit->before && m_session.exists(edit->target))
            placetext::setText(m_session, edit->target, edit->field, text);
    } else if (const auto *touchpoint = std::get_if<NewTouchpoint>(&editing)) {
        if (text.isEmpty() || !m_session.addTouchpoint(touchpoint->stage, text, touchpoint->index))
            return; // an empty title ends a chain of Ctrl+Enter
    } else if (const auto *stage = std::get_if<NewStage>(&editing)) {
        if (text.isEmpty() || !m_session.addStage(text, stage->index))
            return;
    } else if (const auto *lane = std::get_if<NewLane>(&editing)) {
        if (text.isEmpty() || !mapcommands::addLane(m_session, lane->type, text))
            return;
    } else if (const auto *split = std::get_if<SplitStage>(&editing)) {
        m_session.selectTouchpoint(split->touchpoint);
        if (text.isEmpty() || !mapcommands::splitStage(m_session, text))
            return;
    }
    const MapTarget::Kind current = m_session.selection().kind;
    switch (next) {
    case InlineEditor::Next::Nothing:
        break;
    case InlineEditor::Next::AddTouchpoint:
        current == Kind::Lane ? addLane() : addTouchpoint();
        break;
    case InlineEditor::Next::Forward:
    case InlineEditor::Next::Backward: {
        const int step = next == InlineEditor::Next::Forward ? 1 : -1;
        // First through the texts of one place, then on to the next one.
        if (const auto *edit = std::get_if<EditTarget>(&editing); edit && editNextField(*edit, step))
            break;
        const MapTarget target = cellnavigation::logical(m_session, m_session.selection(), step);
        if (target.kind != Kind::None)
            m_session.select(target);
        break;
    }
    }
}

} // namespace milepost
