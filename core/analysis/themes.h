// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/asciikeywords.h"
#include "core/journey/journey.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace milepost {

/// The shipped keyword themes (service failures and checkout friction, in three languages) as a change set
/// that adds those the journey does not have yet; names in the project's language.
ChangeSet addShippedThemes(const Journey &journey);

/// Finds problem keywords in comments: folded once, then compared at word starts, so that suffixes do not
/// hide them. Every word of a keyword is a stem: "kart redded" finds "Kartım sürekli reddedildi". Up to two
/// other words may stand between the stems, a sentence end may not. A find directly after "no", "hiç", "بدون"
/// or directly before "yok", "نبود" (resources/themes/negations.json) does not count.
class ComplaintMatcher
{
public:
    /// With the keywords of the journey's problem themes, in all languages.
    explicit ComplaintMatcher(const Journey &journey);
    explicit ComplaintMatcher(const QStringList &problemKeywords);

    bool matches(const QString &comment) const;
    /// The same for UTF-8, which is much faster where it is plain ASCII.
    bool matches(std::string_view utf8) const;

private:
    using Words = std::vector<QStringView>;

    void build(const QStringList &keywords);
    bool matchesAt(const Words &words, size_t first, const QStringList &stems) const;

    std::vector<QStringList> m_keywords; ///< each as its folded stems
    QHash<quint32, std::vector<size_t>> m_byStart; ///< first two letters of the first stem -> keywords
    QSet<QString> m_negatedBefore;
    QSet<QString> m_negatedAfter;
    AsciiKeywords m_ascii; ///< the same once more
};

} // namespace milepost
