// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/filter.h"
#include "core/feedback/knownmetrics.h"

#include <QJsonObject>

namespace milepost {

/// A filter as JSON, in reports and in saved filters: "from" and "to" (ISO 8601 or null), "segments" and
/// "all_but" (attribute to values), "batches" and "metrics" where there are any. A metric is written by its
/// key; one that `metrics` does not know by its number ("#16"), which holds within its project.
QJsonObject filterJson(const Filter &filter, const KnownMetrics &metrics = {});
/// What filterJson() wrote; nothing for any other shape, so that a damaged filter never shows more or less
/// than its name promises.
std::optional<Filter> filterFromJson(const QJsonObject &json, const KnownMetrics &metrics = {});

} // namespace milepost
