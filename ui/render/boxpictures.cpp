// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/boxpictures.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <memory>

namespace milepost {

namespace {

constexpr qsizetype mostBytes = 4 << 20;
/// Larger ones are few: stage bands over many columns, the grounds of highlights.
constexpr qsizetype largestBytes = 256 << 10;

/// Copies the picture of a box to the origin; of a large one only its rim, as blending all that nothing or
/// one colour fills takes longer than the rest.
void copy(QPainter &painter, const QImage &picture, int corner, int edge, const QColor &fill)
{
    constexpr int large = 1500; // pixels
    const int width = picture.width();
    const int height = picture.height();
    const bool isPlain = fill.alpha() == 0 || fill.alpha() == 255;
    if (!isPlain || width * height < large || 2 * corner >= height || 2 * edge >= width) {
        painter.drawImage(QPoint(), picture);
        return;
    }
    const int inner = height - 2 * corner;
    const auto part = [&](const QRect &rect) { painter.drawImage(rect.topLeft(), picture, rect); };
    part({0, 0, width, corner});
    part({0, height - corner, width, corner});
    if (edge > 0) {
        part({0, corner, edge, inner});
        part({width - edge, corner, edge, inner});
    }
    if (fill.alpha() > 0)
        painter.fillRect(QRect(edge, corner, width - 2 * edge, inner), fill);
}

} // namespace

QPen mapPen(const QColor &color, qreal width, bool dashed, qreal unit)
{
    QPen result(color, width);
    result.setCapStyle(dashed ? Qt::FlatCap : Qt::RoundCap);
    result.setJoinStyle(Qt::RoundJoin);
    if (dashed)
        result.setDashPattern({4 * unit / width, 3 * unit / width});
    return result;
}

BoxPictures::BoxPictures()
    : m_pictures(mostBytes)
{
}

QImage BoxPictures::drawn(const BoxElement &box, const QSize &size, qreal scale, const QColor &fill,
                          const QColor &line)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(Qt::NoPen);
    QRectF rect(QPointF(), size);
    if (line.alpha() > 0) {
        // Never thinner than a pixel, and inside, where the pixels are all its own.
        const qreal width = std::max(1.0, box.lineWidth * scale);
        painter.setPen(mapPen(line, width, box.dashed, scale));
        rect.adjust(width / 2, width / 2, -width / 2, -width / 2);
    }
    const qreal radius = box.radius * scale;
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawRect(rect);
    return image;
}

bool BoxPictures::paint(QPainter &painter, const BoxElement &box, const QColor &fill, const QColor &line)
{
    const QTransform device = painter.deviceTransform();
    const qreal scale = device.m11();
    const QRectF exact = device.mapRect(box.rect);
    const QPoint at(qRound(exact.left()), qRound(exact.top()));
    const QSize size(std::max(1, qRound(exact.right()) - at.x()),
                     std::max(1, qRound(exact.bottom()) - at.y()));
    const qsizetype bytes = qsizetype(size.width()) * size.height() * 4;
    if (bytes > largestBytes)
        return false;
    const Key key{size,
                  qRound(scale * 1024),
                  qRound(box.radius * 64),
                  line.alpha() > 0 ? qRound(box.lineWidth * 64) : 0,
                  fill.rgba(),
                  line.rgba(),
                  box.dashed};
    const QImage *picture = m_pictures.object(key);
    if (picture == nullptr) {
        auto made = std::make_unique<QImage>(drawn(box, size, scale, fill, line));
        picture = made.get();
        m_pictures.insert(key, made.release(), bytes);
    }
    const QTransform world = painter.worldTransform();
    QTransform pixels = QTransform::fromTranslate(box.rect.x() + (at.x() - exact.x()) / scale,
                                                  box.rect.y() + (at.y() - exact.y()) / scale);
    pixels.scale(1 / scale, 1 / scale);
    painter.setWorldTransform(pixels * world);
    copy(painter, *picture, int(std::ceil(box.radius * scale)) + 1,
         line.alpha() > 0 ? int(std::ceil(std::max(1.0, box.lineWidth * scale))) : 0, fill);
    painter.setWorldTransform(world);
    return true;
}

} // namespace milepost
