// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/theme.h"

#include <QString>

namespace milepost {

/// The one style sheet of the window: the sheet of the resources with the theme's colours in place of its
/// @roles.
QString windowStyleSheet(const Theme &theme, bool rightToLeft);

} // namespace milepost
