// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/questionframe.h"

#include "core/base/textfold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

enum class Case { None, Ablative, Accusative };

/// One place of a phrase: any of these words, "#" for a number, "memnun*" for what begins so.
struct PhraseWord {
    QStringList choices; ///< folded
    bool isOptional = false;

    bool matches(const QString &word) const
    {
        return std::any_of(choices.begin(), choices.end(), [&](const QString &choice) {
            if (choice == "#"_L1)
                return std::all_of(word.begin(), word.end(), [](QChar c) { return isAsciiDigit(c); });
            return choice.endsWith(u'*') ? word.startsWith(QStringView(choice).chopped(1)) : word == choice;
        });
    }
};

struct Phrase {
    std::vector<PhraseWord> words;
    Case demands = Case::None; ///< of the word before it
};

struct AskingLanguage {
    QLocale locale;
    std::vector<Phrase> before;
    std::vector<Phrase> after;
    QSet<QString> front; ///< articles and possessives
    QSet<QString> back;
    QSet<QString> heads; ///< general words, left out to compare
    QSet<QString> tails;
    QSet<QString> cuts; ///< what stands behind them tells which one: "delivery of your last order"
    QSet<QString> everything;
};

QSet<QString> foldedSet(const QJsonValue &value)
{
    QSet<QString> set;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &text : list)
        set.insert(foldText(text.toString()));
    return set;
}

void addPhrases(std::vector<Phrase> &phrases, const QJsonValue &value, Case demands)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue &text : list) {
        Phrase phrase;
        phrase.demands = demands;
        QStringList words = text.toString().split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words) {
            const bool isOptional = word.endsWith(u'?');
            if (isOptional)
                word.chop(1);
            PhraseWord place;
            place.isOptional = isOptional;
            const QStringList choices = word.split(u'|');
            for (const QString &choice : choices)
                place.choices.append(foldText(choice));
            phrase.words.push_back(std::move(place));
        }
        phrases.push_back(std::move(phrase));
    }
}

std::vector<AskingLanguage> readLanguages()
{
    std::vector<AskingLanguage> languages;
    QFile file(u":/questions/frames.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return languages;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value("languages"_L1).toArray();
    for (const QJsonValue &json : list) {
        AskingLanguage language;
        language.locale = QLocale(json["language"_L1].toString());
        addPhrases(language.before, json["before"_L1], Case::None);
        addPhrases(language.after, json["after"_L1], Case::None);
        addPhrases(language.after, json["after_ablative"_L1], Case::Ablative);
        addPhrases(language.after, json["after_accusative"_L1], Case::Accusative);
        language.front = foldedSet(json["front"_L1]);
        language.back = foldedSet(json["back"_L1]);
        language.heads = foldedSet(json["heads"_L1]);
        language.cuts = foldedSet(json["cuts"_L1]);
        language.tails = foldedSet(json["tails"_L1]);
        language.everything = foldedSet(json["everything"_L1]);
        languages.push_back(std::move(language));
    }
    return languages;
}

const std::vector<AskingLanguage> &askingLanguages()
{
    static const std::vector<AskingLanguage> languages = readLanguages();
    return languages;
}

/// A text in words, each with its place; some words at both ends may be taken off.
class Words
{
public:
    explicit Words(const QString &text)
        : m_text(text)
    {
        qsizetype begin = -1;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool isInside = i < text.size() && isOfWord(text.at(i));
            if (isInside && begin < 0) {
                begin = i;
            } else if (!isInside && begin >= 0) {
                m_words.push_back({foldText(QStringView(text).mid(begin, i - begin)), begin, i});
                begin = -1;
            }
        }
        m_last = m_words.size();
    }

    bool isEmpty() const { return m_first == m_last; }
    size_t size() const { return m_last - m_first; }
    const QString &first() const { return m_words[m_first].folded; }
    const QString &at(size_t word) const { return m_words[m_first + word].folded; }
    const QString &last() const { return m_words[m_last - 1].folded; }
    void dropFirst(size_t count = 1) { m_first += count; }
    void dropLast(size_t count = 1) { m_last -= count; }

    /// The words that are left, with what stands between them.
    QString text() const
    {
        if (isEmpty())
            return {};
        qsizetype end = m_words[m_last - 1].end;
        const qsizetype begin = m_words[m_first].begin;
        // "Delivery (home)" keeps its bracket.
        if (end < m_text.size() && m_text.at(end) == u')' && m_text.mid(begin, end - begin).contains(u'('))
            ++end;
        return m_text.mid(begin, end - begin);
    }
    QString folded() const
    {
        QStringList words;
        for (size_t i = m_first; i < m_last; ++i)
            words.append(m_words[i].folded);
        return words.join(u' ');
    }

    /// How many words from the front, or up to the end, the phrase takes; 0 when it does not stand there.
    size_t begins(const Phrase &phrase) const
    {
        return longest(phrase, 0, m_first).value_or(m_first) - m_first;
    }
    size_t ends(const Phrase &phrase) const
    {
        for (size_t i = m_first; i < m_last; ++i) {
            if (reachesEnd(phrase, 0, i))
                return m_last - i;
        }
        return 0;
    }

private:
    struct Word {
        QString folded;
        qsizetype begin;
        qsizetype end;
    };

    static bool isOfWord(QChar c)
    {
        return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’'
            || c.category() == QChar::Other_Format;
    }

    std::optional<size_t> longest(const Phrase &phrase, size_t at, size_t word) const
    {
        if (at == phrase.words.size())
            return word;
        std::optional<size_t> best;
        if (word < m_last && phrase.words[at].matches(m_words[word].folded))
            best = longest(phrase, at + 1, word + 1);
        if (phrase.words[at].isOptional)
            best = std::max(best, longest(phrase, at + 1, word));
        return best;
    }
    bool reachesEnd(const Phrase &phrase, size_t at, size_t word) const
    {
        if (at == phrase.words.size())
            return word == m_last;
        return (word < m_last && phrase.words[at].matches(m_words[word].folded)
                && reachesEnd(phrase, at + 1, word + 1))
            || (phrase.words[at].isOptional && reachesEnd(phrase, at + 1, word));
    }

    const QString &m_text;
    std::vector<Word> m_words;
    size_t m_first = 0;
    size_t m_last = 0;
};

