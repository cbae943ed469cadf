// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/analysis/definedmetric.h"
#include "core/base/localtext.h"

/// How figures of the project's own metrics and of step counts are written.
namespace milepost::figures {

/// "n = 120", with the base-size word where the base is small.
QString answers(qint64 n, Base base, const LocalText &text);
/// A value of the metric's unit: "+30", "55%" or "7.4".
QString value(const MetricDefinition &metric, double value, const LocalText &text);
/// "−27…+3", "46–64%" or "7.1–7.7".
QString interval(const MetricDefinition &metric, const Interval &ends, const LocalText &text);
/// The two ends of the axis on which a value of the metric is drawn.
Interval axis(const MetricDefinition &metric);
/// "Better than expected by 0.4 (0.1 to 0.7), 120 pairs." or what there is to say instead.
QString gap(const GapFigure &gap, const LocalText &text);

} // namespace milepost::figures
