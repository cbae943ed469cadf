// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace milepost {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Turkish:
        return u"tr"_s;
    case Language::Persian:
        return u"fa"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        const QString known = languageCode(language);
        if (code.startsWith(known, Qt::CaseInsensitive)
            && (code.size() == 2 || code.at(2) == u'_' || code.at(2) == u'-'))
            return language;
    }
    return std::nullopt;
}

QString languageNativeName(Language language)
{
    switch (language) {
    case Language::Turkish:
        return u"Türkçe"_s;
    case Language::Persian:
        return u"فارسی"_s;
    case Language::English:
        break;
    }
    return u"English"_s;
}

QLocale languageLocale(Language language)
{
    switch (language) {
    case Language::Turkish:
        return {QLocale::Turkish, QLocale::Turkey};
    case Language::Persian:
        return {QLocale::Persian, QLocale::Iran};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

bool isRightToLeft(Language language)
{
    return language == Language::Persian;
}

} // namespace milepost