bool isVowel(QChar c)
{
    return QStringView(u"aeıioöuü").contains(c);
}

bool isHighVowel(QChar c)
{
    return QStringView(u"ıiuü").contains(c);
}

/// The Turkish word without the ending of its case: "teslimattan", "adımından" (a compound's "adımı").
QString withoutCase(const QString &text, Case which, const QLocale &turkish)
{
    const QString lower = turkish.toLower(text);
    if (lower.size() != text.size())
        return text;
    const bool isCompound = text.contains(u' ');
    constexpr qsizetype shortestStem = 4; // "beden" is no "be"
    const auto stem = [&](qsizetype ending) {
        QString left = text.chopped(ending);
        const bool isApart = left.endsWith(u'\'') || left.endsWith(u'’');
        if (isApart)
            left.chop(1);
        // Behind a possessive stands an n that is not the word's own.
        const auto letter = [&](qsizetype fromEnd) { return lower.at(left.size() - fromEnd); };
        constexpr qsizetype shortestOwner = 5;
        const qsizetype lastWord = left.size() - left.lastIndexOf(u' ') - 1;
        if (isCompound && lastWord >= shortestOwner && letter(1) == u'n' && isHighVowel(letter(2)))
            left.chop(1);
        return isApart || left.size() >= shortestStem ? left : text;
    };
    if (which == Case::Ablative) {
        for (const QLatin1StringView ending : {"dan"_L1, "den"_L1, "tan"_L1, "ten"_L1}) {
            if (lower.endsWith(ending))
                return stem(ending.size());
        }
    } else if (which == Case::Accusative && lower.size() > 2 && isHighVowel(lower.back())) {
        const QChar before = lower.at(lower.size() - 2);
        if (before == u'y' && isVowel(lower.at(lower.size() - 3)))
            return stem(2);
        return stem(1);
    }
    return text;
}

/// A remark on the scale behind the question: "(1-5)", "(1 = bad, 5 = good)".
QString withoutScale(const QString &question)
{
    const QString text = question.trimmed();
    const qsizetype open = text.endsWith(u')') ? text.lastIndexOf(u'(') : -1;
    if (open <= 0)
        return text;
    const bool hasNumber = std::any_of(text.begin() + open, text.end(), [](QChar c) { return c.isDigit(); });
    return hasNumber ? text.left(open).trimmed() : text;
}

/// "Q3. Payment" and "2) Payment" without their number.
QString withoutNumber(const QString &question)
{
    qsizetype i = 0;
    while (i < question.size() && i < 2 && question.at(i).isLetter())
        ++i;
    const qsizetype firstDigit = i;
    while (i < question.size() && question.at(i).isDigit())
        ++i;
    const bool isNumber = i > firstDigit && i + 1 < question.size()
        && QStringView(u".):").contains(question.at(i)) && question.at(i + 1).isSpace();
    return isNumber ? question.mid(i + 1).trimmed() : question;
}

QString asTitle(QString name, const QLocale &locale)
{
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.left(1)));
    return name;
}

