// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"

namespace milepost {

/// How figures are written wherever the window shows them, in the language of the given text.
namespace figures {

/// The metric with what counts as favourable: "CSAT, top two".
QString metricTitle(Metric metric, const LocalText &text);
/// "n = 120", with the base-size word where the base is small: "n = 14 · low base".
QString answers(const MetricSummary &summary, const LocalText &text);
/// "55%" or "+30"; a dash where there are too few answers.
QString value(const MetricSummary &summary, const LocalText &text);
/// "46–64%" or "−27…+3", without its unit in `bare` form ("46–64"); empty where there are too few answers.
QString interval(const MetricSummary &summary, const LocalText &text, bool bare = false);
/// A value of that metric's own unit.
QString value(Metric metric, double value, const LocalText &text);
/// "44/80", isolated so that it stays readable in a right-to-left line.
QString ratio(qint64 part, qint64 whole, const LocalText &text);
/// A dash for a figure that does not exist.
QString none();

/// The two ends of the axis on which a metric's value is drawn: -100..100 or 0..1.
Interval axis(Metric metric);
/// A goodness 0..1 in the metric's own unit.
double fromGoodness(Metric metric, double goodness);

} // namespace figures

} // namespace milepost
