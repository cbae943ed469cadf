// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/maplayout.h"

class QPainter;

namespace milepost {

/// Paints the elements of a layout: the one painter of screen, print, PDF, PNG and SVG. No clipping is relied on
/// (decisions.md 28) and no images are made.
class MapPainter
{
public:
    explicit MapPainter(Theme theme);

    const Theme &theme() const { return m_theme; }

    /// Paints what touches `visible` (map units; empty: everything) down to a level of detail.
    void paint(QPainter &painter, const MapLayout &layout, const QRectF &visible = {}, Detail finest = Detail::Near);
    void paint(QPainter &painter, const MapElement &element);

private:
    Theme m_theme;
};

/// The level of detail for a scale (1 is 100 %).
Detail detailFor(qreal scale);

} // namespace milepost
