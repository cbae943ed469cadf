// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"

#include <span>
#include <string>

namespace milepost {

/// Appends a row's segment codes as they are stored: pairs of LEB128 numbers (attribute, code); code 0 is
/// left out.
void appendSegmentCodes(std::string &bytes, std::span<const SegmentCode> codes);

/// The codes of a stored row; nothing when the bytes are none.
std::optional<std::vector<SegmentCode>> segmentCodesFromBytes(const QByteArray &bytes);

} // namespace milepost
