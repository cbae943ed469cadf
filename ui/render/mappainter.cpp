// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/mappainter.h"

#include "ui/render/iconpath.h"
#include "ui/render/textbreaker.h"

#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

/// Below this boxes and icons are painted on the pixel grid.
constexpr qreal smallScale = 0.75;

} // namespace

MapPainter::MapPainter(Theme theme)
    : m_theme(std::move(theme))
{
}

void MapPainter::setTheme(Theme theme)
{
    m_theme = std::move(theme);
    m_smallIcons.clear();
    forgetSmallLines();
}

void MapPainter::paint(QPainter &painter, const MapLayout &layout, const QRectF &visible, Detail finest)
{
    const std::vector<MapElement> &elements = layout.elements();
    takeLayout(layout);
    ++m_times;
    painter.save();
    const qreal scale = painter.deviceTransform().m11();
    const bool onScreen = painter.paintEngine() != nullptr
        && painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxScale;
    m_pixel = onScreen && scale > 0 && scale < smallScale ? 1 / scale : 0;
    // From far away boxes are a few pixels each, and filling them is all there is to do.
    m_keepBoxes = onScreen && m_forScreen && detailFor(scale) != Detail::Far;
    m_onScreen = onScreen && m_forScreen;
    painter.setRenderHint(QPainter::Antialiasing, m_pixel == 0);
    const auto one = [&](size_t index) {
        if (elements[index].detail <= finest)
            paint(painter, elements[index], m_shaped[index]);
    };
    if (visible.isEmpty()) {
        for (size_t i = 0; i < elements.size(); ++i)
            one(i);
    } else {
        for (const int index : layout.elementsIn(visible))
            one(size_t(index));
    }
    m_pixel = 0;
    m_keepBoxes = false;
    m_onScreen = false;
    painter.restore();
}

void MapPainter::takeLayout(const MapLayout &layout)
{
    if (m_serial == layout.serial())
        return;
    // Texts of earlier layouts may come back, but not for ever.
    const size_t count = layout.elements().size();
    if (m_known.size() > 3 * count + 1000) {
        forgetSmallLines();
        std::erase_if(m_known, [this](const auto &entry) { return entry.second.serial != m_serial; });
    }
    m_serial = layout.serial();
    m_shaped.assign(count, nullptr);
}

MapPainter::ShapedLines &MapPainter::linesOf(const TextElement &text)
{
    KnownText &known = m_known[{text.lines, text.font, text.italic, text.rightToLeft}];
    if (known.lines.empty())
        known.lines = shaped(text);
    known.serial = m_serial;
    return known.lines;
}

void MapPainter::paint(QPainter &painter, const MapElement &element)
{
    ShapedLines *lines = nullptr;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, element, lines);
    painter.restore();
}

void MapPainter::paint(QPainter &painter, const MapElement &element, ShapedLines *&lines)
{
    if (const auto *box = std::get_if<BoxElement>(&element.shape))
        paintBox(painter, *box);
    else if (const auto *text = std::get_if<TextElement>(&element.shape))
        paintText(painter, *text, lines ? *lines : *(lines = &linesOf(*text)));
    else if (const auto *path = std::get_if<PathElement>(&element.shape))
        paintPath(painter, *path);
    else if (const auto *icon = std::get_if<IconElement>(&element.shape))
        m_pixel > 0 ? paintSmallIcon(painter, *icon) : paintIcon(painter, *icon);
    else if (const auto *picture = std::get_if<PictureElement>(&element.shape))
        paintPicture(painter, *picture);
}

