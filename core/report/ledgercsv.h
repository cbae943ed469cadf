// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"

#include <QByteArray>

namespace milepost {

/// The evidence ledger as a table: one line per figure and import it comes from. UTF-8; a number that the
/// privacy floor keeps back is an empty cell.
QByteArray ledgerCsv(const Journey &journey, const Ledger &ledger);

} // namespace milepost
