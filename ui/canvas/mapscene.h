// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

namespace milepost {

class BandItem;
class DotsItem;
class FrameItem;
class FramesItem;
class GhostItem;
class InsertionItem;
class MapItem;
class PlusItem;

/// The map as one item that paints itself, with the interaction's overlays above it. What happens here is
/// only looked at: edits go through the session.
class MapScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// Session and appearance outlive the scene.
    MapScene(MapSession &session, Appearance &appearance, QObject *parent = nullptr);

    /// Where a target is drawn, empty when it is not; a pain mark without a place of its own is its
    /// touchpoint.
    QRectF rectOf(const MapTarget &target) const;

    void setHover(const MapTarget &target);
    /// Whether the view has the keyboard: the selection's frame is then drawn stronger.
    void setFocusShown(bool shown);
    /// The "+" of a place where something new can come in; nothing hides it.
    void setPlus(const std::optional<MapLayout::InsertionPlace> &place);
    /// The picture of dragged things, moved by `offset`.
    void showGhost(const std::vector<QRectF> &sources, const QPointF &offset);
    void showInsertion(const QLineF &line);
    /// The preview of felt emotions.
    void showDots(const std::vector<QPointF> &centres);
    void showBand(const QRectF &band);
    void hidePreviews();

signals:
    /// The layout is new and the scene's rectangle may be another one.
    void refreshed();

private:
    void refresh();
    void followSelection();

    MapSession &m_session;
    Appearance &m_appearance;
    MapItem *m_map = nullptr;
    FrameItem *m_hover = nullptr;
    FramesItem *m_selected = nullptr;
    FrameItem *m_selection = nullptr;
    BandItem *m_band = nullptr;
    PlusItem *m_plus = nullptr;
    InsertionItem *m_plusLine = nullptr;
    InsertionItem *m_insertion = nullptr;
    GhostItem *m_ghost = nullptr;
    DotsItem *m_dots = nullptr;
    MapTarget m_hoverTarget;
};

} // namespace milepost
