// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/csvimport/knowntable.h"

namespace milepost {

/// Reads a table with the columns touchpoint, visitors, continued, expected_dropoff and importance, in any
/// order and with others between them; only touchpoint must be there. A blank cell leaves what is there.
Result<TableOutcome> readStepsFile(const QString &path, const Journey &journey, const MapId &map);

} // namespace milepost
