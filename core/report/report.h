// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"

#include <QByteArray>
#include <QJsonObject>

namespace milepost {

/// One touchpoint of a report, or the feedback about the whole journey.
struct ReportRow {
    TouchpointId id; ///< null: the whole journey
    QString stage;
    QString touchpoint;
    int importance = 3;
    std::optional<qint64> visitors;
    std::optional<qint64> continued;
    std::optional<double> expectedDropoff;
    TouchpointSummary summary;
    std::optional<Pain> pain; ///< nothing for a touchpoint without any answer and without step counts
    QString why; ///< the pain sentence, in the report's language
};

/// What one map says about its customers under one filter: values only, written by the functions below.
struct Report {
    explicit Report(const LocalText &language)
        : text(language)
    {
    }

    LocalText text; ///< the language of every word in it
    QString project;
    MapId mapId;
    QString map;
    Filter filter;
    std::vector<ReportRow> touchpoints; ///< in map order
    ReportRow journey;
    std::vector<TouchpointId> ranking; ///< by pain
    int comparisons = 0;
    bool reachKnown = false;
    qint64 responsesShown = 0;
    qint64 responsesAll = 0;
    qint64 withoutTouchpoint = 0;
    qint64 undated = 0;

    /// The row of a touchpoint, or null.
    const ReportRow *find(const TouchpointId &id) const;
};

/// The report of the map that `summary` is about.
Report makeReport(const Journey &journey, const MapSummary &summary, const LocalText &text);

/// The JSON of interface.md section 4: numbers unrounded, absent evidence null.
QJsonObject reportJson(const Report &report);
/// One line per touchpoint with every figure, for spreadsheets: UTF-8, comma, point, numbers unrounded; texts
/// that a spreadsheet would take for a formula are defused with an apostrophe.
QByteArray reportCsv(const Report &report);
/// For people at a terminal: figures, then the ranking with its sentences.
QString reportText(const Report &report);

} // namespace milepost
