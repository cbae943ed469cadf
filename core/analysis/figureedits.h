// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

/// Edits of what is entered for whole periods.
namespace milepost::edits {

/// Enters a figure, or with nothing takes it away again: unknown is not 0. Invalid for a period that ends
/// before it begins, for a count that is no whole number from 0, a share outside 0..1, or a negative number
/// (a margin may be negative).
Result<ChangeSet> setFigure(const Journey &journey, const QDate &first, const QDate &last, FigureKind kind,
                            std::optional<double> value);
/// Gives all figures of a period other days; Invalid when that period is there already.
Result<ChangeSet> movePeriod(const Journey &journey, const QDate &first, const QDate &last,
                             const QDate &newFirst, const QDate &newLast);
/// Takes all figures of a period away.
Result<ChangeSet> removePeriod(const Journey &journey, const QDate &first, const QDate &last);

/// How many people the survey of an import was sent to; nothing where nobody knows. Invalid for a negative
/// number, and for fewer than its answered records.
Result<ChangeSet> setInvited(const Journey &journey, BatchId batch, std::optional<qint64> invited);

} // namespace milepost::edits
