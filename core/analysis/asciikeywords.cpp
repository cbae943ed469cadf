// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/asciikeywords.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr size_t mostWordsBetween = 2; ///< other words between two stems of a keyword
constexpr size_t mostNodes = 65535;

// What a character is in a comment: a letter's or digit's number, the end of a sentence, or what parts words.
constexpr quint8 sentenceEnd = 36;
constexpr quint8 separator = 37;
constexpr std::array<quint8, 128> kinds = [] {
    std::array<quint8, 128> made{};
    made.fill(separator);
    for (int i = 0; i < 26; ++i)
        made[size_t('a' + i)] = made[size_t('A' + i)] = quint8(i);
    for (int i = 0; i < 10; ++i)
        made[size_t('0' + i)] = quint8(26 + i);
    for (const char c : {'.', '!', '?'})
        made[size_t(c)] = sentenceEnd;
    return made;
}();

quint8 kindOf(char c)
{
    return kinds[size_t(static_cast<unsigned char>(c)) & 0x7F];
}

bool isInWord(char c)
{
    return kindOf(c) < sentenceEnd;
}

bool isAsciiWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && isInWord(char(c.unicode()));
    });
}

/// `folded` in lower case, `text` in any.
bool isSame(std::string_view text, std::string_view folded)
{
    return std::equal(text.begin(), text.end(), folded.begin(), folded.end(),
                      [](char a, char b) { return kindOf(a) == kindOf(b); });
}

} // namespace

AsciiKeywords::AsciiKeywords() = default;

/// The node at the end of the stem, made where it is missing.
size_t AsciiKeywords::walk(size_t node, const std::string &stem)
{
    for (const char c : stem) {
        if (m_nodes[node].next[kindOf(c)] == 0) {
            m_nodes[node].next[kindOf(c)] = quint16(m_nodes.size());
            m_nodes.emplace_back();
            m_keywordsAt.emplace_back();
        }
        node = m_nodes[node].next[kindOf(c)];
    }
    return node;
}

void AsciiKeywords::add(const QStringList &stems, quint64 marks)
{
    if (stems.isEmpty() || !std::all_of(stems.begin(), stems.end(), isAsciiWord))
        return;
    const size_t mostNew = size_t(stems.first().size() + stems.value(1).size()) + 1;
    m_isFull = m_isFull || m_nodes.size() + mostNew > mostNodes || m_furtherStems.size() >= mostNodes;
    if (m_isFull)
        return;
    size_t node = walk(0, stems.first().toStdString());
    if (stems.size() > 1) {
        if (m_nodes[node].secondStems == 0) {
            m_nodes[node].secondStems = quint16(m_nodes.size());
            m_nodes.emplace_back();
            m_keywordsAt.emplace_back();
        }
        node = walk(m_nodes[node].secondStems, stems.at(1).toStdString());
    }
    m_nodes[node].endsKeyword = true;
    m_keywordsAt[node].push_back(quint16(m_furtherStems.size()));
    m_marks.push_back(marks);
    m_allMarks |= marks;
    std::vector<std::string> &further = m_furtherStems.emplace_back();
    for (qsizetype i = 1; i < stems.size(); ++i)
        further.push_back(stems.at(i).toStdString());
}

void AsciiKeywords::addNegationBefore(const QString &word)
{
    if (isAsciiWord(word))
        m_before.push_back(word.toStdString());
}

void AsciiKeywords::addNegationAfter(const QString &word)
{
    if (isAsciiWord(word))
        m_after.push_back(word.toStdString());
}

/// The comment cut at everything that is no letter or digit, once for all that is asked of it.
std::vector<AsciiKeywords::Word> AsciiKeywords::wordsOf(std::string_view comment)
{
    constexpr size_t usualWord = 5; // characters, with the blank behind it
    std::vector<Word> words;
    words.reserve(comment.size() / usualWord + 8);
    bool beginsSentence = true;
    const size_t size = comment.size();
    for (size_t at = 0; at < size;) {
        const quint8 kind = kindOf(comment[at]);
        if (kind >= sentenceEnd) {
            beginsSentence = beginsSentence || kind == sentenceEnd;
            ++at;
            continue;
        }
        const size_t begin = at;
        while (at < size && isInWord(comment[at]))
            ++at;
        words.push_back({comment.substr(begin, at - begin), beginsSentence});
        beginsSentence = false;
    }
    return words;
}

std::optional<quint64> AsciiKeywords::find(std::string_view comment) const
{
    if (m_isFull || !isPlainAscii(comment, [](char c) { return c >= '\t' && c <= '\r'; }))
        return std::nullopt;
    const std::vector<Word> words = wordsOf(comment);
    quint64 found = 0;
    for (size_t first = 0; first < words.size() && found != m_allMarks; ++first) {
        size_t node = 0;
        for (const char c : words[first].text) {
            node = m_nodes[node].next[kindOf(c)];
            if (node == 0)
                break;
            if (m_nodes[node].endsKeyword)
                findAt(words, first, node, found);
            if (m_nodes[node].secondStems != 0)
                findSecondStems(words, first, m_nodes[node].secondStems, found);
        }
    }
    return found;
}

/// Of the keywords whose second stems are in the tree; the first word has their first one.
void AsciiKeywords::findSecondStems(const std::vector<Word> &words, size_t first, size_t tree,
                                    quint64 &found) const
{
    const size_t end = std::min(words.size(), first + 2 + mostWordsBetween);
    for (size_t at = first + 1; at < end && !words[at].beginsSentence; ++at) {
        size_t node = tree;
        for (const char c : words[at].text) {
            node = m_nodes[node].next[kindOf(c)];
            if (node == 0)
                break;
            if (m_nodes[node].endsKeyword)
                findAt(words, first, node, found);
        }
    }
}

/// Adds the marks of the keywords that occur and end at the node; what would tell nothing new is not looked
/// for.
void AsciiKeywords::findAt(const std::vector<Word> &words, size_t first, size_t node, quint64 &found) const
{
    for (const quint16 keyword : m_keywordsAt[node]) {
        if ((m_marks[keyword] & ~found) != 0 && occursAt(words, first, keyword))
            found |= m_marks[keyword];
    }
}

/// The first word starts with the keyword's first stem.
bool AsciiKeywords::occursAt(const std::vector<Word> &words, size_t first, size_t keyword) const
{
    const auto goesOn = [&](size_t at) { return at < words.size() && !words[at].beginsSentence; };
    size_t last = first;
    for (const std::string &stem : m_furtherStems[keyword]) {
        bool found = false;
        for (size_t gap = 0; gap <= mostWordsBetween && !found; ++gap) {
            if (!goesOn(++last))
                return false;
            found = isSame(words[last].text.substr(0, stem.size()), stem);
        }
        if (!found)
            return false;
    }
    const auto isOneOf = [](std::string_view word, const std::vector<std::string> &known) {
        return std::any_of(known.begin(), known.end(),
                           [&](const std::string &candidate) { return isSame(word, candidate); });
    };
    const bool isNegated = first > 0 && goesOn(first) && isOneOf(words[first - 1].text, m_before);
    return !isNegated && !(goesOn(last + 1) && isOneOf(words[last + 1].text, m_after));
}

} // namespace milepost
