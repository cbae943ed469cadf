// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/asciikeywords.h"

#include <algorithm>
#include <utility>

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

bool isAsciiWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && AsciiWords::isInWord(char(c.unicode()));
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

/// The word at which the text begins.
std::string_view wordOf(std::string_view text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), AsciiWords::isInWord);
    return text.substr(0, size_t(end - text.begin()));
}

/// Where the next word of the same sentence begins, behind the one that begins at `start`.
std::optional<size_t> nextWord(std::string_view text, size_t start)
{
    size_t at = start + wordOf(text.substr(start)).size();
    while (at < text.size() && kindOf(text[at]) == separator)
        ++at;
    return at < text.size() && AsciiWords::isInWord(text[at]) ? std::optional(at) : std::nullopt;
}

/// The word before the one that begins at `start`; empty when that one begins a sentence.
std::string_view wordBefore(std::string_view text, size_t start)
{
    size_t end = start;
    while (end > 0 && kindOf(text[end - 1]) == separator)
        --end;
    size_t at = end;
    while (at > 0 && AsciiWords::isInWord(text[at - 1]))
        --at;
    return text.substr(at, end - at);
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
    const std::string first = stems.first().toStdString();
    const std::string second = stems.value(1).toStdString();
    const size_t mostNew = first.size() + 2 * second.size() + 1;
    m_isFull = m_isFull || m_nodes.size() + mostNew > mostNodes || m_furtherStems.size() >= mostNodes;
    if (m_isFull)
        return;
    addBeginning(first);
    size_t node = walk(firstStems, first);
    if (second.empty()) {
        m_nodes[node].hints.begins |= alone;
    } else {
        m_nodes[node].hints.begins |= bitOfSecondStem(second);
        if (m_nodes[node].secondStems == 0) {
            m_nodes[node].secondStems = quint16(m_nodes.size());
            m_nodes.emplace_back();
            m_keywordsAt.emplace_back();
        }
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

/// Enters it where it is missing.
quint64 AsciiKeywords::bitOfSecondStem(const std::string &stem)
{
    constexpr int bits = 63; // besides `alone`
    quint64 &bit = m_nodes[walk(allSecondStems, stem)].hints.goesOn;
    if (bit == 0)
        bit = quint64(1) << m_differentSecondStems++ % bits;
    return bit;
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
    if (m_isFull || !AsciiWords::canRead(text))
        return std::nullopt;
    quint64 found = 0;
    // The last words: what keywords they may begin, and where they stand.
    std::array<std::pair<quint64, size_t>, mostWordsBetween + 1> before{};
    size_t oldest = 0;
    AsciiWords(text).forEach([&](size_t start, const AsciiWords::Letters &letters) {
        const Hints &hints = memory && letters[0] != 0 ? remembered(letters, text.substr(start), *memory)
                                                       : hintsOf(text.substr(start));
        quint64 begun = 0;
        for (const auto &[begins, first] : before)
            begun |= begins;
        if (((hints.begins & alone) | (begun & hints.goesOn)) != 0) { // seldom
            if ((hints.begins & alone) != 0)
                found |= findFrom(text, start, start, m_allMarks & ~found);
            for (const auto &[begins, first] : before) {
                if ((begins & hints.goesOn) != 0)
                    found |= findFrom(text, first, start, m_allMarks & ~found);
            }
        }
        before[oldest] = {hints.begins, start};
        oldest = oldest + 1 < before.size() ? oldest + 1 : 0;
        return found != m_allMarks;
    });
    return found;
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

/// Of the word with which the text begins.
AsciiKeywords::Hints AsciiKeywords::hintsOf(std::string_view text) const
{
    Hints hints;
    if (m_mayBegin[beginning(text.substr(0, 3))]) // few do
        forEachNode(firstStems, text, [&](size_t node) { hints.begins |= m_nodes[node].hints.begins; });
    forEachNode(allSecondStems, text, [&](size_t node) { hints.goesOn |= m_nodes[node].hints.goesOn; });
    return hints;
}

/// hintsOf() of a word with these letters.
const AsciiKeywords::Hints &AsciiKeywords::remembered(const AsciiWords::Letters &letters,
                                                      std::string_view text, Memory &memory) const
{
    Memory::Entry &entry = memory.m_entries[spread(letters[0] + letters[1]) >> (64 - Memory::sizeBits)];
    if (entry.word != letters)
        entry = {.word = letters, .hints = hintsOf(text)};
    return entry.hints;
}

/// Those of the wanted marks whose keywords have these two words' stems, or, where they are one, its stem
/// alone.
quint64 AsciiKeywords::findFrom(std::string_view text, size_t first, size_t second, quint64 wanted) const
{
    quint64 found = 0;
    forEachNode(firstStems, text.substr(first), [&](size_t node) {
        if (second == first)
            found |= findAt(text, first, node, wanted);
        else if (const size_t tree = m_nodes[node].secondStems; tree != 0)
            forEachNode(tree, text.substr(second),
                        [&](size_t end) { found |= findAt(text, first, end, wanted); });
    });
    return found;
}

/// Those of the wanted marks whose keywords end their first one or two stems at the node, and occur.
quint64 AsciiKeywords::findAt(std::string_view text, size_t first, size_t node, quint64 wanted) const
{
    quint64 found = 0;
    if (!m_nodes[node].endsKeyword)
        return found;
    for (const quint16 keyword : m_keywordsAt[node]) {
        if ((m_marks[keyword] & wanted) != 0 && occursAt(text, first, keyword))
            found |= m_marks[keyword];
    }
    return found;
}

/// The first word has the keyword's first stem.
bool AsciiKeywords::occursAt(std::string_view text, size_t first, size_t keyword) const
{
    size_t last = first;
    for (const std::string &stem : m_furtherStems[keyword]) {
        bool found = false;
        for (size_t gap = 0; gap <= mostWordsBetween && !found; ++gap) {
            const std::optional<size_t> next = nextWord(text, last);
            if (!next)
                return false;
            last = *next;
            found = isSame(text.substr(last, stem.size()), stem);
        }
        if (!found)
            return false;
    }
    const auto isOneOf = [](std::string_view word, const std::vector<std::string> &known) {
        return std::any_of(known.begin(), known.end(),
                           [word](const std::string &candidate) { return isSame(word, candidate); });
    };
    const std::optional<size_t> behind = nextWord(text, last);
    return !isOneOf(wordBefore(text, first), m_before)
        && !(behind && isOneOf(wordOf(text.substr(*behind)), m_after));
}

} // namespace milepost
