// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"
#include "core/base/localtext.h"

namespace milepost {

/// "3 Jan 2026 to 30 Jun 2026", one day alone, or "undated".
QString daysText(const QDate &first, const QDate &last, const LocalText &text);
/// "154 days old"; empty for undated answers.
QString ageText(const LedgerEntry &entry, const LocalText &text);
/// "cx_june.csv, wave 2: 120 answers, 3 Jan 2026 to 30 Jun 2026".
QString sourceText(const LedgerSource &source, const LocalText &text);
/// "Evidence at 14 of 15 touchpoints; 2 stale".
QString coverageText(const Ledger &ledger, const LocalText &text);
/// Why a touchpoint bears the clock: how old its newest answer is. Empty where a figure is fresh.
QString staleSentence(const Ledger &ledger, const TouchpointId &touchpoint, const LocalText &text);

} // namespace milepost
