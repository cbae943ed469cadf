// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/maplayout.h"

#include <QCache>
#include <QImage>

class QPainter;

namespace milepost {

/// The map's boxes as they look on a screen: on the pixel grid, so that their lines are sharp, and drawn once
/// for all boxes of one size and look. Outlining a rounded rectangle takes ten times as long as copying it.
class BoxPictures
{
public:
    BoxPictures();

    /// False when the box is too large to be kept: then it is to be drawn. The painter's device has pixels
    /// and is scaled, not turned.
    bool paint(QPainter &painter, const BoxElement &box, const QColor &fill, const QColor &line);

private:
    struct Key {
        QSize size; ///< in pixels
        int scale; ///< in 1/1024
        int radius; ///< in 1/64 of a unit
        int lineWidth;
        QRgb fill;
        QRgb line;
        bool dashed;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.size.width(), key.size.height(), key.scale, key.radius, key.lineWidth,
                              key.fill, key.line, key.dashed);
        }
    };
    static QImage drawn(const BoxElement &box, const QSize &size, qreal scale, const QColor &fill,
                        const QColor &line);

    QCache<Key, QImage> m_pictures; ///< costs are bytes
};

/// The pen of a box or path: cosmetic enough for the eye, real enough for paper. `unit` is one map unit in
/// the painter's units, for the dashes.
QPen mapPen(const QColor &color, qreal width, bool dashed, qreal unit = 1);

} // namespace milepost
