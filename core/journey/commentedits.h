// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <span>

/// What users say of single comments.
namespace milepost::edits {

/// Says of a comment, by its number (StoredComment::id), that it is a complaint or none; nothing takes what
/// was said back, so that the file or the keywords tell again. Invalid for a number that no comment can have.
Result<ChangeSet> markComment(const Journey &journey, qint64 comment, std::optional<bool> complaint);
/// The same of several at once.
Result<ChangeSet> markComments(const Journey &journey, std::span<const qint64> comments,
                               std::optional<bool> complaint);

} // namespace milepost::edits
