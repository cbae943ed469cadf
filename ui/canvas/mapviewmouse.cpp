// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MapView's mouse: selecting, panning, gestures and the "+" between columns.

#include "core/analysis/ledgertext.h"
#include "core/analysis/painsentence.h"
#include "ui/canvas/mapview.h"
#include "ui/canvas/overlays.h"
#include "ui/session/stagecommands.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Kind = MapTarget::Kind;

constexpr int emotionDragDistance = 3; // a small thing moved a small way
constexpr qreal edgeReach = 5; // pixels
constexpr qreal largestReach = 8; // map units: zoomed far out there must be more than edges
constexpr int scrollMargin = 28; // pixels from the view's edge in which a drag scrolls
constexpr int scrollInterval = 16; // ms
constexpr int fastestScroll = 24; // pixels per interval

/// How far to scroll for a pointer at `position` along a side of this length.
int scrollSpeed(int position, int length)
{
    const int into
        = position < scrollMargin ? position - scrollMargin : std::max(0, position - (length - scrollMargin));
    return std::clamp(into / 2, -fastestScroll, fastestScroll);
}

} // namespace

qreal MapView::reach(qreal pixels) const
{
    return std::min(pixels / zoom(), largestReach);
}

void MapView::press(const QPoint &position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QPointF point = mapToScene(position);
    const MapTarget target = m_session.layout().targetAt(point);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool nothing = target.kind == Kind::None || target.kind == Kind::Map;
    m_narrows = false;
    m_start = {.point = point, .target = target, .edge = {}, .adds = control || shift};
    if (button == Qt::LeftButton && m_session.canEdit() && !control && !shift)
        m_start.edge = m_session.layout().resizeEdgeAt(point, reach(edgeReach));
    if (m_start.edge && !m_session.isSelected(m_start.edge->target)) {
        m_session.select(m_start.edge->target);
    } else if (control && !nothing) {
        m_session.toggle(target);
    } else if (shift && !nothing) {
        m_session.extendTo(target);
    } else if (m_session.isSelected(target) && m_session.selectedTargets().size() > 1) {
        m_narrows = button == Qt::LeftButton; // they may be about to be dragged together
    } else if (!(nothing && m_start.adds)) {
        m_session.select(target);
    }
    if (button == Qt::LeftButton)
        m_press = position;
}

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
    if (event->button() == Qt::LeftButton && m_plus
        && QLineF(mapFromScene(m_plus->plus), event->pos()).length() <= PlusItem::radius + 1) {
        beginInsertion(*m_plus);
        return;
    }
    press(event->pos(), event->button(), event->modifiers());
}

void MapView::hover(const QPointF &point)
{
    const MapLayout &layout = m_session.layout();
    const bool canEdit = m_session.canEdit();
    m_plus = canEdit && zoom() >= 0.4 ? layout.insertionAt(point, reach(PlusItem::radius))
                                      : std::optional<MapLayout::InsertionPlace>();
    m_scene.setPlus(m_plus);
    const std::optional<MapLayout::ResizeEdge> edge
        = canEdit && !m_plus ? layout.resizeEdgeAt(point, reach(edgeReach)) : std::nullopt;
    const MapTarget target = m_plus || edge ? MapTarget{} : layout.targetAt(point);
    m_scene.setHover(target);
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (m_spaceHeld)
        cursor = Qt::OpenHandCursor;
    else if (m_plus)
        cursor = Qt::PointingHandCursor;
    else if (edge)
        cursor = edge->horizontal() ? Qt::SplitHCursor : Qt::SplitVCursor;
    else if (target.kind == Kind::Emotion && canEdit)
        cursor = Qt::SizeVerCursor;
    viewport()->setCursor(cursor);
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
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        m_press.reset();
        hover(mapToScene(event->pos()));
        return;
    }
    if (!m_gesture && m_press) {
        const int distance
            = m_start.target.kind == Kind::Emotion ? emotionDragDistance : QApplication::startDragDistance();
        if ((event->pos() - *m_press).manhattanLength() < distance)
            return;
        m_gesture = makeGesture(m_start, m_session.canEdit(), m_session, m_scene);
        m_press.reset();
        m_narrows = false;
        m_scene.setHover({});
        m_scene.setPlus(std::nullopt);
    }
    if (m_gesture)
        moveGesture(event->pos());
}

void MapView::moveGesture(const QPoint &position)
{
    m_pointer = position;
    m_gesture->moveTo(mapToScene(position));
    m_scrollStep
        = {scrollSpeed(position.x(), viewport()->width()), scrollSpeed(position.y(), viewport()->height())};
    if (m_scrollStep.isNull())
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(scrollInterval, this);
}

void MapView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QGraphicsView::timerEvent(event);
        return;
    }
    if (!m_gesture) {
        m_autoScroll.stop();
        return;
    }
    m_fitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + m_scrollStep.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrollStep.y());
    m_gesture->moveTo(mapToScene(m_pointer));
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
    m_autoScroll.stop();
    if (std::exchange(m_narrows, false))
        m_session.select(m_start.target);
    // Taken out first: the command's own change would drop it.
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture)) {
        gesture->moveTo(mapToScene(event->pos()));
        gesture->release();
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_press.reset();
    const QPointF point = mapToScene(event->pos());
    const MapTarget target = m_session.layout().targetAt(point);
    const Stage *stage = m_session.journey().find<Stage>(target.stage);
    const std::optional<TextPlace> text = m_session.layout().textAt(point);
    if (m_session.canEdit() && m_session.layout().resizeEdgeAt(point, reach(edgeReach))) {
        m_session.select(target);
    } else if (text && editText(text->target, text->field)) {
        return;
    } else if (target.kind == Kind::Stage && stage && stage->folded && m_session.canEdit()) {
        m_session.select(target);
        mapcommands::toggleFolded(m_session);
    } else {
        m_session.select(target);
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
        QStringList why;
        if (explains) {
            why << painSentence(m_session.journey(), m_session.summary(), target.touchpoint, m_session.text())
                << staleSentence(m_session.book().ledger(), target.touchpoint, m_session.text());
            why.removeAll(QString());
        }
        if (why.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<qt>%1</qt>"_s.arg(why.join(u' ').toHtmlEscaped()),
                               viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_scene.setHover({});
        m_plus.reset();
        m_scene.setPlus(std::nullopt);
    }
    return QGraphicsView::viewportEvent(event);
}

void MapView::dropGesture()
{
    m_gesture.reset();
    m_press.reset();
    m_autoScroll.stop();
    m_narrows = false;
}

} // namespace milepost
