// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journey/edits.h"

#include <QRandomGenerator>

#include <functional>

namespace milepost {

/// Makes edits of every kind there is on one map, each with random parameters that mostly fit; the same seed
/// gives the same edits on the same journey. What does not fit answers Invalid, as it would to a user.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed);

    /// A project with one map, a lane of every type and two personas, for a start.
    static Journey start(MapId *map);

    /// The next edit; `kind`, when given, gets its name.
    Result<ChangeSet> next(const Journey &journey, const MapId &map, QString *kind = nullptr);
    /// The names of all kinds.
    QStringList kinds() const;

private:
    using Edit = std::function<Result<ChangeSet>()>;
    struct Kind {
        QString name;
        int weight;
        Edit edit;
    };

    void addStructureKinds();
    void addFieldKinds();
    void addCellKinds();
    void addPersonaKinds();
    void addFragmentKinds();
    void addCommentKinds();

    int below(size_t n) { return n == 0 ? 0 : int(m_random.bounded(quint32(n))); }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    QString text();
    Picture picture();
    StageId stage();
    TouchpointId touchpoint();
    std::vector<TouchpointId> touchpoints();
    LaneId lane(std::optional<LaneType> type = {});
    PersonaId persona();
    ThemeId theme();
    edits::CellPlace place(std::optional<LaneType> type = {});
    /// A place with something in it.
    edits::CellPlace filledPlace();
    edits::Selection selection();

    QRandomGenerator m_random;
    std::vector<Kind> m_kinds;
    const Journey *m_journey = nullptr;
    MapId m_map;
};

/// What must be true of a journey after every edit; an English sentence for the first thing that is not.
QString brokenRule(const Journey &journey);

} // namespace milepost
