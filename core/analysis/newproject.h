// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/templates.h"

namespace milepost {

/// A new project as every road to it makes it: the template's journey (see journeyFromTemplate) with the
/// shipped complaint themes.
Result<Journey> newProject(const QString &templateKey, Language language, const QString &title);

} // namespace milepost
