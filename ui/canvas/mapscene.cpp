// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/mapscene.h"

#include "ui/canvas/mapitem.h"
#include "ui/canvas/overlays.h"

namespace milepost {

namespace {

/// White space around the map, in map units.
constexpr qreal margin = 12;

} // namespace

MapScene::MapScene(MapSession &session, Appearance &appearance, QObject *parent)
    : QGraphicsScene(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_map(new MapItem(session, appearance))
    , m_hover(new FrameItem)
    , m_selection(new FrameItem)
    , m_insertion(new InsertionItem)
    , m_ghost(new GhostItem(session, appearance))
    , m_dot(new DotItem)
{
    // A handful of items, and one of them covers everything: an index has nothing to find.
    setItemIndexMethod(NoIndex);
    for (QGraphicsItem *item :
         {static_cast<QGraphicsItem *>(m_map), static_cast<QGraphicsItem *>(m_hover),
          static_cast<QGraphicsItem *>(m_selection), static_cast<QGraphicsItem *>(m_ghost),
          static_cast<QGraphicsItem *>(m_insertion), static_cast<QGraphicsItem *>(m_dot)})
        addItem(item);
    hidePreviews();
    m_hover->hide();

    connect(&m_session, &MapSession::changed, this, &MapScene::refresh);
    connect(&m_session, &MapSession::summariesChanged, this, &MapScene::refresh);
    connect(&m_session, &MapSession::selectionChanged, this, &MapScene::followSelection);
    connect(&m_appearance, &Appearance::changed, this, &MapScene::refresh);
    refresh();
}

QRectF MapScene::rectOf(const MapTarget &target) const
{
    const MapLayout &layout = m_session.layout();
    const QRectF rect = layout.rectOf(target);
    if (rect.isEmpty() && target.kind == MapTarget::Kind::Pain)
        return layout.rectOf({MapTarget::Kind::Touchpoint, {}, target.touchpoint, {}});
    return rect;
}

void MapScene::refresh()
{
    const Theme &theme = m_appearance.theme();
    setBackgroundBrush(theme.color(ColorRole::Paper));
    m_selection->setColor(theme.color(ColorRole::Brand));
    QColor hover = theme.color(ColorRole::Muted);
    hover.setAlpha(110);
    m_hover->setColor(hover);
    m_insertion->setColor(theme.color(ColorRole::Brand));
    m_dot->setColors(theme.color(ColorRole::Brand), theme.color(ColorRole::Panel));

    m_map->refresh();
    setSceneRect(m_map->boundingRect().adjusted(-margin, -margin, margin, margin));
    setHover({});
    followSelection();
    emit refreshed();
}

void MapScene::followSelection()
{
    const QRectF rect = rectOf(m_session.selection());
    m_selection->setVisible(!rect.isEmpty());
    m_selection->setFrame(rect.adjusted(-2, -2, 2, 2));
}

void MapScene::setHover(const MapTarget &target)
{
    if (target == m_hoverTarget && m_hover->isVisible())
        return;
    m_hoverTarget = target;
    const bool shown = target.kind != MapTarget::Kind::None && target.kind != MapTarget::Kind::Lane;
    const QRectF rect = shown ? rectOf(target) : QRectF();
    m_hover->setVisible(!rect.isEmpty() && !(target == m_session.selection()));
    m_hover->setFrame(rect.adjusted(-1, -1, 1, 1));
}

void MapScene::setFocusShown(bool shown)
{
    m_selection->setStrong(shown);
}

void MapScene::showGhost(const QRectF &source, const QPointF &offset)
{
    m_ghost->setSource(source);
    m_ghost->setPos(offset);
    m_ghost->show();
}

void MapScene::showInsertion(const QLineF &line)
{
    m_insertion->setLine(line);
    m_insertion->show();
}

void MapScene::showDot(const QPointF &centre)
{
    m_dot->setPos(centre);
    m_dot->show();
}

void MapScene::hidePreviews()
{
    m_ghost->hide();
    m_insertion->hide();
    m_dot->hide();
}

} // namespace milepost
