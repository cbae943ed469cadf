// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/filter.h"
#include "core/journey/journey.h"

namespace milepost {

/// A project's saved filters in their order.
std::vector<SavedFilter> savedFilters(const Journey &journey);
/// The saved filter of that name, however its letters are typed; null when there is none.
const SavedFilter *savedFilterNamed(const Journey &journey, const QString &name);
/// The saved filter that lets through exactly what this one does, or null; an empty filter is none.
const SavedFilter *savedFilterOf(const Journey &journey, const Filter &filter);
/// What it lets through; Invalid where the file holds something that is no filter.
Result<Filter> readSavedFilter(const Journey &journey, const SavedFilter &saved);

/// What a filter names that is not there any more: attributes, values ("plan: Pro") and imports, in words
/// that a sentence can list. Such parts let nothing through; the filter still applies.
QStringList goneFromFilter(const Filter &filter, const Journey &journey, const SegmentDictionary &segments);

namespace edits {

/// Keeps the filter under a name, at the end of the list. Invalid for an empty name, one that is there, an
/// empty filter, and a filter that asks twice about the same attribute, which has no form in a file.
Result<ChangeSet> addSavedFilter(const Journey &journey, const QString &name, const Filter &filter,
                                 const SavedFilterId &id = SavedFilterId::create());
/// The name stays, what it lets through is this from now on; Invalid as above.
Result<ChangeSet> replaceSavedFilter(const Journey &journey, const SavedFilterId &id, const Filter &filter);
Result<ChangeSet> renameSavedFilter(const Journey &journey, const SavedFilterId &id, const QString &name);
/// Closes the gap in the list.
Result<ChangeSet> removeSavedFilter(const Journey &journey, const SavedFilterId &id);

} // namespace edits

} // namespace milepost
