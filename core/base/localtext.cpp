// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/localtext.h"

#include <QCalendar>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace milepost {

LocalText::LocalText(Language language)
    : m_language(language)
    , m_locale(languageLocale(language))
    , m_translator(std::make_shared<QTranslator>())
{
    // English has a catalogue too: it holds the plural forms.
    if (!m_translator->load(u":/i18n/milepost_%1.qm"_s.arg(languageCode(language))))
        m_translator.reset();
}

QString LocalText::say(const char *context, const char *source, const char *comment, int n) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, number(qint64(n))).replace("%Ln"_L1, number(qint64(n)));
    return text;
}

QString LocalText::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString LocalText::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString LocalText::signedNumber(double value, int decimals) const
{
    const QString digits = number(qAbs(value), decimals);
    const bool zero = digits == number(0.0, decimals);
    if (zero)
        return digits;
    return leftToRight((value < 0 ? u"\u2212"_s : u"+"_s) + digits);
}

QString LocalText::percent(double share, int decimals) const
{
    const QString digits = number(share * 100.0, decimals);
    switch (m_language) {
    case Language::Turkish:
        return u'%' + digits;
    case Language::Persian:
        return digits + QChar(0x066A);
    case Language::English:
        break;
    }
    return digits + u'%';
}

QString LocalText::percentRange(double low, double high) const
{
    const QString range = number(low * 100.0, 0) + QChar(0x2013) + number(high * 100.0, 0);
    switch (m_language) {
    case Language::Turkish:
        return u'%' + range;
    case Language::Persian:
        return leftToRight(range) + QChar(0x066A);
    case Language::English:
        break;
    }
    return range + u'%';
}

QString LocalText::date(const QDate &day) const
{
    if (!day.isValid())
        return {};
    if (m_language == Language::Persian)
        return m_locale.toString(day, u"d MMMM yyyy"_s, QCalendar(QCalendar::System::Jalali));
    return m_locale.toString(day, u"d MMM yyyy"_s);
}

QString LocalText::leftToRight(const QString &text) const
{
    return isRightToLeft() ? isolateLeftToRight(text) : text;
}

QString LocalText::isolate(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString LocalText::isolateWithin(bool isRightToLeft, const QString &text)
{
    return text.isRightToLeft() == isRightToLeft ? text : isolate(text);
}

QString LocalText::isolateLeftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace milepost
