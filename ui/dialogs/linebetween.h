// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QFrame;
class QWidget;

namespace milepost {

class Appearance;

/// A line one pixel thick between two parts of a dialog.
QFrame *lineBetween(QWidget *parent, Qt::Orientation orientation = Qt::Horizontal);
/// Gives all such lines inside `widget` the theme's colour.
void colourLines(const QWidget &widget, const Appearance &appearance);

} // namespace milepost
