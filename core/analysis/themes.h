// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <QStringList>

namespace milepost
{

/// The shipped keyword themes (service failures and checkout friction, in three languages) as a change set
/// that adds those the journey does not have yet; names in the project's language.
ChangeSet addShippedThemes(const Journey &journey);

/// Finds problem keywords in comments: folded once, then searched at word starts, so that suffixes do not
/// hide them.
class ComplaintMatcher
{
public:
    explicit ComplaintMatcher(const Journey &journey);
    explicit ComplaintMatcher(const QStringList &problemKeywords);

    bool matches(const QString &comment) const;

private:
    QStringList m_folded;
};

} // namespace milepost
