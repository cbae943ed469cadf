// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QCommandLineParser>

namespace milepost {

/// Declares --map TITLE|ID.
void declareMapOption(QCommandLineParser &parser);
/// The map that --map names, by default the first; Invalid when there is none, Ambiguous when several fit.
Result<MapId> mapFromOption(const QCommandLineParser &arguments, const Journey &journey);

} // namespace milepost
