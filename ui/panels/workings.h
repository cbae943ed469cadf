// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"
#include "core/journey/journey.h"

#include <QStringList>

namespace milepost {

/// How a touchpoint's pain came about, step by step with its numbers filled in, as plain lines in the
/// language of the text. Empty when nothing could be compared.
QStringList painWorkings(const Journey &journey, const MapSummary &summary, const TouchpointId &touchpoint,
                         const LocalText &text);

/// Where the answers about a touchpoint (null: the whole journey) come from: a line per active import with
/// its file, the number of answers and the days they span. Over all periods, whatever is filtered.
QStringList sourceLines(const Journey &journey, const FeedbackColumns &columns,
                        const TouchpointId &touchpoint, const LocalText &text);

} // namespace milepost
