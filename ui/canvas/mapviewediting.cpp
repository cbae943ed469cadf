// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MapView's editing in place: renaming, cells, and new stages and touchpoints.

#include "ui/canvas/cellnavigation.h"
#include "ui/canvas/mapview.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

} // namespace

bool MapView::editSelected(const QString &typed)
{
    const MapTarget target = m_session.selection();
    const std::optional<QString> text = cellnavigation::textOf(m_session, target);
    if (!text || !m_session.canEdit())
        return false;
    revealSelection();
    beginEditing(EditTarget{target, *text}, *text, typed, m_scene.rectOf(target),
                 cellnavigation::isMultiline(target) ? InlineEditor::Lines::Many : InlineEditor::Lines::One);
    return true;
}

void MapView::addTouchpoint()
{
    m_editor->commit();
    const std::vector<Stage> stages = m_session.journey().stages(m_session.map());
    if (!m_session.canEdit())
        return;
    if (stages.empty()) {
        addStage();
        return;
    }
    const MapTarget selection = m_session.selection();
    const Touchpoint *before = m_session.journey().find<Touchpoint>(selection.touchpoint);
    StageId stage = before ? before->stage : selection.stage;
    if (stage.isNull())
        stage = stages.back().id;
    const std::vector<Touchpoint> siblings = m_session.journey().touchpoints(stage);
    int index = int(siblings.size());
    if (before)
        index = int(std::ranges::find(siblings, before->id, &Touchpoint::id) - siblings.begin()) + 1;

    const QRectF stageRect = m_scene.rectOf({Kind::Stage, stage, {}, {}});
    QRectF place = stageRect.translated(0, stageRect.height() + 4);
    if (index > 0) {
        // Beside the one it will follow, where time goes on.
        place = m_scene.rectOf({Kind::Touchpoint, {}, siblings[size_t(index) - 1].id, {}});
        const qreal step = place.width() + 8;
        place.translate(m_session.layout().isRightToLeft() ? -step : step, 0);
    }
    beginEditing(NewTouchpoint{stage, index}, {}, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("New touchpoint"));
}

void MapView::addStage()
{
    m_editor->commit();
    if (!m_session.canEdit())
        return;
    const std::vector<Stage> stages = m_session.journey().stages(m_session.map());
    const MapTarget selection = m_session.selection();
    const Touchpoint *touchpoint = m_session.journey().find<Touchpoint>(selection.touchpoint);
    const StageId after = touchpoint ? touchpoint->stage : selection.stage;
    const auto it = std::ranges::find(stages, after, &Stage::id);
    const int index = it == stages.end() ? int(stages.size()) : int(it - stages.begin()) + 1;

    QRectF place = m_scene.rectOf({Kind::Map, {}, {}, {}});
    if (index > 0) {
        place = m_scene.rectOf({Kind::Stage, stages[size_t(index) - 1].id, {}, {}});
        // Overlaps the end of its neighbour, so that it stays on the map also behind the last one.
        const qreal step = std::max(0.0, place.width() - 40);
        place.translate(m_session.layout().isRightToLeft() ? -step : step, 0);
    }
    beginEditing(NewStage{index}, {}, {}, place, InlineEditor::Lines::One);
    m_editor->setPlaceholderText(tr("New stage"));
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
            cellnavigation::setText(m_session, edit->target, text);
    } else if (const auto *touchpoint = std::get_if<NewTouchpoint>(&editing)) {
        if (text.isEmpty() || !m_session.addTouchpoint(touchpoint->stage, text, touchpoint->index))
            return; // an empty title ends a chain of Ctrl+Enter
    } else if (const auto *stage = std::get_if<NewStage>(&editing)) {
        if (text.isEmpty() || !m_session.addStage(text, stage->index))
            return;
    }
    switch (next) {
    case InlineEditor::Next::Nothing:
        break;
    case InlineEditor::Next::AddTouchpoint:
        addTouchpoint();
        break;
    case InlineEditor::Next::Forward:
    case InlineEditor::Next::Backward: {
        const int step = next == InlineEditor::Next::Forward ? 1 : -1;
        const MapTarget target = cellnavigation::logical(m_session, m_session.selection(), step);
        if (target.kind != Kind::None)
            m_session.select(target);
        break;
    }
    }
}

} // namespace milepost
