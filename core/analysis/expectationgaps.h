// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/businessfigures.h"
#include "core/analysis/feedbackcounter.h"
#include "core/base/result.h"

#include <functional>
#include <map>

namespace milepost {

/// The answers to each own metric that names what was expected, and to that expectation, with who gave them:
/// read once, then paired under any filter.
class ExpectationGaps
{
public:
    /// Who gave the responses at these places of a batch (FeedbackStore::answerers).
    using Answerers = std::function<Result<std::vector<QByteArray>>(BatchId, const std::vector<size_t> &)>;

    ExpectationGaps() = default;
    static Result<ExpectationGaps> read(const Journey &journey, const FeedbackCounter &counter,
                                        const Answerers &answerers);

    /// Perceived less expected over the people who answered both about one of the targets, each by their
    /// latest answers; turned round where low scores are good, so that above 0 is better than expected.
    /// Nothing for a metric without an expectation, for no pair at all, and below the privacy floor.
    std::optional<GapFigure> gap(const MetricDefinitionId &metric, const std::vector<TargetIndex> &targets,
                                 const Filter &filter) const;

private:
    struct Answer {
        size_t block = 0; ///< of the counter
        size_t row = 0;
        quint32 person = 0;
        bool isExpected = false;
    };
    struct Pairs {
        Metric perceived = Metric::Nps;
        Metric expected = Metric::Nps;
        bool highIsGood = true;
        std::vector<Answer> answers;
    };

    std::map<MetricDefinitionId, Pairs> m_pairs;
    std::vector<std::shared_ptr<const BatchColumns>> m_blocks;
    SegmentDictionary m_segments;
};

} // namespace milepost
