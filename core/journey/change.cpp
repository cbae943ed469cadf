// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journey/change.h"

namespace milepost {

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
