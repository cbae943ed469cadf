// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/change.h"

namespace milepost {

ChangeSet::ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet &other) = default;
ChangeSet::ChangeSet(ChangeSet &&other) noexcept = default;
ChangeSet &ChangeSet::operator=(const ChangeSet &other) = default;
ChangeSet &ChangeSet::operator=(ChangeSet &&other) noexcept = default;
ChangeSet::~ChangeSet() = default;

void ChangeSet::append(ChangeSet other)
{
    changes.insert(changes.end(), std::make_move_iterator(other.changes.begin()),
                   std::make_move_iterator(other.changes.end()));
}

bool ChangeSet::operator==(const ChangeSet &other) const
{
    return changes == other.changes;
}

ChangeSet inverse(const ChangeSet &changes)
{
    ChangeSet result;
    result.changes.reserve(changes.changes.size());
    for (auto it = changes.changes.rbegin(); it != changes.changes.rend(); ++it) {
        std::visit(
            [&](auto change) {
                std::swap(change.before, change.after);
                result.changes.emplace_back(std::move(change));
            },
            *it);
    }
    return result;
}

} // namespace milepost
