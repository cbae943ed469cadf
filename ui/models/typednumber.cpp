// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/typednumber.h"

#include "core/base/textfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Digits made ASCII; direction marks, isolates and every kind of space taken out.
QString bare(const QString &text)
{
    QString result;
    for (const QChar c : asciiDigits(text)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            result.append(c);
    }
    return result;
}

} // namespace

std::optional<qint64> typedWholeNumber(const QString &text, const QLocale &locale)
{
    const QString typed = bare(text);
    const QString separator = QRegularExpression::escape(locale.groupSeparator().trimmed());
    static const QRegularExpression plain(u"^[0-9]{1,18}$"_s);
    QString digits = typed;
    if (!separator.isEmpty()) {
        const QRegularExpression grouped(u"^[0-9]{1,3}(%1[0-9]{3}){1,5}$"_s.arg(separator));
        if (grouped.match(typed).hasMatch())
            digits.remove(locale.groupSeparator().trimmed());
    }
    if (!plain.match(digits).hasMatch())
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<double> typedPercentage(const QString &text)
{
    static const QRegularExpression form(u"^[%\u066A]?([0-9]{1,9}(?:[.,\u066B][0-9]{1,9})?)[%\u066A]?$"_s);
    const QRegularExpressionMatch match = form.match(bare(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(1);
    number.replace(u',', u'.').replace(QChar(0x066B), u'.');
    return number.toDouble() / 100;
}

std::optional<double> typedDecimal(const QString &text)
{
    static const QRegularExpression form(u"^([+\u2212-]?)([0-9]{1,9}(?:[.,\u066B][0-9]{1,9})?)$"_s);
    const QRegularExpressionMatch match = form.match(bare(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(2);
    number.replace(u',', u'.').replace(QChar(0x066B), u'.');
    const bool negative = !match.captured(1).isEmpty() && match.captured(1) != "+"_L1;
    return negative ? -number.toDouble() : number.toDouble();
}

std::optional<qint64> typedHundredths(const QString &text, const QLocale &locale)
{
    constexpr qint64 largest = 99'999'999'999'999;
    if (const std::optional<qint64> whole = typedWholeNumber(text, locale))
        return *whole <= largest / 100 ? std::optional(*whole * 100) : std::nullopt;
    const QString group = locale.groupSeparator().trimmed();
    const QString escaped = QRegularExpression::escape(group);
    const QRegularExpression form(
        group.isEmpty()
            ? u"^([0-9]{1,12})[.,\u066B]([0-9]{1,2})$"_s
            : u"^([0-9]{1,12}|[0-9]{1,3}(?:%1[0-9]{3}){1,3})[.,\u066B]([0-9]{1,2})$"_s.arg(escaped));
    const QRegularExpressionMatch match = form.match(bare(text));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 whole = match.captured(1).remove(group).toLongLong();
    const QString decimals = match.captured(2);
    const qint64 hundredths = decimals.toLongLong() * (decimals.size() == 1 ? 10 : 1);
    return whole * 100 + hundredths;
}

} // namespace milepost
