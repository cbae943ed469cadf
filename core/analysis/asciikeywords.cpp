// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/asciikeywords.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace milepost {

namespace {

constexpr size_t mostWordsBetween = 2; ///< other words between two stems of a keyword
constexpr size_t mostNodes = 65534;

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
        made[size_t(static_cast<unsigned char>(c))] = sentenceEnd;
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

/// The number's first bits depend on all of it.
quint64 spread(quint64 number)
{
    return number * 0x9E3779B97F4A7C15; // 2^64 by the golden ratio
}

/// `folded` in lower case, `text` in any.
bool isSame(std::string_view text, std::string_view folded)
{
    return std::equal(text.begin(), text.end(), folded.begin(), folded.end(),
                      [](char a, char b) { return kindOf(a) == kindOf(b); });
}

} // namespace

/// The first three letters as one number; behind a shorter word stands nothing, whatever follows it.
size_t AsciiKeywords::beginning(std::string_view text)
{
    constexpr size_t nothing = letters;
    const auto letterAt
        = [&](size_t at) { return at < text.size() ? std::min<size_t>(kindOf(text[at]), nothing) : nothing; };
    const size_t second = letterAt(1);
    const size_t third = second == nothing ? nothing : letterAt(2);
    return (letterAt(0) * (letters + 1) + second) * (letters + 1) + third;
}

