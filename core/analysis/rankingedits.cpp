// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rankingedits.h"

#include "core/journey/editsupport.h"

#include <algorithm>

namespace milepost::edits {

namespace {

template <typename Function>
ChangeSet changed(const Journey &journey, Function &&change)
{
    Project after = journey.project();
    change(after);
    ChangeSet changes;
    changes.replace(journey.project(), after);
    return changes;
}

} // namespace

Result<ChangeSet> setPainWeights(const Journey &journey, const PainWeights &weights)
{
    if (!weights.isValid())
        return invalidEdit(EditText::tr("A weight is a number from 0 to 10, and not all are 0."));
    return changed(journey, [&](Project &project) {
        project.scoreWeight = weights.score;
        project.complaintWeight = weights.complaints;
        project.dropoffWeight = weights.dropoff;
    });
}

Result<ChangeSet> setOrderValue(const Journey &journey, std::optional<qint64> hundredths)
{
    if (hundredths && (*hundredths <= 0 || *hundredths >= 100'000'000'000'000))
        return invalidEdit(EditText::tr("The order value is an amount above 0."));
    return changed(journey, [&](Project &project) { project.orderValue = hundredths; });
}

Result<ChangeSet> setCurrency(const Journey &journey, const QString &code)
{
    const QString typed = code.trimmed();
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    if (!typed.isEmpty() && (typed.size() != 3 || !std::all_of(typed.begin(), typed.end(), isLetter)))
        return invalidEdit(EditText::tr("A currency is written with three letters, like EUR or TRY."));
    // Latin letters only, so that no language's rules for i and I come in.
    return changed(journey, [&](Project &project) { project.currency = typed.toUpper(); });
}

Result<ChangeSet> setStaleAfter(const Journey &journey, int days)
{
    if (days < 1 || days > 36500)
        return invalidEdit(EditText::tr("A figure becomes stale after 1 to 36500 days."));
    return changed(journey, [&](Project &project) { project.staleAfter = days; });
}

} // namespace milepost::edits
