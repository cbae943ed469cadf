// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/detect.h"

class QCommandLineParser;

namespace milepost {

/// The options --encoding and --delimiter, shared by the verbs that read CSV.
void declareCsvOptions(QCommandLineParser &parser);
/// Invalid for a delimiter of more than one character, or one that cannot separate.
Result<DetectOptions> csvOptions(const QCommandLineParser &arguments);

} // namespace milepost
