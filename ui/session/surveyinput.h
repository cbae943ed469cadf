// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/detect.h"
#include "core/csvimport/importer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace milepost {

/// Where survey records come from: a file, or a text held in memory, pasted or corrected.
struct SurveyInput {
    QString path; ///< of a file; the name that a text goes by
    std::optional<QByteArray> text; ///< UTF-8

    static SurveyInput file(const QString &path) { return {path, std::nullopt}; }
    static SurveyInput pasted(const QString &name, const QByteArray &utf8) { return {name, utf8}; }

    bool isFile() const { return !text.has_value(); }
    /// Without folders.
    QString name() const;
    qint64 size() const;

    /// Decoded, with its hash where it is asked for.
    Result<DecodedFile> decode(const std::optional<QString> &encoding, FileHash hash = FileHash::Leave) const;
    Result<GuessedFile> guess(const DetectOptions &options) const;
    /// What importFile() does with a file.
    Result<ImportOutcome> import(const Mapping &mapping, const Journey &journey, const MapId &map,
                                 const SegmentDictionary &segments, FeedbackStore &store, bool dryRun,
                                 const ImportProgress &progress) const;
};

} // namespace milepost
