// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QPixmap>
#include <QWidget>

namespace milepost {

class MapView;

/// The whole map, small, in a corner of the view: a frame shows the visible part, and dragging it goes there.
/// For the mouse alone; the keyboard has zoom and selection.
class OverviewMap : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it; it lies over the view.
    OverviewMap(MapSession &session, Appearance &appearance, MapView &view);

    /// Whether the map is so much larger than the view that an overview helps.
    bool isUseful() const;
    /// The visible part as it is drawn here.
    QRectF frame() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal scale() const;
    void goTo(const QPointF &position);
    void retranslate();

    MapSession &m_session;
    Appearance &m_appearance;
    MapView &m_view;
    QPixmap m_picture;
    quint64 m_serial = 0; ///< of the layout that the picture shows
    QPointF m_grip; ///< from the pointer to the middle of the frame while it is dragged
};

} // namespace milepost
