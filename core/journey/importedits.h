// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <functional>

/// What imports do to the journey.
namespace milepost::edits {

/// "Unsorted" in the project's language.
QString unsortedTitle(const Journey &journey);
/// The stage "Unsorted" of a map (found by its flag); the change set is empty when it exists.
struct UnsortedStage {
    StageId id;
    ChangeSet changes;
};
UnsortedStage unsortedStage(const Journey &journey, const MapId &map, const QString &title);

/// Adds the folded names that are not aliases of the touchpoint yet.
ChangeSet addAliases(const Journey &journey, const TouchpointId &touchpoint, const QStringList &names);

/// Takes an import back or brings it back (decisions.md 19). Touchpoints that it made are hidden with it
/// unless `stillUsed` says that another active import speaks of them.
Result<ChangeSet> setBatchActive(const Journey &journey, BatchId batch, bool active,
                                 const std::function<bool(const TouchpointId &)> &stillUsed);

/// Remembers a survey's mapping under its fingerprint, replacing the older one.
ChangeSet rememberSurvey(const Journey &journey, const SurveySource &source);

} // namespace milepost::edits
