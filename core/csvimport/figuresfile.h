// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/csvimport/knowntable.h"

namespace milepost {

/// Reads a table with the columns first, last (days in ISO 8601, both inclusive), kind (customers_at_start,
/// ...) and value, in any order and with others between them. A row without a value is blank: unknown is not
/// 0.
Result<TableOutcome> readFiguresFile(const QString &path, const Journey &journey);

} // namespace milepost
