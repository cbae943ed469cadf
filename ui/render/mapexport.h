// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/maplayout.h"

#include <QDateTime>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace milepost {

/// How a map is put on paper or into a picture.
struct ExportOptions {
    QPageSize paper{QPageSize::A3};
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    QDateTime date; ///< printed in the footer and written as the PDF's date; the caller's now
    qreal pngScale = 2; ///< pixels per map unit
    std::set<TouchpointId> stale{}; ///< as in LayoutOptions
};

/// Smallest type on paper, in points; a map that cannot keep to it on this paper is refused with a sentence
/// that names the paper that would do.
inline constexpr qreal smallestPrintedPoints = 6;

/// The layout of an exported map: light theme, with title, legend and a footer with date and filter, and what
/// is compared where something is.
MapLayout exportLayout(const Journey &journey, const MapSummary &summary, const LocalText &text,
                       const ExportOptions &options, const MapComparison *comparison = nullptr);

Status exportPdf(const QString &path, const MapLayout &layout, const QString &title,
                 const ExportOptions &options);
Status exportSvg(const QString &path, const MapLayout &layout, const QString &title);
Status exportPng(const QString &path, const MapLayout &layout, const ExportOptions &options);
/// One page on any paged device: printers and the PDF writer.
Status printMap(QPagedPaintDevice &device, const MapLayout &layout);
/// An Error in words when the map would be too small to read on that page.
Status checkReadable(const MapLayout &layout, const QPageLayout &page);
/// The map as printMap() puts it on that page: in points, from the corner of the printable area on.
void paintPage(QPainter &painter, const QPageLayout &page, const MapLayout &layout);

} // namespace milepost
