// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

namespace milepost {

/// Identifies a survey by its folded headers, whatever the order of its columns: the next wave is found by
/// it.
QString headerFingerprint(const std::vector<QStringList> &headerRows);

/// The mapping with its columns where they lie in this file: a survey's next wave adds, drops and moves
/// columns, so a column is found by its headers (all header rows, folded) when it is not where it was.
/// Malformed when a column that matters is missing, or could be several; a column that is left out is dropped
/// then.
Result<Mapping> boundToHeaders(const Mapping &mapping, const std::vector<QStringList> &headerRows);

} // namespace milepost
