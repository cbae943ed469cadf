// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfold.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

constexpr char16_t zeroWidthNonJoiner = 0x200C;
constexpr char16_t zeroWidthJoiner = 0x200D;
constexpr char16_t tatweel = 0x0640;
constexpr char16_t softHyphen = 0x00AD;
constexpr char16_t nextLine = 0x0085;

QChar foldLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0130: // İ
    case 0x0131: // ı
    case u'I':
        return u'i';
    case 0x064A: // Arabic yeh
    case 0x0649: // alef maksura
        return QChar(0x06CC);
    case 0x0643: // Arabic kaf
        return QChar(0x06A9);
    case 0x0629: // teh marbuta
        return QChar(0x0647);
    default:
        return c.toLower();
    }
}

QChar asciiDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x06F0 && u <= 0x06F9)
        return QChar(char16_t(u'0' + (u - 0x06F0)));
    if (u >= 0x0660 && u <= 0x0669)
        return QChar(char16_t(u'0' + (u - 0x0660)));
    return c;
}

/// What foldText() does to a text of nothing but ASCII, without looking anything up.
QString foldAscii(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    bool pendingSpace = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u' ' || (unit >= u'\t' && unit <= u'\r')) {
            pendingSpace = out != result.data();
        } else if (unit > u' ' && unit < 0x7F) { // control characters are left out
            if (std::exchange(pendingSpace, false))
                *out++ = u' ';
            *out++ = QChar(unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit);
        }
    }
    result.resize(out - result.data());
    return result;
}

} // namespace

QString asciiDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = asciiDigit(c);
    return result;
}

QString foldText(QStringView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return foldAscii(text);
    // KD first, so that every mark is a character of its own and can be left out.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    bool pendingSpace = false;
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        const QChar::Category category = c.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Other_Control
            || category == QChar::Other_Format || c == QChar(zeroWidthNonJoiner)
            || c == QChar(zeroWidthJoiner) || c == QChar(tatweel) || c == QChar(softHyphen))
            continue;
        if (pendingSpace) {
            result.append(u' ');
            pendingSpace = false;
        }
        result.append(asciiDigit(foldLetter(c)));
    }
    return result.normalized(QString::NormalizationForm_KC);
}

QString cleanUserText(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= u' ' && c.unicode() < 0x7F) || c == u'\n' || c == u'\t';
    });
    if (isPlain)
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result.append(u'\n');
            continue;
        }
        if (c == u'\v' || c == u'\f' || c == nextLine) { // they part words as well
            result.append(u'\n');
            continue;
        }
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            continue;
        result.append(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace milepost
