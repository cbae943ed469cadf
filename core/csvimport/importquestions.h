// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"
#include "core/csvimport/touchpointresolver.h"

namespace milepost {

// The questions an import asks before it stores anything (decisions.md 23).

/// What is not known about a score column: "metric", "scale" or "direction"; nothing when all is said.
/// `rowMetric`: the file has a metric column, as a long table does.
std::optional<MappingQuestion> questionAboutScores(const ColumnMapping &column, bool rowMetric,
                                                   const KnownMetrics &metrics);
MappingQuestion questionAboutTouchpoint(const ColumnMapping &column,
                                        const std::vector<TouchpointId> &candidates,
                                        const TouchpointResolver &touchpoints);
MappingQuestion questionAboutDates(int column, bool contradictory);
MappingQuestion questionAboutCalendar(int column);

/// Writes the answer to a question into the mapping, `value` being one of its choices, and removes the
/// question.
void answerQuestion(Mapping &mapping, const MappingQuestion &question, const QString &value);

/// The mapping's own questions that it does not answer itself: who writes "direction": "high" into a mapping
/// need not delete the question, too. A question about a column that is left out is no question any more.
std::vector<MappingQuestion> openQuestions(const Mapping &mapping);

/// Adds a question unless the same is asked already.
void addQuestion(std::vector<MappingQuestion> &questions, MappingQuestion question);
/// Asks nothing about a column any more.
void leaveOut(std::vector<MappingQuestion> &questions, int column);

} // namespace milepost
