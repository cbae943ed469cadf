// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

/// A column of a survey file as the user wants it instead. What was said about the column before and no
/// longer holds goes.
namespace milepost::columnchanges {

ColumnMapping withRole(ColumnMapping column, ColumnRole role);
/// NPS and CSAT say themselves which end is good; of an effort question it must be said anew.
ColumnMapping withMetric(ColumnMapping column, std::optional<Metric> metric);
/// The same for any metric that the project knows; null is none.
ColumnMapping withMetric(ColumnMapping column, const KnownMetrics::Entry *metric);
/// Both ends as they stand in the file; nothing is the metric's scale.
ColumnMapping withScale(ColumnMapping column, std::optional<int> low, std::optional<int> high);
ColumnMapping withDirection(ColumnMapping column, std::optional<ScoreDirection> direction);
/// A touchpoint's id, a title, or empty for the whole journey.
ColumnMapping withTouchpoint(ColumnMapping column, const QString &touchpoint);
ColumnMapping withKey(ColumnMapping column, const QString &key);

/// Whether a metric leaves open which end of its scale is the good one.
bool needsDirection(Metric metric);
/// Two numbers in any digits: "1-5", "۱–۵"; false in the first when the text is no scale.
struct TypedScale {
    bool isScale = false;
    int low = 0;
    int high = 0;
};
TypedScale typedScale(const QString &text);
/// That the text is no scale, and what one looks like.
QString noScale(const QString &text);

} // namespace milepost::columnchanges
