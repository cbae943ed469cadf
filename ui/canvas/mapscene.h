// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QGraphicsScene>

namespace milepost {

class DotItem;
class FrameItem;
class GhostItem;
class InsertionItem;
class MapItem;

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
    /// The picture of a dragged thing, moved by `offset`.
    void showGhost(const QRectF &source, const QPointF &offset);
    void showInsertion(const QLineF &line);
    /// The preview of a felt emotion.
    void showDot(const QPointF &centre);
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
    FrameItem *m_selection = nullptr;
    InsertionItem *m_insertion = nullptr;
    GhostItem *m_ghost = nullptr;
    DotItem *m_dot = nullptr;
    MapTarget m_hoverTarget;
};

} // namespace milepost