void MapPainter::paintBox(QPainter &painter, const BoxElement &box)
{
    if (m_keepBoxes && m_boxes.paint(painter, box, m_theme.color(box.fill), m_theme.color(box.line)))
        return;
    if (m_pixel > 0) {
        paintSmallBox(painter, box);
        return;
    }
    const bool filled = box.fill != ColorRole::None;
    const bool outlined = box.line != ColorRole::None;
    painter.setBrush(filled ? QBrush(m_theme.color(box.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(outlined ? mapPen(m_theme.color(box.line), box.lineWidth, box.dashed) : QPen(Qt::NoPen));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

void MapPainter::paintSmallBox(QPainter &painter, const BoxElement &box) const
{
    // Thousands of boxes of a few pixels each: rectangles on the pixel grid with their corners left out look
    // the same as rounded paths and take a tenth of the time.
    const QRectF &rect = box.rect;
    const qreal cut
        = std::min({std::round(box.radius / m_pixel / 2) * m_pixel, rect.width() / 2, rect.height() / 2});
    if (box.fill != ColorRole::None) {
        const QColor fill = m_theme.color(box.fill);
        if (cut > 0) {
            painter.fillRect(QRectF(rect.x() + cut, rect.y(), rect.width() - 2 * cut, cut), fill);
            painter.fillRect(QRectF(rect.x() + cut, rect.bottom() - cut, rect.width() - 2 * cut, cut), fill);
        }
        painter.fillRect(rect.adjusted(0, cut, 0, -cut), fill);
    }
    if (box.line == ColorRole::None)
        return;
    const QColor color = m_theme.color(box.line);
    const qreal width = std::max(m_pixel, box.lineWidth);
    const qreal dash = box.dashed ? 4 : 1e9;
    const qreal step = box.dashed ? 7 : 1e9;
    for (qreal x = rect.x() + cut; x < rect.right() - cut; x += step) {
        const qreal length = std::min(dash, rect.right() - cut - x);
        painter.fillRect(QRectF(x, rect.y(), length, width), color);
        painter.fillRect(QRectF(x, rect.bottom() - width, length, width), color);
    }
    for (qreal y = rect.y() + cut; y < rect.bottom() - cut; y += step) {
        const qreal length = std::min(dash, rect.bottom() - cut - y);
        painter.fillRect(QRectF(rect.x(), y, width, length), color);
        painter.fillRect(QRectF(rect.right() - width, y, width, length), color);
    }
}

MapPainter::ShapedLines MapPainter::shaped(const TextElement &text)
{
    const QFont font = mapFont(text.font, text.lines.join(u' '), text.italic);
    QTextOption option;
    option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    ShapedLines lines;
    lines.reserve(size_t(text.lines.size()));
    for (const QString &words : text.lines) {
        // A line with Persian in it has its baseline lower than a Latin one: asked once, so that all sit on
        // one.
        QTextLayout layout(words, font);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(1e6);
        layout.endLayout();
        ShapedLine shaped;
        shaped.text = QStaticText(words);
        shaped.font = font;
        shaped.text.setTextFormat(Qt::PlainText);
        shaped.text.setTextOption(option);
        shaped.text.prepare({}, font);
        shaped.width = line.isValid() ? line.naturalTextWidth() : 0;
        shaped.ascent = line.isValid() ? line.ascent() : 0;
        lines.push_back(std::move(shaped));
    }
    return lines;
}

/// Glyph by glyph, text is most of a small map's frame: a line that comes again at the same scale is a
/// picture. False when it is still to be drawn: the first time at a scale, because while somebody zooms none
/// comes twice.
bool MapPainter::paintSmallLine(QPainter &painter, const QPointF &at, const QColor &color, ShapedLine &line)
{
    const qreal scale = 1 / m_pixel;
    if (line.paintedAt != scale || line.smallColor != color) {
        line.paintedAt = scale;
        line.paintedIn = m_times;
        line.smallColor = color;
        line.small = {}; // stays among m_smallLines, where it does no harm
        return false;
    }
    if (line.paintedIn == m_times)
        return false;
    constexpr int margin = 2; // pixels, for what leans out of a line
    const QPointF exact = painter.deviceTransform().map(at);
    const QPointF corner(std::floor(exact.x()), std::floor(exact.y()));
    const QPointF offset = exact - corner;
    constexpr qreal near = 0.02; // of a pixel
    if (!line.small.isNull() && (offset - line.smallOffset).manhattanLength() > near)
        return false; // the same words in another place of the map
    if (line.small.isNull()) {
        constexpr qsizetype mostBytes = 4 << 20; // several windows full
        if (m_smallLineBytes > mostBytes)
            forgetSmallLines();
        const QSizeF size = line.text.size() * scale;
        QImage image(int(std::ceil(size.width())) + 2 * margin + 1,
                     int(std::ceil(size.height())) + 2 * margin + 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter into(&image);
        into.setFont(line.font);
        into.setPen(color);
        into.translate(offset + QPointF(margin, margin));
        into.scale(scale, scale);
        into.drawStaticText(QPointF(), line.text);
        into.end();
        line.small = std::move(image);
        line.smallOffset = offset;
        m_smallLines.push_back(&line);
        m_smallLineBytes += line.small.sizeInBytes();
    }
    const QTransform world = painter.worldTransform();
    const QPointF place = at - (offset + QPointF(margin, margin)) * m_pixel;
    QTransform pixels = QTransform::fromTranslate(place.x(), place.y());
    pixels.scale(m_pixel, m_pixel);
    painter.setWorldTransform(pixels * world);
    painter.drawImage(QPointF(), line.small);
    painter.setWorldTransform(world);
    return true;
}

void MapPainter::forgetSmallLines()
{
    for (ShapedLine *line : m_smallLines)
        line->small = {};
    m_smallLines.clear();
    m_smallLineBytes = 0;
}

void MapPainter::paintText(QPainter &painter, const TextElement &text, ShapedLines &lines)
{
    const LineMetrics &metrics = lineMetrics(text.font);
    if (lines.empty())
        return;
    const QColor color = m_theme.color(text.color);
    const bool isSmall = m_onScreen && m_pixel > 0;
    painter.setFont(lines.front().font);
    painter.setPen(color);
    qreal baseline = text.rect.top() + metrics.ascent;
    for (ShapedLine &line : lines) {
        const qreal free = text.rect.width() - line.width;
        qreal x = text.rect.left();
        if (text.align & Qt::AlignRight)
            x += free;
        else if (text.align & Qt::AlignHCenter)
            x += free / 2;
        const QPointF at(x, baseline - line.ascent);
        if (!isSmall)
            line.paintedAt = 0;
        if (!isSmall || !paintSmallLine(painter, at, color, line))
            painter.drawStaticText(at, line.text);
        baseline += metrics.height;
    }
}

void MapPainter::paintPath(QPainter &painter, const PathElement &path) const
{
    const auto color = [&](ColorRole role) {
        QColor result = m_theme.color(role);
        result.setAlphaF(result.alphaF() * float(path.opacity));
        return result;
    };
    // A faint area across the whole map takes longer than everything else together when its edge is smoothed,
    // and nobody sees the difference: lines run along it.
    constexpr int faint = 64;
    const bool rough = m_onScreen && path.line == ColorRole::None && color(path.fill).alpha() < faint;
    painter.setRenderHint(QPainter::Antialiasing, !rough);
    painter.setBrush(path.fill != ColorRole::None ? QBrush(color(path.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(path.line != ColorRole::None ? mapPen(color(path.line), path.lineWidth, path.dashed)
                                                : QPen(Qt::NoPen));
    painter.drawPath(path.path);
    painter.setRenderHint(QPainter::Antialiasing, m_pixel == 0);
}

QPainterPath MapPainter::iconShape(const IconElement &icon, const QRectF &rect)
{
    auto known = m_icons.constFind(icon.name);
    if (known == m_icons.constEnd())
        known = m_icons.insert(icon.name, iconPath(icon.name));
    QTransform place = QTransform::fromTranslate(rect.x(), rect.y());
    place.scale(rect.width(), rect.height());
    if (icon.mirrored) {
        place.translate(1, 0);
        place.scale(-1, 1);
    }
    return place.map(*known);
}

void MapPainter::paintIcon(QPainter &painter, const IconElement &icon)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(icon.color));
    painter.drawPath(iconShape(icon, icon.rect));
}

void MapPainter::paintSmallIcon(QPainter &painter, const IconElement &icon)
{
    const QTransform device = painter.deviceTransform();
    const QRectF rect = device.mapRect(icon.rect);
    const int side = std::max(1, int(std::ceil(rect.width())));
    const QString key = icon.name + QChar(char16_t(icon.color)) + QChar(char16_t(side))
        + QChar(icon.mirrored ? u'm' : u'-');
    auto known = m_smallIcons.constFind(key);
    if (known == m_smallIcons.constEnd()) {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter into(&image);
        into.setRenderHint(QPainter::Antialiasing);
        into.setPen(Qt::NoPen);
        into.setBrush(m_theme.color(icon.color));
        into.drawPath(iconShape(icon, QRectF(0, 0, side, side)));
        into.end();
        known = m_smallIcons.insert(key, image);
    }
    // On the pixel grid, as it was drawn.
    const QTransform world = painter.worldTransform();
    const QPointF at = icon.rect.center() - QPointF(side, side) * m_pixel / 2;
    QTransform pixels = QTransform::fromTranslate(at.x(), at.y());
    pixels.scale(m_pixel, m_pixel);
    painter.setWorldTransform(pixels * world);
    painter.drawImage(QPointF(), *known);
    painter.setWorldTransform(world);
}

const QImage &MapPainter::scaled(Decoded &decoded, const QRectF &source, const QSize &pixels) const
{
    if (decoded.scaled.size() != pixels)
        decoded.scaled = decoded.image.copy(source.toAlignedRect())
                             .scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return decoded.scaled;
}

void MapPainter::paintPicture(QPainter &painter, const PictureElement &picture)
{
    Decoded &known = m_pictures[picture.picture];
    if (known.bytes.constData() != picture.bytes.constData() || known.bytes.isEmpty())
        known = {.bytes = picture.bytes, .image = QImage::fromData(picture.bytes), .scaled = {}};
    if (known.image.isNull()) {
        // Bytes that are no picture leave an empty frame.
        paintBox(painter, {.rect = picture.rect, .fill = ColorRole::Soft, .line = ColorRole::Line});
        return;
    }
    QRectF source(known.image.rect());
    if (picture.filling) {
        const QSizeF part = picture.rect.size().scaled(source.size(), Qt::KeepAspectRatio);
        source = {source.center() - QPointF(part.width() / 2, part.height() / 2), part};
    }
    const QTransform device = painter.deviceTransform();
    const bool raster = painter.paintEngine() != nullptr
        && painter.paintEngine()->type() == QPaintEngine::Raster && device.type() <= QTransform::TxScale
        && device.m11() > 0 && device.m22() > 0;
    if (!raster) {
        // Paper gets all its pixels.
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture.rect, known.image, source);
        painter.restore();
        return;
    }
    const QSize pixels = device.mapRect(picture.rect).size().toSize().expandedTo({1, 1});
    const QTransform world = painter.worldTransform();
    QTransform place = QTransform::fromTranslate(picture.rect.x(), picture.rect.y());
    place.scale(1 / device.m11(), 1 / device.m22());
    painter.setWorldTransform(place * world);
    painter.drawImage(QPointF(), scaled(known, source, pixels));
    painter.setWorldTransform(world);
}

Detail detailFor(qreal scale)
{
    if (scale < 0.4)
        return Detail::Far;
    return scale < 0.5 ? Detail::Middle : Detail::Near;
}

} // namespace milepost