/// Takes articles and possessives off, but never all words.
void dropSmallWords(Words &words, const AskingLanguage &language)
{
    while (words.size() > 1 && language.front.contains(words.first()))
        words.dropFirst();
    while (words.size() > 1 && language.back.contains(words.last()))
        words.dropLast();
}

/// Takes words off that many names have: "process", "step".
void dropGeneralWords(Words &words, const AskingLanguage &language)
{
    while (words.size() > 1 && language.tails.contains(words.last()))
        words.dropLast();
    while (words.size() > 1 && language.heads.contains(words.first()))
        words.dropFirst();
}

/// "Mağaza" of "mağazamız", "ürün" of "ürünümüz", "sepet" of "sepetiniz": what is ours and yours. One of
/// them is the word, which one depends on its vowel.
QStringList withoutPossessive(const QString &text, const QLocale &turkish)
{
    QStringList stems;
    const QString lower = turkish.toLower(text);
    for (const QStringView ending : {u"mız", u"miz", u"muz", u"müz", u"nız", u"niz", u"nuz", u"nüz"}) {
        constexpr qsizetype shortestStem = 3;
        if (!lower.endsWith(ending) || lower.size() < ending.size() + shortestStem)
            continue;
        const QString stem = lower.chopped(ending.size());
        stems.append(stem);
        if (isHighVowel(stem.back()))
            stems.append(stem.chopped(1));
    }
    return stems;
}

/// The longest of the phrases that stands at one end; of two, the one that says more about the word before.
template <typename Length>
const Phrase *longestOf(const std::vector<Phrase> &phrases, Length length, size_t &taken)
{
    const Phrase *found = nullptr;
    taken = 0;
    for (const Phrase &phrase : phrases) {
        const size_t words = length(phrase);
        if (words > taken || (found && words == taken && phrase.demands > found->demands)) {
            taken = words;
            found = &phrase;
        }
    }
    return found;
}

AskedAbout inLanguage(const QString &question, const AskingLanguage &language)
{
    AskedAbout asked;
    Words words(question);
    Case demanded = Case::None;
    size_t taken = 0;
    while (longestOf(
        language.before, [&](const Phrase &phrase) { return words.begins(phrase); }, taken)) {
        words.dropFirst(taken);
        asked.isFramed = true;
    }
    while (const Phrase *phrase = longestOf(
               language.after, [&](const Phrase &other) { return words.ends(other); }, taken)) {
        words.dropLast(taken);
        demanded = std::max(demanded, phrase->demands);
        asked.isFramed = true;
    }
    dropSmallWords(words, language);
    asked.isEverything = words.isEmpty() || language.everything.contains(words.folded());
    asked.name = asTitle(withoutCase(words.text(), demanded, language.locale), language.locale);
    return asked;
}

} // namespace

AskedAbout askedAbout(const QString &question)
{
    const QString text = withoutNumber(withoutScale(question));
    AskedAbout best{.name = text.trimmed()};
    for (const AskingLanguage &language : askingLanguages()) {
        const AskedAbout asked = inLanguage(text, language);
        // The language is the one whose words of asking take most of the question.
        if (asked.isFramed && (!best.isFramed || asked.name.size() < best.name.size()))
            best = asked;
    }
    return best;
}

QStringList otherSpellings(const QString &name)
{
    QStringList spellings;
    const auto add = [&](const QString &spelling) {
        if (!spelling.isEmpty() && foldText(spelling) != foldText(name) && !spellings.contains(spelling))
            spellings.append(spelling);
    };
    if (name.contains(u'-'))
        add(QString(name).replace(u'-', u' ')); // "sign-in"
    for (const AskingLanguage &language : askingLanguages()) {
        Words words(name);
        dropSmallWords(words, language);
        add(words.text());
        dropGeneralWords(words, language);
        add(words.text());
        for (size_t i = 1; i < words.size(); ++i) {
            if (language.cuts.contains(words.at(i))) {
                words.dropLast(words.size() - i);
                dropGeneralWords(words, language);
                add(words.text());
            }
        }
        if (language.locale.language() != QLocale::Turkish)
            continue;
        const QStringList stems = withoutPossessive(words.text(), language.locale);
        for (const QString &stem : stems) {
            Words bare(stem);
            dropGeneralWords(bare, language);
            add(bare.text());
            add(stem);
        }
    }
    return spellings;
}

QString titleOfCode(const QString &code, const QString &ending)
{
    QString name = code.trimmed();
    const qsizetype at = name.lastIndexOf(ending);
    if (!ending.isEmpty() && at > 0 && at + ending.size() < name.size()
        && std::all_of(name.begin() + at + ending.size(), name.end(),
                       [](QChar c) { return isAsciiDigit(c); }))
        name.truncate(at);
    name = name.replace(u'_', u' ').simplified();
    return asTitle(name, QLocale());
}

} // namespace milepost
