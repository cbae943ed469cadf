// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedbackcolumns.h"
#include "core/store/sqlite/connection.h"

namespace milepost {

// What the numbers in stored responses and comments stand for. Both dictionaries only ever grow: what a
// stored number means never changes.

/// The touchpoints that responses speak of, as they are stored.
Result<TargetDictionary> loadTargets(Connection &connection);
/// Stores those behind the first `known` ones, which are stored.
Status storeTargets(Connection &connection, const TargetDictionary &targets, size_t known);

/// The segment attributes and their values, as they are stored.
Result<SegmentDictionary> loadSegments(Connection &connection);
/// Stores what is new. Invalid when it contradicts what is stored.
Status storeSegments(Connection &connection, const SegmentDictionary &segments);

} // namespace milepost
