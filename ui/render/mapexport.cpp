// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/mapexport.h"

#include "core/analysis/painsentence.h"
#include "ui/render/comparisontexts.h"
#include "ui/render/mappainter.h"
#include "ui/render/maptexts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr qreal paperMargin = 28; ///< points, about 10 mm: what office printers can reach
constexpr qint64 largestPicture = 400'000'000; ///< pixels; four bytes each

/// The translation context of what exporting says to people.
class MapExport
{
    Q_DECLARE_TR_FUNCTIONS(MapExport)
};

QPageLayout pageLayout(QPageSize::PageSizeId paper, QPageLayout::Orientation orientation)
{
    return {QPageSize(paper), orientation, QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
            QPageLayout::Point};
}

/// Points per map unit that fit the map into the page; small maps are not blown up beyond twice their size.
qreal fittingScale(const MapLayout &layout, const QSizeF &points)
{
    const QSizeF size = layout.size();
    return std::min({points.width() / size.width(), points.height() / size.height(), 2.0});
}

} // namespace

// Names the smallest paper that would do.
Status checkReadable(const MapLayout &layout, const QPageLayout &page)
{
    const qreal points
        = layout.smallestPixelSize() * fittingScale(layout, page.paintRect(QPageLayout::Point).size());
    // A hair of tolerance for rounding in page sizes.
    if (points >= smallestPrintedPoints - 0.005)
        return {};
    const QLocale locale;
    const QString start
        = MapExport::tr(
              "On this paper the smallest letters of the map would be %1 points high, too small to read.")
              .arg(locale.toString(points, 'f', 1));
    for (const QPageLayout::Orientation orientation :
         {page.orientation(),
          page.orientation() == QPageLayout::Landscape ? QPageLayout::Portrait : QPageLayout::Landscape}) {
        for (const QPageSize::PageSizeId paper :
             {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0}) {
            const QSizeF size = pageLayout(paper, orientation).paintRect(QPageLayout::Point).size();
            if (layout.smallestPixelSize() * fittingScale(layout, size) < smallestPrintedPoints)
                continue;
            const QString name = QPageSize::key(paper);
            return Error{.code = ErrorCode::Invalid,
                         .text = start + u' '
                             + (orientation == QPageLayout::Landscape
                                    ? MapExport::tr("Choose %1 landscape.").arg(name)
                                    : MapExport::tr("Choose %1 portrait.").arg(name)),
                         .where = {}};
        }
    }
    return Error{.code = ErrorCode::Invalid,
                 .text = start + u' '
                     + MapExport::tr("Even A0 would not do: hide some lanes, or export SVG or PNG."),
                 .where = {}};
}

namespace {

/// Replaces the file whole or leaves it as it was.
Status writeWhole(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir() || path.endsWith(".milepost"_L1, Qt::CaseInsensitive))
        return Error{.code = ErrorCode::CannotCreate,
                     .text = MapExport::tr(
                         "This name belongs to a folder or a project; choose another name for the export."),
                     .where = path};
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return Error{.code = ErrorCode::CannotCreate,
                     .text = MapExport::tr("The file cannot be made: %1").arg(file.errorString()),
                     .where = path};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{.code = ErrorCode::Io,
                     .text = MapExport::tr("The file cannot be written: %1").arg(file.errorString()),
                     .where = path};
    return {};
}

void paintOn(QPainter &painter, const MapLayout &layout)
{
    MapPainter(Theme::light()).paint(painter, layout);
}

} // namespace

