// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/metric.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace milepost {

/// A proposal of what the worded answers of a question stand for.
struct LabelProposal {
    enum class Family { Satisfaction, Effort, Agreement };
    Family family = Family::Satisfaction;
    int points = 5; ///< of the scale that the words belong to
    QHash<QString, int> labels; ///< cell text -> 1..points; satisfaction and agreement: high is good or full
    QStringList noAnswer; ///< texts that say that there is no answer
    QStringList unknown; ///< texts of no scale; they are few
};

/// The answer scale whose words these texts are, in one of the languages of resources/scales; nothing unless
/// nearly all answers (by `counts`, how often each text occurs) are words of one scale and both its halves
/// occur.
std::optional<LabelProposal> proposeLabels(const QStringList &values, const QHash<QString, qint64> &counts);

/// Whether the words go up (1) or down (-1) where the numbers before them go up: "1 - Very satisfied" ... "5
/// - Very dissatisfied" gives -1. 0 where they are of no scale, or contradict each other.
int directionOfLabels(const QHash<QString, qint64> &numbers, LabelProposal::Family &family);

/// Whether the text says that the question does not apply or was not answered.
bool saysNoAnswer(const QString &text);
/// Whether the texts are the groups that scores are put into: promoter, passive, detractor.
bool areGroupsOfScores(const QStringList &values);
/// Whether the texts are words of a scale that no metric uses: often, important, useful.
bool areWordsOfAnotherScale(const QStringList &values);

} // namespace milepost
