// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QMainWindow;

namespace milepost {

// QMainWindow mirrors its tool bars for a right-to-left language but leaves docks where they are.

/// The side where reading begins: left, or right for a right-to-left language.
Qt::DockWidgetArea leadingDockArea(const QMainWindow &window);
Qt::DockWidgetArea trailingDockArea(const QMainWindow &window);

/// Brings the docks of either side to the other with their widths, after the layout direction has changed.
void swapDockSides(QMainWindow &window);

} // namespace milepost