MapLayout exportLayout(const Journey &journey, const MapSummary &summary, const LocalText &text,
                       const ExportOptions &options, const MapComparison *comparison)
{
    const CalendarKind calendar = journey.project().calendar;
    QStringList parts;
    if (options.date.isValid())
        parts.append(calendarDate(options.date.date(), calendar, text));
    bool named = false; // what the map shows is the second side
    if (comparison != nullptr) {
        parts.append(comparisonText(*comparison, journey, text));
        parts.append(provenText(countProven(comparison->touchpoints), text));
        named = comparison->attribute.isEmpty() && summary.filter == comparison->second;
    }
    const QString filter = named ? QString() : filterText(summary.filter, journey, text);
    if (!filter.isEmpty())
        parts.append(text.say("Map", "Filter: %1").arg(filter));
    if (summary.responsesAll > 0)
        parts.append(text.say("Map", "%1 of %2 responses")
                         .arg(text.number(summary.responsesShown), text.number(summary.responsesAll)));
    // Who reads it elsewhere cannot see that the ranking was weighted.
    if (const QString own = ownWeightsText(summary.pain.weights, text); !own.isEmpty())
        parts.append(text.say("Map", "Ranking with %1", "own weights: ...").arg(own));
    parts.append(u"Milepost"_s);
    return MapLayout::compute(journey, summary.map, summary, text,
                              {.withTitle = true,
                               .withLegend = true,
                               .footer = parts.join(u" · "_s),
                               .stale = options.stale,
                               .comparison = comparison});
}

void paintPage(QPainter &painter, const QPageLayout &page, const MapLayout &layout)
{
    const QSizeF points = page.paintRect(QPageLayout::Point).size();
    const qreal scale = fittingScale(layout, points);
    painter.translate((points.width() - layout.size().width() * scale) / 2, 0);
    painter.scale(scale, scale);
    paintOn(painter, layout);
}

Status printMap(QPagedPaintDevice &device, const MapLayout &layout)
{
    const QPageLayout page = device.pageLayout();
    if (const Status readable = checkReadable(layout, page); !readable)
        return readable;
    QPainter painter;
    if (!painter.begin(&device))
        return Error{
            .code = ErrorCode::Io, .text = MapExport::tr("The printer does not take the page."), .where = {}};
    // The painter of a paged device starts at the printable area's corner, in its own pixels.
    const qreal perPoint = qreal(device.logicalDpiX()) / 72;
    painter.scale(perPoint, perPoint);
    paintPage(painter, page, layout);
    painter.end();
    return {};
}

Status exportPdf(const QString &path, const MapLayout &layout, const QString &title,
                 const ExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Milepost " MILEPOST_VERSION ""_s);
        writer.setResolution(1200);
        writer.setPageLayout(pageLayout(options.paper.id(), options.orientation));
        if (const Status printed = printMap(writer, layout); !printed)
            return Error{.code = printed.error().code, .text = printed.error().text, .where = path};
    }
    return writeWhole(path, bytes);
}

Status exportSvg(const QString &path, const MapLayout &layout, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(u"Milepost"_s);
    generator.setResolution(96);
    generator.setSize(layout.size().toSize());
    generator.setViewBox(QRectF(QPointF(), layout.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), layout.size()), Theme::light().color(ColorRole::Paper));
    paintOn(painter, layout);
    painter.end();
    return writeWhole(path, bytes);
}

Status exportPng(const QString &path, const MapLayout &layout, const ExportOptions &options)
{
    const QSize pixels(int(std::ceil(layout.size().width() * options.pngScale)),
                       int(std::ceil(layout.size().height() * options.pngScale)));
    QImage image;
    // Qt's raster painting ends at 32767 pixels a side.
    if (pixels.width() < 32768 && pixels.height() < 32768
        && qint64(pixels.width()) * pixels.height() <= largestPicture)
        image = QImage(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return Error{.code = ErrorCode::Invalid,
                     .text = MapExport::tr(
                         "The map is too large for a picture of this resolution; export SVG or PDF."),
                     .where = path};
    image.fill(Theme::light().color(ColorRole::Paper));
    image.setDotsPerMeterX(int(std::lround(96 * options.pngScale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(options.pngScale, options.pngScale);
    paintOn(painter, layout);
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{
            .code = ErrorCode::Io, .text = MapExport::tr("The picture cannot be written."), .where = path};
    return writeWhole(path, bytes);
}

} // namespace milepost
