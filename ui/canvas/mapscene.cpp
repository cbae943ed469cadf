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
    , m_selected(new FramesItem)
    , m_selection(new FrameItem)
    , m_band(new BandItem)
    , m_plus(new PlusItem)
    , m_plusLine(new InsertionItem)
    , m_insertion(new InsertionItem)
    , m_ghost(new GhostItem(session, appearance))
    , m_dots(new DotsItem)
{
    // A handful of items, and one of them covers everything: an index has nothing to find.
    setItemIndexMethod(NoIndex);
    const std::initializer_list<QGraphicsItem *> bottomToTop{
        m_map, m_hover, m_selected, m_selection, m_ghost, m_insertion, m_dots, m_band, m_plusLine, m_plus};
    for (QGraphicsItem *item : bottomToTop)
        addItem(item);
    hidePreviews();
    m_hover->hide();
    setPlus(std::nullopt);

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
    m_selected->setColor(theme.color(ColorRole::Brand));
    m_band->setColor(theme.color(ColorRole::Brand));
    m_plus->setColors(theme.color(ColorRole::Brand), theme.color(ColorRole::Panel));
    m_plusLine->setColor(theme.color(ColorRole::Brand));
    m_dots->setColors(theme.color(ColorRole::Brand), theme.color(ColorRole::Panel));

    m_map->refresh();
    setSceneRect(m_map->boundingRect().adjusted(-margin, -margin, margin, margin));
    setHover({});
    setPlus(std::nullopt);
    followSelection();
    emit refreshed();
}

void MapScene::followSelection()
{
    const QRectF rect = rectOf(m_session.selection());
    m_selection->setVisible(!rect.isEmpty());
    m_selection->setFrame(rect.adjusted(-2, -2, 2, 2));
    std::vector<QRectF> others;
    for (const MapTarget &target : m_session.selectedTargets()) {
        const QRectF other = target == m_session.selection() ? QRectF() : rectOf(target);
        if (!other.isEmpty())
            others.push_back(other.adjusted(-1, -1, 1, 1));
    }
    m_selected->setVisible(!others.empty());
    m_selected->setFrames(others);
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

void MapScene::setPlus(const std::optional<MapLayout::InsertionPlace> &place)
{
    m_plus->setVisible(place.has_value());
    m_plusLine->setVisible(place.has_value());
    if (place) {
        m_plus->setPos(place->plus);
        m_plusLine->setLine(place->line);
    }
}

void MapScene::showGhost(const std::vector<QRectF> &sources, const QPointF &offset)
{
    m_ghost->setSources(sources);
    m_ghost->setPos(offset);
    m_ghost->show();
}

void MapScene::showInsertion(const QLineF &line)
{
    m_insertion->setLine(line);
    m_insertion->show();
}

void MapScene::showDots(const std::vector<QPointF> &centres)
{
    m_dots->setCentres(centres);
    m_dots->show();
}

void MapScene::showBand(const QRectF &band)
{
    m_band->setBand(band);
    m_band->show();
}

void MapScene::hidePreviews()
{
    m_ghost->hide();
    m_insertion->hide();
    m_dots->hide();
    m_band->hide();
}

} // namespace milepost
