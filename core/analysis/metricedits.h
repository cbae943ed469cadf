// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/definedmetric.h"
#include "core/base/result.h"
#include "core/feedback/feedbackcolumns.h"

/// Edits of the metrics that a project defines for itself. Numbers say what stored answers are about: one is
/// given once and never again while any answer carries it, also in an import that was taken back.
namespace milepost::edits {

/// What is wrong with a definition beside the others of its project, in a sentence; empty for nothing.
QString faultText(const Journey &journey, const MetricDefinition &definition);

/// Adds a metric under the next free number; id and number of `metric` are not looked at. Invalid for a
/// fault.
Result<ChangeSet> addMetric(const Journey &journey, const MetricDefinition &metric,
                            const FeedbackColumns &columns);
/// Replaces the own metric of that id; its number stays. Invalid for a fault, and for another scale or
/// direction of a metric that has answers.
Result<ChangeSet> changeMetric(const Journey &journey, const MetricDefinition &metric,
                               const FeedbackColumns &columns);
/// Invalid for a metric that has answers. Who named it as their expectation names none afterwards.
Result<ChangeSet> removeMetric(const Journey &journey, const MetricDefinitionId &id,
                               const FeedbackColumns &columns);

/// Answers to a metric in all imports, those taken back included.
qint64 answersTo(const FeedbackColumns &columns, int number);

} // namespace milepost::edits
