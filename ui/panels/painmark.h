// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/painpoints.h"
#include "ui/render/theme.h"

#include <QRectF>

class QPainter;

namespace milepost {

/// The colour of a highlight's shape; Muted for an outline or none.
ColorRole painMarkRole(PainHighlight highlight);
/// The colour of text in that meaning; Ink for an outline or none.
ColorRole painTextRole(PainHighlight highlight);

/// Of the mark in a row of a list.
inline constexpr int painMarkSize = 10;

/// The triangle that stands for pain: filled for red and amber, outlined for an outline, nothing for none.
void paintPainMark(QPainter &painter, const QRectF &rect, PainHighlight highlight, const QColor &color);

} // namespace milepost
