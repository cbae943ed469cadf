// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/journeydocument.h"

namespace milepost {

/// The folder of the installed sample survey, or of the build tree; empty when there is none.
QString sampleFolder();

/// A new project at `path` from the online shop's template, with the sample survey of `samples` imported.
Result<std::unique_ptr<JourneyDocument>> makeSampleProject(const QString &path, Language language,
                                                           const QString &samples);

} // namespace milepost
