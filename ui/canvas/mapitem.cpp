// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/mapitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace milepost {

MapItem::MapItem(MapSession &session, Appearance &appearance)
    : m_session(session)
    , m_appearance(appearance)
    , m_painter(appearance.theme())
{
    setFlag(ItemUsesExtendedStyleOption); // exposedRect
    m_painter.setForScreen(true);
}

void MapItem::refresh()
{
    prepareGeometryChange();
    m_painter.setTheme(m_appearance.theme());
    m_bounds = QRectF(QPointF(), m_session.layout().size());
    update();
}

void MapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    m_painter.paint(*painter, m_session.layout(), option->exposedRect, detailFor(scale));
}

} // namespace milepost
