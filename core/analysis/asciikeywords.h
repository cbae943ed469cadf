// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/asciiwords.h"

#include <QStringList>

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// What KeywordMatcher finds, in comments of plain ASCII: without copying them, some twenty times as fast.
/// An import of a million comments spends its time here.
class AsciiKeywords
{
public:
    /// A keyword as its folded stems. One with other letters than ASCII stands in no plain comment.
    void add(const QStringList &stems, quint64 marks = 1);
    /// Folded words that take a find back when they stand directly before or behind it.
    void addNegationBefore(const QString &word);
    void addNegationAfter(const QString &word);

    /// What a word alone says of keywords. Second stems are bits here, several of them sharing one: where the
    /// bits fit, a closer look is worth it, and elsewhere no keyword is.
    struct Hints {
        quint64 begins = 0; ///< the second stems of keywords whose first one it has; `alone`: of others
        quint64 goesOn = 0; ///< the second stems that it has
    };

    /// What is known of words that have been met: the same few come again and again. Of one set of keywords,
    /// to which none is added any more, and of one thread.
    class Memory
    {
        friend class AsciiKeywords;
        struct Entry {
            AsciiWords::Letters word{};
            Hints hints;
        };
        static constexpr int sizeBits = 10;
        std::array<Entry, size_t(1) << sizeBits> m_entries;
    };

    /// The marks of all keywords that occur; nothing for a comment that is not plain ASCII, or when there are
    /// too many keywords.
    std::optional<quint64> find(std::string_view comment, Memory *memory = nullptr) const;

private:
    static constexpr int letters = 36; // a-z, 0-9
    /// A node of the tree of first stems, of the second ones of keywords with the same first stem, or of all
    /// second stems.
    struct Node {
        std::array<quint16, letters> next{}; ///< what the word may go on with; 0: nothing
        quint16 secondStems = 0; ///< a first stem ends here: the tree of the second ones; 0: none has any
        bool endsKeyword = false; ///< m_keywordsAt has some for this node
        Hints hints; ///< of a word whose stem ends here
    };

    static size_t beginning(std::string_view text);
    void addBeginning(const std::string &stem);
    size_t walk(size_t node, const std::string &stem);
    quint64 bitOfSecondStem(const std::string &stem);
    template <typename Use>
    void forEachNode(size_t tree, std::string_view text, Use &&use) const;
    Hints hintsOf(std::string_view text) const;
    const Hints &remembered(const AsciiWords::Letters &letters, std::string_view text, Memory &memory) const;
    quint64 findFrom(std::string_view text, size_t first, size_t second, quint64 wanted) const;
    quint64 findAt(std::string_view text, size_t first, size_t node, quint64 wanted) const;
    bool occursAt(std::string_view text, size_t first, size_t keyword) const;

    static constexpr quint64 alone = quint64(1) << 63;
    static constexpr size_t firstStems = 0; ///< the tree's node; so is the next one
    static constexpr size_t allSecondStems = 1;
    static constexpr size_t beginnings = (letters + 1) * (letters + 1) * (letters + 1);

    bool m_isFull = false;
    std::bitset<beginnings> m_mayBegin; ///< three letters that a word with a first stem can begin with
    std::vector<Node> m_nodes = std::vector<Node>(2);
    /// By node: those whose first one or two stems end there.
    std::vector<std::vector<quint16>> m_keywordsAt = std::vector<std::vector<quint16>>(2);
    std::vector<std::vector<std::string>> m_furtherStems; ///< by keyword
    std::vector<quint64> m_marks; ///< by keyword
    quint64 m_allMarks = 0;
    int m_differentSecondStems = 0;
    std::vector<std::string> m_before;
    std::vector<std::string> m_after;
};

} // namespace milepost
