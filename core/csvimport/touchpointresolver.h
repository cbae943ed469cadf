// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/journey.h"

#include <QHash>

#include <optional>
#include <vector>

namespace milepost {

/// Finds the touchpoint a name in a file means (decisions.md 20), and collects the changes that make the
/// unknown ones in the stage "Unsorted" of the map.
class TouchpointResolver
{
public:
    TouchpointResolver(const Journey &journey, const MapId &map);

    struct Found {
        std::optional<TouchpointId> id; ///< null id: the whole journey; nothing: see reason or candidates
        std::vector<TouchpointId> candidates; ///< several have this name
        const char *reason = nullptr;
    };
    /// A blank name is the whole journey (decisions.md 21); the id of a touchpoint is its name, too. Of
    /// several touchpoints with the name one in the map is meant rather than one elsewhere, and a visible one
    /// rather than a removed one, which keeps receiving what only it can receive (decisions.md 6).
    Found find(const QString &name) const;
    /// As find(); an unknown name becomes a new touchpoint.
    Found findOrCreate(const QString &name);

    /// "Title (Stage)", for a question.
    QString describe(const TouchpointId &id) const;

    const ChangeSet &changes() const { return m_changes; }
    const std::vector<TouchpointId> &created() const { return m_created; }
    const QStringList &createdTitles() const { return m_createdTitles; }

private:
    enum class Rank { InMap, Elsewhere, Removed };

    void apply(ChangeSet changes);
    StageId unsortedStage();
    bool isOfUndoneImport(const Touchpoint &touchpoint) const;
    void show(const TouchpointId &id);

    Journey m_journey; ///< with the changes so far
    MapId m_map;
    ChangeSet m_changes;
    std::vector<TouchpointId> m_created;
    QStringList m_createdTitles;
    QMultiHash<QString, TouchpointId> m_byName; ///< folded
};

} // namespace milepost
