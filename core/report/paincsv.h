// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace milepost {

/// Every step of the pain ranking as a table: one line per touchpoint and comparison, worst touchpoint first,
/// with what was counted on both sides, the intervals, and what the formula made of them. A touchpoint of
/// which nothing could be compared has one line without a comparison. UTF-8, numbers unrounded.
QByteArray painCsv(const Report &report);

} // namespace milepost
