// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/themes.h"

#include "core/base/shippeddata.h"
#include "core/base/textfold.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t maximumGap = 2; ///< other words between two stems of a keyword

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

/// Folded, with the Persian verb prefixes joined whether they were written with a half-space or a space.
QString foldForSearch(const QString &text)
{
    QString folded = foldText(text);
    constexpr char16_t meem = 0x0645;
    if (!folded.contains(QChar(meem)))
        return folded;
    folded.replace(u" نمی "_s, u" نمی"_s);
    folded.replace(u" می "_s, u" می"_s);
    return folded;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x061F) /* Arabic question mark */;
}

/// The words of a folded text; an empty one stands for a sentence end.
std::vector<QStringView> wordsOf(QStringView folded)
{
    std::vector<QStringView> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const char16_t unit = i < folded.size() ? folded.at(i).unicode() : u' ';
        const bool inWord = unit < 0x80 ? (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')
                                        : folded.at(i).isLetterOrNumber() || folded.at(i).isSurrogate();
        if (inWord) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0)
            words.push_back(folded.sliced(start, i - start));
        start = -1;
        if (i < folded.size() && endsSentence(folded.at(i)))
            words.emplace_back();
    }
    return words;
}

/// The first two letters of a word as one number; a stem of one letter has no second one.
quint32 startOf(QStringView word, qsizetype letters)
{
    const quint32 first = word.at(0).unicode();
    return letters < 2 ? first << 16 : first << 16 | word.at(1).unicode();
}

QSet<QString> foldedWords(const QJsonValue &byLanguage)
{
    QSet<QString> words;
    const QJsonObject lists = byLanguage.toObject();
    for (const QJsonValue &list : lists) {
        const QJsonArray array = list.toArray();
        for (const QJsonValue &word : array)
            words.insert(foldText(word.toString()));
    }
    return words;
}

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

ComplaintMatcher::ComplaintMatcher(const Journey &journey)
{
    build(problemKeywords(journey));
}

ComplaintMatcher::ComplaintMatcher(const QStringList &problemKeywords)
{
    build(problemKeywords);
}

void ComplaintMatcher::build(const QStringList &keywords)
{
    for (const QString &keyword : keywords) {
        const QString folded = foldForSearch(keyword);
        QStringList stems;
        for (const QStringView word : wordsOf(folded)) {
            if (!word.isEmpty())
                stems.append(word.toString());
        }
        if (stems.isEmpty())
            continue;
        m_byStart[startOf(stems.first(), stems.first().size())].push_back(m_keywords.size());
        m_keywords.push_back(stems);
        m_ascii.add(stems);
    }
    const QJsonObject negations = shippedObject(u":/themes/negations.json"_s);
    m_negatedBefore = foldedWords(negations.value("before"_L1));
    m_negatedAfter = foldedWords(negations.value("after"_L1));
    for (const QString &word : std::as_const(m_negatedBefore))
        m_ascii.addNegationBefore(word);
    for (const QString &word : std::as_const(m_negatedAfter))
        m_ascii.addNegationAfter(word);
}

bool ComplaintMatcher::matches(std::string_view utf8) const
{
    if (const std::optional<bool> found = m_ascii.occurIn(utf8))
        return *found;
    return matches(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

bool ComplaintMatcher::matches(const QString &comment) const
{
    const QString folded = foldForSearch(comment);
    const Words words = wordsOf(folded);
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].isEmpty())
            continue;
        for (const qsizetype letters : {qsizetype(1), qsizetype(2)}) {
            if (words[i].size() < letters)
                break;
            const auto candidates = m_byStart.constFind(startOf(words[i], letters));
            if (candidates == m_byStart.cend())
                continue;
            for (const size_t keyword : *candidates) {
                if (matchesAt(words, i, m_keywords[keyword]))
                    return true;
            }
        }
    }
    return false;
}

bool ComplaintMatcher::matchesAt(const Words &words, size_t first, const QStringList &stems) const
{
    if (!words[first].startsWith(stems.first()))
        return false;
    size_t last = first;
    for (qsizetype stem = 1; stem < stems.size(); ++stem) {
        size_t next = last + 1;
        const size_t end = std::min(words.size(), next + maximumGap + 1);
        while (next < end && !words[next].isEmpty() && !words[next].startsWith(stems.at(stem)))
            ++next;
        if (next >= end || words[next].isEmpty())
            return false;
        last = next;
    }
    // "no error", "hata yok": the sets are small and a find is rare, so the copy costs nothing that shows.
    if (first > 0 && m_negatedBefore.contains(words[first - 1].toString()))
        return false;
    return last + 1 >= words.size() || !m_negatedAfter.contains(words[last + 1].toString());
}

} // namespace milepost
