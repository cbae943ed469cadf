// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/keywordmatcher.h"

#include "core/base/shippeddata.h"
#include "core/base/textfold.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

constexpr size_t maximumGap = 2; ///< other words between two stems of a keyword

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

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// A text folded for search, and from where in the text each of its letters comes.
struct TracedText {
    QString folded;
    std::vector<KeywordMatcher::Place> pieces; ///< of the text, between white space
    std::vector<size_t> pieceOf; ///< by position in `folded`
};

/// Folds piece by piece what foldForSearch() folds at once.
TracedText traced(const QString &text)
{
    TracedText result;
    QString last;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QString folded = foldText(QStringView(text).sliced(at, end - at));
        if (!folded.isEmpty()) {
            const bool isVerbPrefix
                = result.pieces.size() > 1 && (last == u"\u0645\u06CC"_s || last == u"\u0646\u0645\u06CC"_s);
            if (!result.folded.isEmpty() && !isVerbPrefix)
                result.folded += u' ';
            result.pieces.push_back({at, end - at});
            result.folded += folded;
            result.pieceOf.resize(size_t(result.folded.size()), result.pieces.size() - 1);
            last = folded;
        }
        at = end;
    }
    return result;
}

/// Without the punctuation around it.
KeywordMatcher::Place trimmed(const QString &text, KeywordMatcher::Place place)
{
    while (place.length > 1 && !isPartOfWord(text.at(place.start))) {
        ++place.start;
        --place.length;
    }
    while (place.length > 1 && !isPartOfWord(text.at(place.start + place.length - 1)))
        --place.length;
    return place;
}

} // namespace

KeywordMatcher::KeywordMatcher()
{
    const QJsonObject negations = shippedObject(u":/themes/negations.json"_s);
    m_negatedBefore = foldedWords(negations.value("before"_L1));
    m_negatedAfter = foldedWords(negations.value("after"_L1));
    for (const QString &word : std::as_const(m_negatedBefore))
        m_ascii.addNegationBefore(word);
    for (const QString &word : std::as_const(m_negatedAfter))
        m_ascii.addNegationAfter(word);
}

void KeywordMatcher::add(const QString &keyword, quint64 marks)
{
    const QString folded = foldForSearch(keyword);
    QStringList stems;
    for (const QStringView word : wordsOf(folded)) {
        if (!word.isEmpty())
            stems.append(word.toString());
    }
    if (stems.isEmpty())
        return;
    m_byStart[startOf(stems.first(), stems.first().size())].push_back(m_keywords.size());
    m_keywords.push_back({stems, marks});
    m_allMarks |= marks;
    m_ascii.add(stems, marks);
}

quint64 KeywordMatcher::find(std::string_view utf8, Memory *memory) const
{
    if (const std::optional<quint64> found = m_ascii.find(utf8, memory))
        return *found;
    return find(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

template <typename Use>
bool KeywordMatcher::forEachAt(const Words &words, size_t first, Use &&use) const
{
    for (const qsizetype letters : {qsizetype(1), qsizetype(2)}) {
        if (words[first].size() < letters)
            break;
        const auto candidates = m_byStart.constFind(startOf(words[first], letters));
        if (candidates == m_byStart.cend())
            continue;
        for (const size_t keyword : *candidates) {
            if (!use(m_keywords[keyword]))
                return false;
        }
    }
    return true;
}

quint64 KeywordMatcher::find(const QString &comment) const
{
    const QString folded = foldForSearch(comment);
    const Words words = wordsOf(folded);
    quint64 found = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const auto look = [&](const Keyword &keyword) {
            if ((keyword.marks & ~found) != 0 && matchesAt(words, i, keyword.stems, nullptr))
                found |= keyword.marks;
            return found != m_allMarks;
        };
        if (!words[i].isEmpty() && !forEachAt(words, i, look))
            break;
    }
    return found;
}

std::vector<KeywordMatcher::Place> KeywordMatcher::placesIn(const QString &comment, quint64 marks) const
{
    const TracedText text = traced(comment);
    const Words words = wordsOf(text.folded);
    std::vector<bool> isFound(text.pieces.size());
    for (size_t i = 0; i < words.size(); ++i) {
        const auto look = [&](const Keyword &keyword) {
            std::vector<size_t> matched;
            if ((keyword.marks & marks) == 0 || !matchesAt(words, i, keyword.stems, &matched))
                return true;
            for (const size_t word : matched) {
                // A Persian verb and its prefix may be two pieces of one word.
                const auto from = size_t(words[word].data() - text.folded.constData());
                for (size_t at = from; at < from + size_t(words[word].size()); ++at)
                    isFound[text.pieceOf[at]] = true;
            }
            return true;
        };
        if (!words[i].isEmpty())
            forEachAt(words, i, look);
    }
    std::vector<Place> places;
    for (size_t i = 0; i < isFound.size(); ++i) {
        if (isFound[i])
            places.push_back(trimmed(comment, text.pieces[i]));
    }
    return places;
}

bool KeywordMatcher::matchesAt(const Words &words, size_t first, const QStringList &stems,
                               std::vector<size_t> *matched) const
{
    if (!words[first].startsWith(stems.first()))
        return false;
    if (matched)
        matched->push_back(first);
    size_t last = first;
    for (qsizetype stem = 1; stem < stems.size(); ++stem) {
        size_t next = last + 1;
        const size_t end = std::min(words.size(), next + maximumGap + 1);
        while (next < end && !words[next].isEmpty() && !words[next].startsWith(stems.at(stem)))
            ++next;
        if (next >= end || words[next].isEmpty())
            return false;
        last = next;
        if (matched)
            matched->push_back(next);
    }
    // "no error", "hata yok": the sets are small and a find is rare, so the copy costs nothing that shows.
    if (first > 0 && m_negatedBefore.contains(words[first - 1].toString()))
        return false;
    return last + 1 >= words.size() || !m_negatedAfter.contains(words[last + 1].toString());
}

} // namespace milepost
