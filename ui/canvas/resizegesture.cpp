// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/resizegesture.h"

#include "core/journey/structureedits.h"
#include "ui/session/cellcommands.h"
#include "ui/session/mapcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

using EdgeKind = MapLayout::ResizeEdge::Kind;

QString stepText(const char *source)
{
    return QCoreApplication::translate("MapSession", source);
}

} // namespace

ResizeGesture::ResizeGesture(const MapLayout::ResizeEdge &edge, MapSession &session, MapScene &scene)
    : Gesture(session, scene)
    , m_edge(edge)
{
}

/// Where the edge would come to lie.
QLineF ResizeGesture::preview() const
{
    const MapLayout &layout = m_session.layout();
    QLineF line = m_edge.line;
    switch (m_edge.kind) {
    case EdgeKind::Column: {
        const QRectF column = layout.columnOf(m_edge.target.touchpoint);
        const qreal x = layout.isRightToLeft() ? column.right() - *m_size : column.left() + *m_size;
        line.translate(x - line.x1(), 0);
        break;
    }
    case EdgeKind::Lane: {
        const qreal y = layout.rectOf(m_edge.target).top() + *m_size;
        line = {8, y, layout.size().width() - 8, y};
        break;
    }
    case EdgeKind::Cell: {
        const std::vector<Touchpoint> all = m_session.journey().touchpointsOfMap(m_session.map());
        const auto first = std::ranges::find(all, m_edge.target.touchpoint, &Touchpoint::id);
        for (auto it = first; it != all.end() && it - first < *m_size; ++it) {
            const QRectF column = layout.columnOf(it->id);
            if (!column.isEmpty())
                line.translate((layout.isRightToLeft() ? column.left() : column.right()) - line.x1(), 0);
        }
        break;
    }
    }
    return line;
}

void ResizeGesture::moveTo(const QPointF &point)
{
    m_size = m_session.layout().sizeAt(m_edge, point);
    m_scene.showInsertion(preview());
}

void ResizeGesture::release()
{
    if (!m_size)
        return;
    const Journey &journey = m_session.journey();
    switch (m_edge.kind) {
    case EdgeKind::Column:
        m_session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Resize column")),
                          edits::setColumnWidth(journey, m_edge.target.touchpoint, *m_size));
        break;
    case EdgeKind::Lane:
        m_session.perform(stepText(QT_TRANSLATE_NOOP("MapSession", "Resize lane")),
                          edits::setLaneHeight(journey, m_edge.target.lane, *m_size));
        break;
    case EdgeKind::Cell:
        mapcommands::setSpan(m_session, mapcommands::placeOf(m_edge.target), *m_size);
        break;
    }
}

} // namespace milepost
