// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/ledger.h"
#include "core/base/localtext.h"
#include "core/journey/journey.h"

#include <QStringList>

namespace milepost {

/// How a touchpoint's pain came about, step by step with its numbers filled in, as plain lines in the
/// language of the text. Empty when nothing could be compared.
QStringList painWorkings(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text);

/// What would say more about a touchpoint and is not there: "No visitor counts here: ...".
QStringList missingEvidence(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                            const LocalText &text);

/// How far the figures carry (domain.md section 2, validity).
QStringList validityNotes(const LocalText &text);

/// Where the figures about a touchpoint (null: the whole journey) come from: per metric a line for each
/// import with file, wave, answers and days.
QStringList sourceLines(const Ledger &ledger, const TouchpointId &touchpoint, const LocalText &text);

} // namespace milepost
