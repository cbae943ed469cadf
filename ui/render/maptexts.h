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
/// What a filter lets through, in words; empty for an empty filter.
QString filterText(const Filter &filter, CalendarKind calendar, const LocalText &text);

} // namespace milepost
