// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"

namespace milepost {

/// The figure of a metric as the map says it: "72%", "−12"; empty under 10 answers.
QString metricValueText(const MetricSummary &metric, const LocalText &text);
/// "n 120", glued together.
QString answersText(qint64 n, const LocalText &text);
/// "CSAT 72% (n 120)", or "CSAT (n 6)" under 10 answers.
QString metricLineText(const MetricSummary &metric, const LocalText &text);
/// A day in the project's calendar, written in the language of `text`.
QString calendarDate(const QDate &day, CalendarKind calendar, const LocalText &text);
/// What a filter lets through, in words, with the name it is saved under; empty for an empty filter.
QString filterText(const Filter &filter, const Journey &journey, const LocalText &text);
/// An attribute's value as people read it: a language by its own name, everything else as it stands.
QString segmentValueText(const QString &attribute, const QString &value);
/// An import by the name of its file.
QString importText(const Journey &journey, BatchId import, const LocalText &text);

} // namespace milepost
