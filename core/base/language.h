// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace milepost {

/// The languages Milepost speaks.
enum class Language { English, Turkish, Persian };

inline constexpr std::array allLanguages{Language::English, Language::Turkish, Language::Persian};

/// "en", "tr" or "fa".
QString languageCode(Language language);
/// The language of a code such as "tr" or "fa_IR"; nothing when Milepost does not speak it.
std::optional<Language> languageFromCode(QStringView code);
/// The language's own name for itself, for a language menu.
QString languageNativeName(Language language);
/// The locale that formats numbers, dates and upper case in that language.
QLocale languageLocale(Language language);
/// True for languages that are written from right to left.
bool isRightToLeft(Language language);

} // namespace milepost
