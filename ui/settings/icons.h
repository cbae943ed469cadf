// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace milepost {

/// Whether an icon points along the reading direction and turns with it.
enum class IconMirroring { Never, InRightToLeft };

/// One of our own icons (":/icons/NAME.svg"), else the icon theme's of that name, in the palette's colour of
/// that role at the moment of painting: a switch of the look recolours it by itself.
QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText,
                 IconMirroring mirroring = IconMirroring::Never);

/// Makes Breeze the icon theme where it is installed; called once by Appearance.
void useIconTheme();

} // namespace milepost
