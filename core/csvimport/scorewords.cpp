// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/scorewords.h"

#include "core/csvimport/headertext.h"
#include "core/csvimport/rolefinder.h"

using namespace Qt::StringLiterals;

namespace milepost {

bool asksToRecommend(const QString &header)
{
    return mentions(header,
                    {u"nps ", u"recommend", u"net promoter", u"tavsiye", u"önerir misiniz",
                     u"önerme olasılığ", u"توصیه", u"پیشنهاد می‌کنید", u"پیشنهاد کنید",
                     u"معرفی می‌کنید", u"weiterempfehl"});
}
bool asksSatisfaction(const QString &header)
{
    return mentions(
        header, {u"satisf", u"csat ", u"memnun", u"رضایت", u"راضی", u"zufrieden", u"dissatisf", u"unsatisf"});
}
bool asksEffort(const QString &header)
{
    return mentions(header,
                    {u"effort", u"ces ", u"ces1 ", u"easy ", u"ease ", u"easily ", u"difficult", u"kolay",
                     u"zor ", u"zorlan", u"çaba", u"آسان", u"راحت ", u"سخت ", u"تلاش "});
}
bool asksForDifficulty(const QString &header)
{
    return mentions(header, {u"difficult", u"effort", u"zor ", u"zorlan", u"çaba", u"سخت ", u"تلاش "});
}

QString quotedTexts(const QStringList &texts)
{
    constexpr qsizetype shown = 4;
    constexpr qsizetype longest = 60;
    QStringList list;
    for (const QString &text : texts.mid(0, shown))
        list.append(u'“' + inSentence(text, longest) + u'”');
    return list.join(u", "_s) + (texts.size() > shown ? u" …"_s : QString());
}

} // namespace milepost
