// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"
#include "core/feedback/feedback.h"

#include <vector>

namespace milepost {

/// A rejected record after somebody has corrected it.
struct CorrectedRecord {
    qint64 line = 0; ///< where it starts in its file
    QStringList cells;

    bool operator==(const CorrectedRecord &) const = default;
};

/// Corrected records as a file of their own, UTF-8. Each begins at the line that it has in the first file, so
/// that line numbers mean the same in both. `asRead`: how the first file was read.
QByteArray correctedText(const Mapping &asRead, std::vector<CorrectedRecord> records);
/// The name that it goes by, which says where it comes from.
QString correctedName(const QString &fileName);
/// How it is read: as the first file was.
Mapping correctedMapping(const Mapping &asRead);

/// Rejected records with their line and reason in front, to be corrected elsewhere: UTF-8 with BOM, the
/// survey's own header rows and separator. What a spreadsheet would run as a formula is made text.
QByteArray rejectedCsv(const std::vector<RejectedRow> &rows, const Mapping &asRead);

} // namespace milepost
