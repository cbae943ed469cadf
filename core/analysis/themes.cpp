// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themes.h"

#include "core/base/shippeddata.h"
#include "core/base/textfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QJsonArray shippedThemes()
{
    QJsonArray themes;
    for (const QString &file : {u":/themes/checkout.json"_s, u":/themes/service.json"_s}) {
        const QJsonArray part = shippedObject(file).value("themes"_L1).toArray();
        for (const QJsonValue &theme : part)
            themes.append(theme);
    }
    return themes;
}

std::optional<QJsonObject> shippedTheme(const QString &key)
{
    const QJsonArray themes = key.isEmpty() ? QJsonArray() : shippedThemes();
    for (const QJsonValue &theme : themes) {
        if (theme.toObject().value("key"_L1).toString() == key)
            return theme.toObject();
    }
    return std::nullopt;
}

QStringList problemKeywords(const Journey &journey)
{
    QStringList keywords;
    for (const auto &[id, keyword] : journey.all<ThemeKeyword>()) {
        const CommentTheme *theme = journey.find<CommentTheme>(keyword.theme);
        if (theme && theme->kind == ThemeKind::Problem)
            keywords.append(keyword.text);
    }
    return keywords;
}

/// What is hashed besides the keywords: raise it when the same keywords find something else.
constexpr char matchingRules[] = "1";

} // namespace

ChangeSet addShippedThemes(const Journey &journey)
{
    QSet<QString> known;
    int position = 0;
    for (const auto &[id, theme] : journey.all<CommentTheme>()) {
        known.insert(theme.key);
        position = std::max(position, theme.position + 1);
    }
    ChangeSet changes;
    const QJsonArray themes = shippedThemes();
    for (const QJsonValue &value : themes) {
        const QJsonObject data = value.toObject();
        const QString key = data.value("key"_L1).toString();
        if (known.contains(key))
            continue;
        const CommentTheme theme{.id = ThemeId::create(),
                                 .key = key,
                                 .name = shippedText(data.value("name"_L1), journey.project().language),
                                 .kind = ThemeKind::Problem,
                                 .position = position++};
        changes.insert(theme);
        const QJsonObject keywords = data.value("keywords"_L1).toObject();
        for (const Language language : allLanguages) {
            const QJsonArray texts = keywords.value(languageCode(language)).toArray();
            for (const QJsonValue &text : texts) {
                changes.insert(ThemeKeyword{.id = ThemeKeywordId::create(),
                                            .theme = theme.id,
                                            .language = language,
                                            .text = text.toString()});
            }
        }
    }
    return changes;
}

ChangeSet restoreShippedKeywords(const Journey &journey, const ThemeId &theme)
{
    ChangeSet changes;
    const CommentTheme *restored = journey.find<CommentTheme>(theme);
    const std::optional<QJsonObject> shipped = restored ? shippedTheme(restored->key) : std::nullopt;
    if (!shipped)
        return changes;
    const QJsonObject keywords = shipped->value("keywords"_L1).toObject();
    std::map<Language, QStringList> missing;
    for (const Language language : allLanguages) {
        const QJsonArray texts = keywords.value(languageCode(language)).toArray();
        for (const QJsonValue &text : texts)
            missing[language].append(text.toString());
    }
    for (const auto &[id, known] : journey.all<ThemeKeyword>()) {
        if (known.theme == theme && missing[known.language].removeAll(known.text) == 0)
            changes.remove(known);
    }
    for (const auto &[language, texts] : missing) {
        for (const QString &text : texts)
            changes.insert(ThemeKeyword{
                .id = ThemeKeywordId::create(), .theme = theme, .language = language, .text = text});
    }
    return changes;
}

bool isShippedTheme(const CommentTheme &theme)
{
    return shippedTheme(theme.key).has_value();
}

QByteArray keywordFingerprint(const Journey &journey)
{
    QStringList keywords = problemKeywords(journey);
    for (QString &keyword : keywords)
        keyword = foldText(keyword);
    keywords.sort();
    keywords.removeDuplicates();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(matchingRules));
    hash.addData(QJsonDocument(shippedObject(u":/themes/negations.json"_s)).toJson(QJsonDocument::Compact));
    for (const QString &keyword : std::as_const(keywords))
        hash.addData((u'\n' + keyword).toUtf8());
    return hash.result();
}

ComplaintMatcher::ComplaintMatcher(const Journey &journey)
    : ComplaintMatcher(problemKeywords(journey))
{
}

ComplaintMatcher::ComplaintMatcher(const QStringList &problemKeywords)
{
    for (const QString &keyword : problemKeywords)
        m_matcher.add(keyword);
}

} // namespace milepost
