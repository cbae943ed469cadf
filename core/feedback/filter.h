// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"
#include "core/feedback/metric.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <vector>

namespace milepost {

/// Which responses take part. Empty parts let everything through; a period leaves undated responses out.
/// A response's channel and language are the attributes "channel" and "language" (SegmentDictionary).
struct Filter {
    /// One attribute and the values that pass; several conditions must all hold, values of one are
    /// alternatives. Without values it lets everything through.
    struct Condition {
        QString attribute;
        QStringList values;
        bool others = false; ///< the values that do not pass; rows without a value do not pass either way
        bool operator==(const Condition &) const = default;
    };
    QDate from{}; ///< first local day, inclusive
    QDate to{}; ///< last local day, inclusive
    std::vector<Condition> conditions{};
    std::vector<BatchId> batches{}; ///< only responses and comments of these imports
    std::vector<Metric> metrics{}; ///< only scores of these metrics; comments are about none and stay

    bool isEmpty() const
    {
        return !from.isValid() && !to.isValid() && conditions.empty() && batches.empty() && metrics.empty();
    }
    /// Whether it picks a group of people, whose figures the privacy floor guards.
    bool picksPeople() const
    {
        return std::any_of(conditions.begin(), conditions.end(),
                           [](const Condition &condition) { return !condition.values.isEmpty(); });
    }
    bool admits(BatchId batch) const
    {
        return batches.empty() || std::find(batches.begin(), batches.end(), batch) != batches.end();
    }
    bool admits(Metric metric) const
    {
        return metrics.empty() || std::find(metrics.begin(), metrics.end(), metric) != metrics.end();
    }
    bool operator==(const Filter &) const = default;
};

/// The filter that lets through what both let through.
Filter both(const Filter &a, const Filter &b);

} // namespace milepost
