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

/// The word at or behind `at`; empty where a sentence or the comment ends first.
std::string_view wordFrom(std::string_view comment, size_t at)
{
    while (at < comment.size() && kindOf(comment[at]) == separator)
        ++at;
    size_t end = at;
    while (end < comment.size() && isInWord(comment[end]))
        ++end;
    return comment.substr(at, end - at);
}

/// The word that ends at or before `at`; empty where a sentence or the comment begins first.
std::string_view wordBefore(std::string_view comment, size_t at)
{
    while (at > 0 && kindOf(comment[at - 1]) == separator)
        --at;
    size_t begin = at;
    while (begin > 0 && isInWord(comment[begin - 1]))
        --begin;
    return comment.substr(begin, at - begin);
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

std::optional<quint64> AsciiKeywords::find(std::string_view comment) const
{
    if (m_isFull || !isPlainAscii(comment, [](char c) { return c >= '\t' && c <= '\r'; }))
        return std::nullopt;
    const size_t size = comment.size();
    quint64 found = 0;
    for (size_t at = 0; at < size; ++at) {
        quint8 kind = kindOf(comment[at]);
        if (kind >= sentenceEnd)
            continue;
        const size_t begin = at;
        for (size_t node = 0; kind < sentenceEnd; kind = kindOf(comment[at])) {
            node = m_nodes[node].next[kind];
            if (node == 0)
                break;
            ++at;
            if (m_nodes[node].endsKeyword)
                findAt(comment, begin, at, node, found);
            if (m_nodes[node].secondStems != 0)
                findSecondStems(comment, begin, at, m_nodes[node].secondStems, found);
            if (at == size || found == m_allMarks)
                return found;
        }
        while (at < size && isInWord(comment[at]))
            ++at;
    }
    return found;
}

/// Of the keywords whose second stems are in the tree; their first stem ends at `end`.
void AsciiKeywords::findSecondStems(std::string_view comment, size_t begin, size_t end, size_t tree,
                                    quint64 &found) const
{
    const size_t firstEnd = end;
    while (end < comment.size() && isInWord(comment[end]))
        ++end;
    for (size_t gap = 0; gap <= mostWordsBetween; ++gap) {
        const std::string_view word = wordFrom(comment, end);
        if (word.empty())
            return;
        size_t node = tree;
        for (const char c : word) {
            node = m_nodes[node].next[kindOf(c)];
            if (node == 0)
                break;
            if (m_nodes[node].endsKeyword)
                findAt(comment, begin, firstEnd, node, found);
        }
        end = size_t(word.data() + word.size() - comment.data());
    }
}

/// Adds the marks of the keywords that occur and end at the node; what would tell nothing new is not looked
/// for.
void AsciiKeywords::findAt(std::string_view comment, size_t begin, size_t end, size_t node,
                           quint64 &found) const
{
    for (const quint16 keyword : m_keywordsAt[node]) {
        if ((m_marks[keyword] & ~found) != 0 && occursAt(comment, begin, end, keyword))
            found |= m_marks[keyword];
    }
}

/// The word that begins at `begin` starts with the keyword's first stem, which ends at `end`.
bool AsciiKeywords::occursAt(std::string_view comment, size_t begin, size_t end, size_t keyword) const
{
    while (end < comment.size() && isInWord(comment[end]))
        ++end;
    for (const std::string &stem : m_furtherStems[keyword]) {
        bool found = false;
        for (size_t gap = 0; gap <= mostWordsBetween && !found; ++gap) {
            const std::string_view word = wordFrom(comment, end);
            if (word.empty())
                return false;
            found = isSame(word.substr(0, stem.size()), stem);
            end = size_t(word.data() + word.size() - comment.data());
        }
        if (!found)
            return false;
    }
    const auto isOneOf = [](std::string_view word, const std::vector<std::string> &words) {
        return !word.empty() && std::any_of(words.begin(), words.end(), [&](const std::string &known) {
            return isSame(word, known);
        });
    };
    return !isOneOf(wordBefore(comment, begin), m_before) && !isOneOf(wordFrom(comment, end), m_after);
}

} // namespace milepost
