// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/savedfilters.h"

#include "core/analysis/definedmetric.h"
#include "core/base/textfold.h"
#include "core/feedback/filterjson.h"
#include "core/journey/editsupport.h"

#include <algorithm>

namespace milepost {

namespace {

struct SavedFilterText {
    Q_DECLARE_TR_FUNCTIONS(SavedFilters)
};

constexpr qsizetype longestFilterName = 200;

} // namespace

std::vector<SavedFilter> savedFilters(const Journey &journey)
{
    std::vector<SavedFilter> filters;
    for (const auto &[id, filter] : journey.all<SavedFilter>())
        filters.push_back(filter);
    std::ranges::sort(filters, {}, &SavedFilter::position);
    return filters;
}

const SavedFilter *savedFilterNamed(const Journey &journey, const QString &name)
{
    const QString folded = foldText(name);
    const auto &all = journey.all<SavedFilter>();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const auto &entry) { return foldText(entry.second.name) == folded; });
    return it == all.end() ? nullptr : &it->second;
}

const SavedFilter *savedFilterOf(const Journey &journey, const Filter &filter)
{
    if (filter.isEmpty())
        return nullptr;
    const QJsonObject json = filterJson(filter, knownMetricsOf(journey));
    const auto &all = journey.all<SavedFilter>();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const auto &entry) { return entry.second.filter == json; });
    return it == all.end() ? nullptr : &it->second;
}

Result<Filter> readSavedFilter(const Journey &journey, const SavedFilter &saved)
{
    if (const std::optional<Filter> filter = filterFromJson(saved.filter, knownMetricsOf(journey)))
        return *filter;
    return Error{
        ErrorCode::Invalid, SavedFilterText::tr("The saved filter “%1” cannot be read.").arg(saved.name), {}};
}

QStringList goneFromFilter(const Filter &filter, const Journey &journey, const SegmentDictionary &segments)
{
    QStringList gone;
    for (const Filter::Condition &condition : filter.conditions) {
        const int attribute = segments.indexOf(condition.attribute);
        for (const QString &value : condition.values) {
            if (attribute < 0 || segments.codeOf(attribute, value) == 0)
                gone << SavedFilterText::tr("%1: %2", "attribute: value").arg(condition.attribute, value);
        }
    }
    for (const BatchId id : filter.batches) {
        const ImportBatch *batch = journey.find<ImportBatch>(id);
        if (!batch)
            gone << SavedFilterText::tr("import %L1").arg(qint64(id));
        else if (!batch->active)
            gone << SavedFilterText::tr("import of %1").arg(batch->fileName);
    }
    return gone;
}

namespace edits {

namespace {

Error unknownFilter()
{
    return invalidEdit(SavedFilterText::tr("There is no such saved filter."));
}

/// Why a name cannot be had, or nothing.
std::optional<Error> faultOfFilterName(const Journey &journey, const SavedFilterId &own, const QString &name)
{
    if (foldText(name).isEmpty())
        return invalidEdit(SavedFilterText::tr("A saved filter needs a name."));
    if (name.size() > longestFilterName)
        return invalidEdit(SavedFilterText::tr("The name of a saved filter is too long."));
    const SavedFilter *known = savedFilterNamed(journey, name);
    if (known && known->id != own)
        return invalidEdit(SavedFilterText::tr("There is a saved filter “%1” already.").arg(known->name));
    return std::nullopt;
}

std::optional<Error> faultOfFilter(const Journey &journey, const Filter &filter)
{
    if (filter.isEmpty())
        return invalidEdit(SavedFilterText::tr("Nothing is filtered, so there is nothing to save."));
    const KnownMetrics metrics = knownMetricsOf(journey);
    const std::optional<Filter> again = filterFromJson(filterJson(filter, metrics), metrics);
    if (!again || again->conditions.size() != filter.conditions.size())
        return invalidEdit(SavedFilterText::tr(
            "A filter that asks twice about the same attribute cannot be saved under a name."));
    return std::nullopt;
}

} // namespace

Result<ChangeSet> addSavedFilter(const Journey &journey, const QString &name, const Filter &filter,
                                 const SavedFilterId &id)
{
    const QString clean = cleanUserText(name).simplified();
    if (const auto fault = faultOfFilterName(journey, id, clean))
        return *fault;
    if (const auto fault = faultOfFilter(journey, filter))
        return *fault;
    ChangeSet changes;
    changes.insert(SavedFilter{.id = id,
                               .name = clean,
                               .filter = filterJson(filter, knownMetricsOf(journey)),
                               .position = int(journey.all<SavedFilter>().size())});
    return changes;
}

Result<ChangeSet> replaceSavedFilter(const Journey &journey, const SavedFilterId &id, const Filter &filter)
{
    const SavedFilter *before = journey.find<SavedFilter>(id);
    if (!before)
        return unknownFilter();
    if (const auto fault = faultOfFilter(journey, filter))
        return *fault;
    SavedFilter after = *before;
    after.filter = filterJson(filter, knownMetricsOf(journey));
    ChangeSet changes;
    changes.replace(*before, after);
    return changes;
}

Result<ChangeSet> renameSavedFilter(const Journey &journey, const SavedFilterId &id, const QString &name)
{
    const SavedFilter *before = journey.find<SavedFilter>(id);
    if (!before)
        return unknownFilter();
    SavedFilter after = *before;
    after.name = cleanUserText(name).simplified();
    if (const auto fault = faultOfFilterName(journey, id, after.name))
        return *fault;
    ChangeSet changes;
    changes.replace(*before, after);
    return changes;
}

Result<ChangeSet> removeSavedFilter(const Journey &journey, const SavedFilterId &id)
{
    const SavedFilter *gone = journey.find<SavedFilter>(id);
    if (!gone)
        return unknownFilter();
    ChangeSet changes;
    changes.remove(*gone);
    for (const SavedFilter &other : savedFilters(journey)) {
        if (other.position <= gone->position || other.id == id)
            continue;
        SavedFilter moved = other;
        --moved.position;
        changes.replace(other, moved);
    }
    return changes;
}

} // namespace edits

} // namespace milepost
