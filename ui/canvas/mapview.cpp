// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/mapview.h"

#include "core/analysis/painsentence.h"
#include "ui/canvas/cellnavigation.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

constexpr qreal zoomStep = 1.2;
constexpr int emotionDragDistance = 3; // a small thing moved a small way

bool isTyping(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !event->text().isEmpty() && event->text().at(0).isPrint()
        && event->key() != Qt::Key_Space;
}

} // namespace

MapView::MapView(MapSession &session, Appearance &appearance, QWidget *parent)
    : QGraphicsView(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_scene(session, appearance)
    , m_editor(new InlineEditor(viewport()))
{
    setScene(&m_scene);
    // The map mirrors by its own direction, not by the window's (decisions.md 8).
    setLayoutDirection(Qt::LeftToRight);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(false); // files are dropped on the window
    viewport()->setAcceptDrops(false);
    setOptimizationFlag(DontAdjustForAntialiasing);

    connect(&m_scene, &MapScene::refreshed, this, &MapView::onSceneRefreshed);
    connect(&m_session, &MapSession::changed, this, &MapView::dropGesture);
    connect(&m_session, &MapSession::selectionChanged, this, [this] {
        revealSelection();
        describeSelection();
    });
    connect(m_editor, &InlineEditor::finished, this, &MapView::finishEditing);
    connect(m_editor, &InlineEditor::cancelled, this, [this] { m_editing = {}; });
    retranslate();
    onSceneRefreshed();
}

MapView::~MapView()
{
    m_editor->disconnect(this); // losing the focus must not commit any more
}

void MapView::retranslate()
{
    setAccessibleName(tr("Journey map"));
    describeSelection();
}

void MapView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MapView::describeSelection()
{
    setAccessibleDescription(cellnavigation::description(m_session, m_session.selection()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MapView::onSceneRefreshed()
{
    setAlignment(Qt::AlignTop | (m_session.layout().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    if (m_fitted)
        fit();
    if (const auto *edit = std::get_if<EditTarget>(&m_editing)) {
        if (m_session.exists(edit->target)) {
            m_editingPlace = m_scene.rectOf(edit->target);
            placeEditor();
        } else {
            m_editor->cancel();
        }
    } else if (const auto *add = std::get_if<NewTouchpoint>(&m_editing)) {
        if (!m_session.journey().find<Stage>(add->stage))
            m_editor->cancel();
    }
}

void MapView::revealSelection()
{
    const QRectF rect = m_scene.rectOf(m_session.selection());
    if (!rect.isEmpty() && !m_gesture)
        ensureVisible(rect, 24, 24);
}

// Zoom and scrolling

qreal MapView::zoom() const
{
    return transform().m11();
}

void MapView::setZoom(qreal zoom, std::optional<QPointF> anchor)
{
    m_fitted = false;
    const qreal wanted = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF at = anchor.value_or(QRectF(viewport()->rect()).center());
    const QPointF onMap = mapToScene(at.toPoint());
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF moved = QPointF(mapFromScene(onMap)) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    placeEditor();
    emit zoomChanged(wanted);
}

void MapView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void MapView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void MapView::fit()
{
    const QSizeF map = m_scene.sceneRect().size();
    const QSizeF place = maximumViewportSize();
    if (map.isEmpty() || place.isEmpty())
        return;
    const qreal wanted = std::min({place.width() / map.width(), place.height() / map.height(), 1.0});
    setZoom(std::floor(wanted * 100) / 100);
    m_fitted = true;
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeEditor();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

// Mouse

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_editor->commit();
    setFocus(Qt::MouseFocusReason);
    const bool pans
        = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (pans) {
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const MapTarget target = m_session.layout().targetAt(mapToScene(event->pos()));
    m_session.select(target);
    if (event->button() == Qt::LeftButton && m_session.canEdit()) {
        m_press = event->pos();
        m_pressed = m_session.selection();
    }
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        const QPoint delta = event->pos() - *m_panFrom;
        m_panFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
        m_fitted = false;
        return;
    }
    const QPointF point = mapToScene(event->pos());
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        m_press.reset();
        const MapTarget target = m_session.layout().targetAt(point);
        m_scene.setHover(target);
        const bool upAndDown = target.kind == Kind::Emotion && m_session.canEdit();
        viewport()->setCursor(m_spaceHeld     ? Qt::OpenHandCursor
                                  : upAndDown ? Qt::SizeVerCursor
                                              : Qt::ArrowCursor);
        return;
    }
    if (!m_gesture && m_press) {
        const int distance
            = m_pressed.kind == Kind::Emotion ? emotionDragDistance : QApplication::startDragDistance();
        if ((event->pos() - *m_press).manhattanLength() < distance)
            return;
        m_gesture = makeGesture(m_pressed, mapToScene(*m_press), m_session, m_scene);
        m_press.reset();
        m_scene.setHover({});
    }
    if (m_gesture) {
        m_gesture->moveTo(point);
        ensureVisible(QRectF(point, QSizeF(1, 1)), 16, 16);
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_press.reset();
    // Taken out first: the command's own change would drop it.
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture)) {
        gesture->moveTo(mapToScene(event->pos()));
        gesture->release();
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_press.reset();
        m_session.select(m_session.layout().targetAt(mapToScene(event->pos())));
        editSelected();
    }
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = m_scene.rectOf(m_session.selection());
        position = viewport()->mapToGlobal(mapFromScene(rect.center()));
    }
    emit contextMenuRequested(position);
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const MapTarget target = m_session.layout().targetAt(mapToScene(help->pos()));
        const bool explains = target.kind == Kind::Pain || target.kind == Kind::Touchpoint;
        const QString why = explains
            ? painSentence(m_session.journey(), m_session.summary(), target.touchpoint, m_session.text())
            : QString();
        if (why.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<qt>%1</qt>"_s.arg(why.toHtmlEscaped()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene.setHover({});
    return QGraphicsView::viewportEvent(event);
}

void MapView::dropGesture()
{
    m_gesture.reset();
    m_press.reset();
}

// Keys

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What the map does with these keys it does itself; the window's actions serve the other places.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2
            || (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier);
        if (ours || (m_gesture && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
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

bool MapView::moveVertically(int step)
{
    const MapTarget target = cellnavigation::vertical(m_session, m_session.selection(), step);
    if (target.kind == Kind::None)
        return false;
    m_session.select(target);
    return true;
}

bool MapView::handleNavigation(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const MapTarget selection = m_session.selection();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int visualStep = event->key() == Qt::Key_Left ? -1 : 1;
        if (alt) {
            if (m_session.canEdit())
                m_session.nudgeSelected(m_session.layout().isRightToLeft() ? -visualStep : visualStep);
            return true;
        }
        const MapTarget target = cellnavigation::horizontal(m_session, selection, visualStep);
        if (target.kind != Kind::None)
            m_session.select(target);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -1 : 1;
        // A selected feeling moves; Ctrl leaves its row.
        if (selection.kind == Kind::Emotion && !control && m_session.canEdit()) {
            double value = 0;
            for (const Cell &cell : m_session.journey().cells(selection.lane)) {
                if (cell.touchpoint == selection.touchpoint)
                    value = cell.value.value_or(0);
            }
            const double wanted = std::clamp(std::round(value * 2 - step) / 2, -2.0, 2.0);
            if (!qFuzzyCompare(wanted + 3, value + 3))
                m_session.setEmotion(selection.lane, selection.touchpoint, wanted);
            return true;
        }
        moveVertically(step);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        m_session.select(cellnavigation::logical(m_session, {}, event->key() == Qt::Key_Home ? 1 : -1));
        return true;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture) {
            dropGesture();
        } else if (!m_session.selectedTouchpoint().isNull()
                   && m_session.selection().kind != Kind::Touchpoint) {
            m_session.selectTouchpoint(m_session.selectedTouchpoint());
        } else {
            event->ignore();
        }
    } else if (m_gesture) {
        event->ignore();
    } else if (event->key() == Qt::Key_F6) {
        QGraphicsView::focusNextPrevChild(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        addTouchpoint();
    } else if (enter || event->key() == Qt::Key_F2) {
        editSelected();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit deleteRequested();
    } else if (handleNavigation(event)) {
        event->accept();
    } else if (isTyping(event)) {
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

void MapView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_scene.setFocusShown(true);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_scene.setFocusShown(false);
    m_spaceHeld = false;
}

} // namespace milepost
