// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/mappainter.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QGraphicsItem>

namespace milepost {

/// The whole map as one item: it paints the part that is seen, in the detail that the scale deserves.
class MapItem : public QGraphicsItem
{
public:
    MapItem(MapSession &session, Appearance &appearance);

    /// Takes over a new layout and look.
    void refresh();

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    MapSession &m_session;
    Appearance &m_appearance;
    MapPainter m_painter;
    QRectF m_bounds;
};

} // namespace milepost
