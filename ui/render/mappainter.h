// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/boxpictures.h"

#include <QHash>
#include <QImage>
#include <QStaticText>

#include <unordered_map>

class QPainter;

namespace milepost {

/// Paints the elements of a layout: the one painter of screen, print, PDF, PNG and SVG. No clipping is relied
/// on (decisions.md 28).
class MapPainter
{
public:
    explicit MapPainter(Theme theme);

    const Theme &theme() const { return m_theme; }
    /// Keeps what was decoded and shaped.
    void setTheme(Theme theme);

    /// For a window that is painted again and again: boxes lie on the pixel grid and are kept as pictures. A
    /// file or page has everything where the layout has it.
    void setForScreen(bool forScreen) { m_forScreen = forScreen; }

    /// Paints what touches `visible` (map units; empty: everything) down to a level of detail.
    void paint(QPainter &painter, const MapLayout &layout, const QRectF &visible = {},
               Detail finest = Detail::Near);
    void paint(QPainter &painter, const MapElement &element);

private:
    /// A line ready to be drawn.
    struct ShapedLine {
        QStaticText text;
        QFont font;
        qreal width = 0;
        qreal ascent = 0; ///< of the fonts that the line really uses
        qreal paintedAt = 0; ///< the scale at which it was last painted on a small map
        quint64 paintedIn = 0; ///< which time that first was
        QImage small; ///< what it looks like at that scale, once the map has been painted twice
        QPointF smallOffset; ///< where in its first pixel that begins
        QColor smallColor;
    };
    using ShapedLines = std::vector<ShapedLine>;
    /// What lines look like depends on nothing else.
    struct TextKey {
        QStringList lines;
        FontRole font;
        bool italic;
        bool rightToLeft;
        bool operator==(const TextKey &) const = default;
    };
    struct TextHash {
        size_t operator()(const TextKey &key) const
        {
            return qHashMulti(0, key.lines, int(key.font), key.italic, key.rightToLeft);
        }
    };
    struct KnownText {
        ShapedLines lines;
        quint64 serial = 0; ///< of the latest layout that shows it
    };

    ShapedLines &linesOf(const TextElement &text);
    void takeLayout(const MapLayout &layout);
    static ShapedLines shaped(const TextElement &text);
    void paintBox(QPainter &painter, const BoxElement &box);
    void paintSmallBox(QPainter &painter, const BoxElement &box) const;
    void paintSmallIcon(QPainter &painter, const IconElement &icon);
    QPainterPath iconShape(const IconElement &icon, const QRectF &rect);
    void paintText(QPainter &painter, const TextElement &text, ShapedLines &lines);
    bool paintSmallLine(QPainter &painter, const QPointF &at, const QColor &color, ShapedLine &line);
    void forgetSmallLines();
    void paintPath(QPainter &painter, const PathElement &path) const;
    void paintIcon(QPainter &painter, const IconElement &icon);
    void paintPicture(QPainter &painter, const PictureElement &picture);
    /// `lines` of a text are looked up unless they are known.
    void paint(QPainter &painter, const MapElement &element, ShapedLines *&lines);

    Theme m_theme;
    quint64 m_serial = 0; ///< of the layout that is painted
    std::vector<ShapedLines *> m_shaped; ///< by index of its elements, once they have been painted
    /// Most texts stay while a filter moves, and shaping one takes longer than painting it.
    std::unordered_map<TextKey, KnownText, TextHash> m_known;
    std::vector<ShapedLine *> m_smallLines; ///< those of m_known that have a picture
    qsizetype m_smallLineBytes = 0;
    QHash<QString, QPainterPath> m_icons;
    /// A picture as it was last painted; decoding and scaling take longer than a frame.
    struct Decoded {
        QByteArray bytes; ///< shared, so that another picture under the same id is noticed
        QImage image;
        QImage scaled; ///< to the device's pixels
    };
    const QImage &scaled(Decoded &decoded, const QRectF &source, const QSize &pixels) const;
    QHash<PictureId, Decoded> m_pictures;
    QHash<QString, QImage> m_smallIcons; ///< by name, colour and size
    BoxPictures m_boxes;
    bool m_forScreen = false;
    bool m_keepBoxes = false; ///< while a map is painted on screen
    bool m_onScreen = false; ///< while one is painted on screen, from however far away
    quint64 m_times = 0; ///< that a map has been painted
    qreal m_pixel = 0; ///< a device pixel in map units while a small map is painted on screen, else 0
};

/// The level of detail for a scale (1 is 100 %).
Detail detailFor(qreal scale);

} // namespace milepost
