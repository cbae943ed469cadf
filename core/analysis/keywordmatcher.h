// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/asciikeywords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <string_view>
#include <vector>

namespace milepost {

/// Finds keywords in comments: folded once, then compared at word starts, so that suffixes do not hide them.
/// Every word of a keyword is a stem: "kart redded" finds "Kartım sürekli reddedildi". Up to two other words
/// may stand between the stems, a sentence end may not. A find directly after "no", "hiç", "بدون" or directly
/// before "yok", "نبود" (resources/themes/negations.json) does not count.
class KeywordMatcher
{
public:
    KeywordMatcher();

    /// `marks`: what finding it says, as bits.
    void add(const QString &keyword, quint64 marks = 1);

    /// The marks of all keywords that occur; 0: none does.
    quint64 find(const QString &comment) const;
    /// The same for UTF-8, which is much faster where it is plain ASCII, and still more with a memory.
    using Memory = AsciiKeywords::Memory;
    quint64 find(std::string_view utf8, Memory *memory = nullptr) const;

    /// A part of a comment, in its own positions.
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Place &) const = default;
    };
    /// The words of the comment by which keywords with any of the marks are found, in their order.
    std::vector<Place> placesIn(const QString &comment, quint64 marks = ~quint64(0)) const;

private:
    using Words = std::vector<QStringView>;
    struct Keyword {
        QStringList stems; ///< folded
        quint64 marks = 0;
    };

    /// Calls `use(keyword, last word)` for each that stands at the word until it says no.
    template <typename Use>
    bool forEachAt(const Words &words, size_t first, Use &&use) const;
    bool matchesAt(const Words &words, size_t first, const QStringList &stems,
                   std::vector<size_t> *matched) const;

    std::vector<Keyword> m_keywords;
    quint64 m_allMarks = 0;
    QHash<quint32, std::vector<size_t>> m_byStart; ///< first two letters of the first stem -> keywords
    QSet<QString> m_negatedBefore;
    QSet<QString> m_negatedAfter;
    AsciiKeywords m_ascii; ///< the same once more
};

} // namespace milepost
