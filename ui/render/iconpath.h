// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QString>

namespace milepost {

/// One of our icons (:/icons/NAME.svg) as a single shape inside the unit square, so that it takes any colour
/// and stays a vector in print. A plain ring for a name without a drawing.
QPainterPath iconPath(const QString &name);

} // namespace milepost
