// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/keywordmatcher.h"
#include "core/journey/journey.h"

namespace milepost {

/// The shipped keyword themes (service failures and checkout friction, in three languages) as a change set
/// that adds those the journey does not have yet; names in the project's language.
ChangeSet addShippedThemes(const Journey &journey);
/// Gives a shipped theme the keywords it came with; empty for the user's own themes.
ChangeSet restoreShippedKeywords(const Journey &journey, const ThemeId &theme);
bool isShippedTheme(const CommentTheme &theme);

/// Says whether comments were matched with the journey's problem keywords or with others: two journeys that
/// find the same complaints mostly have the same one.
QByteArray keywordFingerprint(const Journey &journey);

/// Finds the keywords of problems in comments, whichever it is (KeywordMatcher says how).
class ComplaintMatcher
{
public:
    /// With the keywords of the journey's problem themes, in all languages.
    explicit ComplaintMatcher(const Journey &journey);
    explicit ComplaintMatcher(const QStringList &problemKeywords);

    bool matches(const QString &comment) const { return m_matcher.find(comment) != 0; }
    /// The same for UTF-8, which is much faster where it is plain ASCII.
    bool matches(std::string_view utf8, KeywordMatcher::Memory *memory = nullptr) const
    {
        return m_matcher.find(utf8, memory) != 0;
    }

private:
    KeywordMatcher m_matcher;
};

} // namespace milepost
