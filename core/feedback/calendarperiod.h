// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/period.h"

namespace milepost {

enum class PeriodUnit { Month, Quarter, Year };

/// The month, quarter or year of that calendar in which a day lies.
Period periodAround(const QDate &day, PeriodUnit unit, const QCalendar &calendar);
/// The one right before it.
Period periodBefore(const Period &period, PeriodUnit unit, const QCalendar &calendar);
/// What a period is exactly one of; nothing for any other run of days.
std::optional<PeriodUnit> unitOf(const Period &period, const QCalendar &calendar);

} // namespace milepost
