// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/entities.h"

#include <QImage>

class QWidget;

namespace milepost {

/// Pictures on their way into a project. Nothing of the user's file but its pixels is kept: they are decoded
/// within limits, made at most 1600 pixels wide and high, and encoded anew as PNG or JPEG.
namespace picturefile {

inline constexpr qint64 largestFile = qint64(20) * 1024 * 1024; ///< bytes
inline constexpr qint64 largestArea = 40'000'000; ///< pixels
inline constexpr int largestSide = 1600; ///< of what is kept

/// A PNG or JPEG file, told by its content, not by its name. The id is a fresh one. Missing when it cannot be
/// read, Malformed when it is something else or damaged, Invalid when it is too large.
Result<Picture> read(const QString &path);
/// The same from the clipboard.
Result<Picture> fromImage(const QImage &image, const QString &name);
/// Asks for the file; Cancelled when the user changes their mind.
Result<Picture> choose(QWidget *parent);

/// To be drawn; null when the bytes are damaged.
QImage decode(const Picture &picture);

} // namespace picturefile

} // namespace milepost
