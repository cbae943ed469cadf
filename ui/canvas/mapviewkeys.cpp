// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MapView's keys. What the map does with a key it does itself, so that they work the same in every window;
// the window's actions of the same keys serve the other places.

#include "ui/canvas/cellnavigation.h"
#include "ui/canvas/mapview.h"
#include "ui/session/cellcommands.h"
#include "ui/session/lanecommands.h"
#include "ui/session/mapclipboard.h"
#include "ui/session/mapcommands.h"
#include "ui/session/movecommands.h"
#include "ui/session/stagecommands.h"

#include <QKeyEvent>

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isArrow(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
}

/// Without the one that only says where on the keyboard the key is.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

bool isTyping(const QKeyEvent &event)
{
    return (modifiersOf(event) & ~Qt::ShiftModifier) == Qt::NoModifier && !event.text().isEmpty()
        && event.text().at(0).isPrint() && event.key() != Qt::Key_Space;
}

} // namespace

bool MapView::isOurs(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    switch (event.key()) {
    case Qt::Key_Escape:
        return m_gesture != nullptr;
    case Qt::Key_Delete:
    case Qt::Key_F2:
    case Qt::Key_Insert:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers.testFlag(Qt::ControlModifier);
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_D:
    case Qt::Key_V:
    case Qt::Key_X:
    case Qt::Key_Period:
        return modifiers == Qt::ControlModifier;
    default:
        return isArrow(event) && modifiers.testFlag(Qt::AltModifier)
            && !modifiers.testFlag(Qt::ControlModifier);
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool MapView::focusNextPrevChild(bool next)
{
    if (m_editor->isEditing())
        return QGraphicsView::focusNextPrevChild(next);
    const MapTarget target = cellnavigation::logical(m_session, m_session.selection(), next ? 1 : -1);
    // At the ends Tab leaves the map: it never traps the focus.
    if (target.kind == Kind::None)
        return QGraphicsView::focusNextPrevChild(next);
    m_session.select(target);
    return true;
}

void MapView::goTo(const MapTarget &target, Qt::KeyboardModifiers modifiers)
{
    if (target.kind == Kind::None)
        return;
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_session.extendTo(target);
    else
        m_session.select(target);
}

bool MapView::handleNavigation(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool canEdit = m_session.canEdit();
    const MapTarget selection = m_session.selection();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int visualStep = event.key() == Qt::Key_Left ? -1 : 1;
        const int logicalStep = m_session.layout().isRightToLeft() ? -visualStep : visualStep;
        if (!alt)
            goTo(cellnavigation::horizontal(m_session, selection, visualStep), modifiers);
        else if (canEdit && shift)
            mapcommands::spanBy(m_session, logicalStep);
        else if (canEdit)
            mapcommands::moveAlongTime(m_session, logicalStep);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        const bool control = modifiers.testFlag(Qt::ControlModifier);
        if (alt) {
            if (canEdit && !shift)
                mapcommands::moveLane(m_session, step);
            return true;
        }
        // A selected feeling moves; Ctrl leaves its row.
        if (selection.kind == Kind::Emotion && !control && !shift && canEdit) {
            mapcommands::stepEmotion(m_session, -step * 0.5);
            return true;
        }
        goTo(cellnavigation::vertical(m_session, selection, step), modifiers);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        goTo(cellnavigation::end(m_session, selection, event.key() == Qt::Key_Home ? 1 : -1), modifiers);
        return true;
    default:
        return false;
    }
}

/// Something new inside what is selected: a further line in a cell, a touchpoint before a touchpoint.
bool MapView::insert()
{
    const MapTarget selection = m_session.selection();
    if (selection.kind != Kind::Cell) {
        addTouchpoint(Side::Before);
        return true;
    }
    if (!editSelected())
        return false;
    m_editor->appendLine();
    return true;
}

bool MapView::handleCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool control = modifiers == Qt::ControlModifier;
    const bool canEdit = m_session.canEdit();
    if (isEnter(event)) {
        if (control && m_session.selection().kind == Kind::Lane)
            addLane();
        else if (modifiers.testFlag(Qt::ControlModifier))
            addTouchpoint(modifiers.testFlag(Qt::ShiftModifier) ? Side::Before : Side::After);
        else if (m_session.selection().kind != Kind::None)
            editSelected();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_F2:
        editSelected();
        return true;
    case Qt::Key_Insert:
        return insert();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit deleteRequested();
        return true;
    default:
        break;
    }
    if (!control)
        return false;
    switch (event.key()) {
    case Qt::Key_A:
        mapcommands::selectAll(m_session);
        return true;
    case Qt::Key_C:
        mapclipboard::copy(m_session);
        return true;
    case Qt::Key_X:
        if (canEdit && mapclipboard::copy(m_session))
            emit deleteRequested();
        return true;
    case Qt::Key_V:
        if (canEdit)
            mapclipboard::paste(m_session);
        return true;
    case Qt::Key_D:
        if (canEdit)
            mapcommands::duplicate(m_session);
        return true;
    case Qt::Key_Period:
        if (canEdit)
            mapcommands::toggleFolded(m_session);
        return true;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        const TouchpointId touchpoint = m_session.selectedTouchpoint();
        if (m_gesture)
            dropGesture();
        else if (m_session.selectedTargets().size() > 1)
            m_session.select(m_session.selection());
        else if (!touchpoint.isNull() && m_session.selection().kind != Kind::Touchpoint)
            m_session.selectTouchpoint(touchpoint);
        else
            event->ignore();
    } else if (m_gesture) {
        event->ignore();
    } else if (event->key() == Qt::Key_F6) {
        QGraphicsView::focusNextPrevChild(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (handleCommand(*event) || handleNavigation(*event)) {
        event->accept();
    } else if (isTyping(*event)) {
        editSelected(event->text());
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void MapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace milepost
