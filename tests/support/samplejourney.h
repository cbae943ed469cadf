// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/language.h"

namespace milepost {

/// An online shop's journey in any language, 5 stages and 15 touchpoints with every kind of lane, and made-up
/// feedback: Payment hurts most (red), Delivery next (amber), Basket and Return perhaps, Support call has too
/// few answers.
struct SampleJourney {
    Journey journey;
    MapSummary summary;
    std::vector<TouchpointId> touchpoints; ///< in map order
    TouchpointId payment;
    TouchpointId delivery;
    LaneId emotion;
    LaneId actions;

    MapId map() const { return summary.map; }
};

SampleJourney sampleJourney(Language language);
/// A journey of many touchpoints with twelve lanes, every cell filled.
SampleJourney largeJourney(int touchpoints);

} // namespace milepost
