// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapcomparison.h"
#include "core/base/localtext.h"

namespace milepost {

/// The words for a verdict in the given language.
QString verdictText(Verdict verdict, const LocalText &text);

/// One compared metric as a sentence: both sides, the change with its interval, the verdict.
QString comparedText(const ComparedMetric &compared, const LocalText &text);

} // namespace milepost
