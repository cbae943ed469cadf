// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/privatecells.h"

#include "core/base/textfold.h"

#include <QList>

#include <algorithm>

namespace milepost {

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.size() < 255 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ');
}

bool isNetworkAddress(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3
                   && std::all_of(part.begin(), part.end(),
                                  [](QChar c) { return isAsciiDigit(c) || c == u'*' || c == u'x'; });
           });
}

bool isPhoneNumber(QStringView text)
{
    if (text.startsWith(u'\''))
        text = text.mid(1);
    int digits = 0;
    bool marks = text.startsWith(u'+') || text.startsWith(u'(') || text.startsWith(u'0');
    for (const QChar c : text) {
        if (isAsciiDigit(c))
            ++digits;
        else if (c == u' ' || c == u'(' || c == u')' || c == u'-' || c == u'+')
            marks = marks || c == u'(';
        else
            return false;
    }
    return marks && digits >= 9 && digits <= 15;
}

} // namespace milepost
