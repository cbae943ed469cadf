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
};

/// The answer scale whose words these texts are, in one of the three languages; nothing unless every text is
/// one of the scale's words and both its halves occur.
std::optional<LabelProposal> proposeLabels(const QStringList &values);

} // namespace milepost
