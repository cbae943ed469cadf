// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/cellnumbers.h"

#include "core/base/textfold.h"

#include <cmath>

namespace milepost::cellnumbers {

namespace {

constexpr char16_t arabicPercent = 0x066A;
constexpr char16_t arabicDecimalMark = 0x066B;
constexpr char16_t minusSign = 0x2212;

/// With ASCII digits and marks.
QString plain(const QString &cell)
{
    QString text = asciiDigits(cell);
    text.replace(QChar(arabicPercent), u'%').replace(QChar(arabicDecimalMark), u'.');
    return text.replace(u',', u'.').replace(QChar(minusSign), u'-').trimmed();
}

} // namespace

std::optional<qint64> whole(const QString &cell, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 value = asciiDigits(cell).toLongLong(&ok);
    return ok && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

std::optional<double> decimal(const QString &cell)
{
    bool ok = false;
    const double value = plain(cell).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> share(const QString &cell)
{
    QString text = plain(cell);
    const bool percent = text.startsWith(u'%') || text.endsWith(u'%');
    text.remove(u'%');
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok) / (percent ? 100 : 1);
    return ok && std::isfinite(value) && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

} // namespace milepost::cellnumbers
