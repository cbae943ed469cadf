// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docksides.h"

#include <QDockWidget>
#include <QMainWindow>

namespace milepost {

Qt::DockWidgetArea leadingDockArea(const QMainWindow &window)
{
    return window.isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea trailingDockArea(const QMainWindow &window)
{
    return window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

void swapDockSides(QMainWindow &window)
{
    QList<QDockWidget *> moved;
    QList<int> widths;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
        if (dock->isFloating() || (area != Qt::LeftDockWidgetArea && area != Qt::RightDockWidgetArea))
            continue;
        const bool hidden = dock->isHidden();
        const int width = dock->width();
        window.addDockWidget(
            area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        dock->setHidden(hidden);
        if (!hidden) {
            moved.append(dock);
            widths.append(width);
        }
    }
    window.resizeDocks(moved, widths, Qt::Horizontal);
}

} // namespace milepost
