// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapcomparison.h"
#include "core/base/localtext.h"
#include "ui/render/theme.h"

namespace milepost {

/// One side of a comparison in words: "February 2026; customer: vip", or "all responses".
QString sideText(const Filter &side, const Journey &journey, const LocalText &text);
/// What is compared, in words: both sides, or each value of an attribute with the others.
QString comparisonText(const MapComparison &comparison, const Journey &journey, const LocalText &text);
/// "3 of 24 differences are proven (Holm)."
QString provenText(const ProvenCount &count, const LocalText &text);
/// The value of one side, or a dash where there is none to show.
QString sideValueText(const MetricSummary &side, const LocalText &text);
/// "+9.4": points of NPS, else percentage points; empty where a side has no value.
QString changeText(const ComparedMetric &compared, const LocalText &text);
/// The size of a change whatever its unit, 0..1; 0 without one.
double changeSize(const ComparedMetric &compared);

/// The sign of a change, filled where it is proven: up is better. One of our own icons.
QString changeIcon(const ComparedMetric &compared);
/// Colours of its sign and its words; they speak only where it is proven.
ColorRole changeMarkRole(Verdict verdict);
ColorRole changeTextRole(Verdict verdict);

} // namespace milepost
