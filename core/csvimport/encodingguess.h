// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/filebytes.h"

#include <QByteArrayView>

namespace milepost {

/// An encoding Milepost reads, by WHATWG name, with the mark that may open the file.
struct KnownEncoding {
    const char *name;
    QByteArrayView mark;
};

/// By its name or another that people and detectors use; null for an unknown one.
const KnownEncoding *encodingOfName(const QString &name);
/// The encoding whose mark opens the file; null without a mark.
const KnownEncoding *encodingOfMark(QByteArrayView front);

/// UTF-16 or UTF-32 without a mark, told by its NULs; empty for every other encoding. `isUtf8`: whether all
/// of the file is.
QString encodingByNuls(QByteArrayView front, bool isUtf8);

/// More control characters than any text has.
bool looksBinary(QByteArrayView front);

struct EncodingGuess {
    QString name; ///< WHATWG
    QString evidence; ///< a sentence for the user
};
/// The most likely encoding of a file that is neither UTF-16 nor whole UTF-8.
Result<EncodingGuess> guessEncoding(const FileBytes &bytes);

} // namespace milepost
