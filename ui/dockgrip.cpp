// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dockgrip.h"

#include <QPainter>

namespace milepost {

void DockGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (underMouse()) {
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2));
        painter.drawLine(QPoint(width() / 2 - 12, height() / 2), QPoint(width() / 2 + 12, height() / 2));
    }
}

void DockGrip::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void DockGrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace milepost
