// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/mapview.h"

#include "ui/canvas/cellnavigation.h"
#include "ui/canvas/overviewmap.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr int overviewMargin = 12;

} // namespace

MapView::MapView(MapSession &session, Appearance &appearance, QWidget *parent)
    : QGraphicsView(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_scene(session, appearance)
    , m_editor(new InlineEditor(viewport()))
    , m_overview(new OverviewMap(session, appearance, *this))
{
    setScene(&m_scene);
    // The map mirrors by its own direction, not by the window's (decisions.md 8).
    setLayoutDirection(Qt::LeftToRight);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true); // pictures; what the view does not take goes to the window
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
            const std::optional<TextPlace> place = m_session.layout().textPlace(edit->target, edit->field);
            m_editingPlace = place ? place->rect : m_scene.rectOf(edit->target);
            placeEditor();
        } else {
            m_editor->cancel();
        }
    } else if (const auto *add = std::get_if<NewTouchpoint>(&m_editing)) {
        if (!m_session.journey().find<Stage>(add->stage))
            m_editor->cancel();
    } else if (const auto *split = std::get_if<SplitStage>(&m_editing)) {
        if (!m_session.journey().find<Touchpoint>(split->touchpoint))
            m_editor->cancel();
    }
    m_plus.reset();
    placeOverview();
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
    placeOverview();
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
    placeOverview();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeEditor();
    m_overview->update();
}

void MapView::placeOverview()
{
    // In the corner where the map begins least often: at the end of its time, at the bottom.
    const QSize size = m_overview->sizeHint();
    const QRect room
        = viewport()->geometry().adjusted(overviewMargin, overviewMargin, -overviewMargin, -overviewMargin);
    const int x = m_session.layout().isRightToLeft() ? room.left() : room.right() + 1 - size.width();
    m_overview->setGeometry(x, room.bottom() + 1 - size.height(), size.width(), size.height());
    m_overview->setVisible(m_overview->isUseful());
    m_overview->update();
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
