// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace milepost {

/// The text as search, aliases and keyword themes compare it: NFKC, without case or marks, with the Turkish i
/// family (i İ ı I) and the Arabic/Persian yeh and kaf made one, ZWNJ, tatweel and control characters
/// removed, Persian and Arabic digits as ASCII, white space (no-break too) collapsed and trimmed. Not for
/// display.
QString foldText(QStringView text);

/// Persian (U+06F0..) and Arabic (U+0660..) digits as ASCII digits; everything else as it is.
QString asciiDigits(QStringView text);

/// Only 0 to 9, where QChar::isDigit() knows those of all scripts.
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// User text as it is stored: NFC, LF line ends (also for VT, FF and NEL), no NUL or other control characters
/// but LF and TAB. It folds as the text itself does.
QString cleanUserText(const QString &text);

} // namespace milepost
