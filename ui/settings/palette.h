// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/theme.h"

#include <QPalette>

namespace milepost {

/// The window's palette from the theme's roles. PlaceholderText is the muted ink, BrightText the ink on a
/// filled brand button; icons take their colour from here.
QPalette windowPalette(const Theme &theme);

} // namespace milepost
