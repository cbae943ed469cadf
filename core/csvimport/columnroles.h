// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/columnprofile.h"
#include "core/csvimport/mapping.h"

#include <vector>

namespace milepost {

/// Gives every column of the mapping its proposed role with the evidence, and adds the questions that only
/// the user can answer. The mapping has its platform and its columns' headers already. What is to be said
/// about the file as a whole, in sentences.
QStringList proposeRoles(Mapping &mapping, const std::vector<ColumnProfile> &profiles, qint64 dataRows);

} // namespace milepost
