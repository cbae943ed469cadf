// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/filter.h"

#include <optional>

namespace milepost {

namespace {

/// What both lists name; an empty list names everything. Nothing when they have nothing in common.
template <typename T>
std::optional<std::vector<T>> common(const std::vector<T> &a, const std::vector<T> &b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    std::vector<T> result;
    std::copy_if(a.begin(), a.end(), std::back_inserter(result),
                 [&](const T &value) { return std::find(b.begin(), b.end(), value) != b.end(); });
    return result.empty() ? std::nullopt : std::optional(result);
}

} // namespace

Filter both(const Filter &a, const Filter &b)
{
    Filter result = a;
    if (b.from.isValid() && (!a.from.isValid() || b.from > a.from))
        result.from = b.from;
    if (b.to.isValid() && (!a.to.isValid() || b.to < a.to))
        result.to = b.to;
    // The same attribute in both must hold twice, so the conditions stand beside each other.
    for (const Filter::Condition &condition : b.conditions) {
        if (std::find(a.conditions.begin(), a.conditions.end(), condition) == a.conditions.end())
            result.conditions.push_back(condition);
    }
    const auto batches = common(a.batches, b.batches);
    const auto metrics = common(a.metrics, b.metrics);
    // No import has the number 0 and no score that metric: nothing passes.
    result.batches = batches.value_or(std::vector{BatchId()});
    result.metrics = metrics.value_or(std::vector{Metric()});
    return result;
}

} // namespace milepost
