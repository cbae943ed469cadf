// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/draft.h"

#include <QCoreApplication>

#include <set>

/// What the edits share among themselves; nobody else needs it.
namespace milepost::edits {

inline constexpr qsizetype maximumTitle = 2000; ///< characters of a title or name
inline constexpr qsizetype maximumText = 100'000; ///< of any other text

/// The translation context of what an edit answers.
struct EditText {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error invalidEdit(const QString &text);
Error unknownId();
Error titleTooLong();
Error textTooLong();

template <typename T>
std::vector<decltype(T::id)> idsOf(const std::vector<T> &entities)
{
    std::vector<decltype(T::id)> ids;
    ids.reserve(entities.size());
    for (const T &entity : entities)
        ids.push_back(entity.id);
    return ids;
}

/// Puts ids side by side among their siblings; -1 or too large appends. The index counts the siblings that
/// are not put.
template <typename IdType>
void putAmong(std::vector<IdType> &siblings, const std::vector<IdType> &ids, int index)
{
    std::erase_if(siblings, [&](const IdType &id) { return std::ranges::find(ids, id) != ids.end(); });
    const size_t at = index < 0 ? siblings.size() : std::min(size_t(index), siblings.size());
    siblings.insert(siblings.begin() + std::ptrdiff_t(at), ids.begin(), ids.end());
}

/// The colour that comes after those of the stages.
int nextColour(const std::vector<Stage> &stages);

/// Unless the touchpoint has it.
void addAlias(Draft &draft, const TouchpointId &touchpoint, const QString &name);

/// The ids of the channel or department of that name, made when it is new; null for an empty name.
ChannelId channelNamed(Draft &draft, const QString &name, const QString &icon = {});
DepartmentId departmentNamed(Draft &draft, const QString &name);

/// Deletes stages of which nothing is to be seen any more, with their stage-wide cells; hidden touchpoints
/// stay in the project without a stage.
void dropStages(Draft &draft, const std::set<StageId> &stages);
void dropLanes(Draft &draft, const std::set<LaneId> &lanes);
/// Hides touchpoints and closes the gaps among their siblings.
void hideTouchpoints(Draft &draft, const std::set<TouchpointId> &touchpoints);

/// Call last in an edit that changes which touchpoints follow each other: cells that span several keep those
/// that still follow each other, take in new or moved ones that came between and are empty, and give way to
/// content. A cell whose touchpoint went begins at the next one it covers.
void keepSpans(Draft &draft, const MapId &map, const std::set<TouchpointId> &moved = {});

/// Call last in an edit that takes pictures away or puts some in: deletes those that nobody shows.
void dropUnusedPictures(Draft &draft);

} // namespace milepost::edits
