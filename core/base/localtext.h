// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace milepost {

/// Texts, numbers and dates in one given language, whatever the interface speaks: what a map, a report or a
/// printed page says follows the project's language (decisions.md 7). Cheap to copy.
class LocalText
{
public:
    explicit LocalText(Language language);

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    bool isRightToLeft() const { return milepost::isRightToLeft(m_language); }

    /// The translation of `source` in this language; lupdate reads calls of say() as it reads translate().
    QString say(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    /// A whole number or one with fixed decimals, with this language's digits and grouping.
    QString number(qint64 value) const;
    QString number(double value, int decimals) const;
    /// A number that always carries its sign ("+30", "−12"): NPS values and changes.
    QString signedNumber(double value, int decimals = 0) const;
    /// A share 0..1 as a percentage, glued together so that no line breaks in it: 72%, %72, ۷۲٪.
    QString percent(double share, int decimals = 0) const;
    /// Two ends of an interval of shares without a sign of their own ("46–64%", "%46–64", "۴۶–۶۴٪").
    QString percentRange(double low, double high) const;
    /// A day in the project's calendar habits: short form for lists and the foot of a page.
    QString date(const QDate &day) const;

    /// A number or interval as it stands in a line of this language: isolated left-to-right where the line
    /// runs the other way.
    QString leftToRight(const QString &text) const;

    /// The text wrapped in FSI..PDI, for foreign words inside a sentence of this language.
    static QString isolate(const QString &text);
    /// The same only where the text runs the other way than the sentence, to keep plain text plain.
    static QString isolateWithin(bool isRightToLeft, const QString &text);
    /// The text wrapped in LRI..PDI, whatever the language: file names and the like.
    static QString isolateLeftToRight(const QString &text);

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace milepost
