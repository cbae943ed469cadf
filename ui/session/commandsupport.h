// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <vector>

/// What the commands on a selection have in common.
namespace milepost::mapcommands {

using EditFunction = std::function<Result<ChangeSet>(const Journey &)>;

/// A step's name in the language of the window.
inline QString stepText(const char *source, int n = -1)
{
    return QCoreApplication::translate("MapSession", source, nullptr, n);
}

template <typename T, typename IdType>
int indexOf(const std::vector<T> &siblings, const IdType &id)
{
    const auto it = std::ranges::find(siblings, id, &T::id);
    return it == siblings.end() ? -1 : int(it - siblings.begin());
}

/// The edits one after the other, each on what the ones before left, as one change set.
inline Result<ChangeSet> together(const Journey &journey, const std::vector<EditFunction> &functions)
{
    if (functions.size() == 1)
        return functions.front()(journey);
    Journey scratch = journey;
    ChangeSet all;
    for (const EditFunction &function : functions) {
        Result<ChangeSet> changes = function(scratch);
        if (!changes)
            return changes.error();
        if (const Status status = scratch.apply(*changes); !status)
            return status.error();
        all.append(std::move(*changes));
    }
    return all;
}

} // namespace milepost::mapcommands