/// Words begin with the stem: a short one leaves open what follows.
void AsciiKeywords::addBeginning(const std::string &stem)
{
    const size_t from = beginning(stem);
    m_mayBegin.set(from);
    if (stem.size() > 2)
        return;
    // All that differ in the last one or two letters only.
    const size_t many = stem.size() == 2 ? letters + 1 : (letters + 1) * (letters + 1);
    const size_t first = from - from % many;
    for (size_t i = 0; i < many; ++i)
        m_mayBegin.set(first + i);
}

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
    addBeginning(stems.first().toStdString());
    size_t node = walk(0, stems.first().toStdString());
    if (stems.size() > 1) {
        if (m_nodes[node].secondStems == 0) {
            m_nodes[node].secondStems = quint16(m_nodes.size());
            m_nodes.emplace_back();
            m_keywordsAt.emplace_back();
        }
        const std::string second = stems.at(1).toStdString();
        m_nodes[node].secondBegins |= quint64(1) << kindOf(second.front());
        node = walk(m_nodes[node].secondStems, second);
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

std::optional<quint64> AsciiKeywords::find(std::string_view text, Memory *memory) const
{
    Comment comment{.text = text, .words = {}};
    if (m_isFull || !comment.words.read(text))
        return std::nullopt;
    quint64 found = 0;
    for (size_t i = 0; i < comment.words.size() && found != m_allMarks; ++i) {
        const AsciiWords::Word &word = comment.words[i];
        if (memory && word.length > 0 && word.length <= sizeof(quint64)) {
            const quint16 node = remembered(text.substr(word.start), word.length, *memory);
            if (node == severalNodes)
                findFrom(comment, i, found);
            else if (node != 0)
                findBehind(comment, i, node, found);
        } else if (m_mayBegin[beginning(text.substr(word.start, 3))]) { // few do
            findFrom(comment, i, found);
        }
    }
    return found;
}

/// firstStemEnd() of the word of `length` letters that the text begins with.
quint16 AsciiKeywords::remembered(std::string_view text, quint8 length, Memory &memory) const
{
    constexpr quint64 lowerCase = 0x2020202020202020; // of letters; digits have it anyway
    quint64 letters = 0;
    std::memcpy(&letters, text.data(), std::min(text.size(), sizeof letters));
    letters = (qFromLittleEndian(letters) | lowerCase) & ~quint64(0) >> (64 - 8 * length);
    Memory::Entry &entry = memory.m_entries[spread(letters) >> (64 - Memory::sizeBits)];
    if (entry.word != letters)
        entry = {.word = letters, .node = firstStemEnd(text.substr(0, length))};
    return entry.node;
}

/// Calls `use(node)` for the nodes below `tree` that the word takes with which the text begins.
template <typename Use>
void AsciiKeywords::forEachNode(size_t tree, std::string_view text, Use &&use) const
{
    size_t node = tree;
    for (const char c : text) {
        const quint8 kind = kindOf(c);
        node = kind < letters ? m_nodes[node].next[kind] : 0;
        if (node == 0)
            return;
        use(node);
    }
}

/// The node at which a first stem of keywords ends in the word; 0 where none does.
quint16 AsciiKeywords::firstStemEnd(std::string_view word) const
{
    if (!m_mayBegin[beginning(word)])
        return 0;
    quint16 end = 0;
    forEachNode(0, word, [&](size_t node) {
        if (m_nodes[node].endsKeyword || m_nodes[node].secondStems != 0)
            end = end == 0 ? quint16(node) : severalNodes;
    });
    return end;
}

/// Of the keywords whose first stem the word has.
void AsciiKeywords::findFrom(const Comment &comment, size_t first, quint64 &found) const
{
    forEachNode(0, comment.text.substr(comment.words[first].start),
                [&](size_t node) { findBehind(comment, first, node, found); });
}

/// Of the keywords whose first stem ends at the node; the first word has it.
void AsciiKeywords::findBehind(const Comment &comment, size_t first, size_t node, quint64 &found) const
{
    if (m_nodes[node].endsKeyword)
        findAt(comment, first, node, found);
    if (m_nodes[node].secondStems != 0)
        findSecondStems(comment, first, node, found);
}

/// The same of those that have a second stem.
void AsciiKeywords::findSecondStems(const Comment &comment, size_t first, size_t firstEnd,
                                    quint64 &found) const
{
    const auto &[text, words] = comment;
    const size_t end = std::min(words.size(), first + 2 + mostWordsBetween);
    for (size_t at = first + 1; at < end && !words[at].beginsSentence; ++at) {
        if ((m_nodes[firstEnd].secondBegins >> kindOf(text[words[at].start]) & 1) == 0)
            continue;
        forEachNode(m_nodes[firstEnd].secondStems, text.substr(words[at].start), [&](size_t node) {
            if (m_nodes[node].endsKeyword)
                findAt(comment, first, node, found);
        });
    }
}

/// Adds the marks of the keywords that occur and end at the node; what would tell nothing new is not looked
/// for.
void AsciiKeywords::findAt(const Comment &comment, size_t first, size_t node, quint64 &found) const
{
    for (const quint16 keyword : m_keywordsAt[node]) {
        if ((m_marks[keyword] & ~found) != 0 && occursAt(comment, first, keyword))
            found |= m_marks[keyword];
    }
}

/// The first word has the keyword's first stem.
bool AsciiKeywords::occursAt(const Comment &comment, size_t first, size_t keyword) const
{
    const auto &[text, words] = comment;
    const auto goesOn
        = [&words = words](size_t at) { return at < words.size() && !words[at].beginsSentence; };
    size_t last = first;
    for (const std::string &stem : m_furtherStems[keyword]) {
        bool found = false;
        for (size_t gap = 0; gap <= mostWordsBetween && !found; ++gap) {
            if (!goesOn(++last))
                return false;
            found = isSame(text.substr(words[last].start, stem.size()), stem);
        }
        if (!found)
            return false;
    }
    const auto isOneOf = [&](size_t word, const std::vector<std::string> &known) {
        const std::string_view from = comment.text.substr(comment.words[word].start);
        const auto end = size_t(std::find_if_not(from.begin(), from.end(), isInWord) - from.begin());
        return std::any_of(known.begin(), known.end(), [&](const std::string &candidate) {
            return isSame(from.substr(0, end), candidate);
        });
    };
    const bool isNegated = goesOn(first) && isOneOf(first - 1, m_before);
    return !isNegated && !(goesOn(last + 1) && isOneOf(last + 1, m_after));
}

} // namespace milepost
