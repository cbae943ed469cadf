// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/structureedits.h"

#include <QByteArray>

namespace milepost {

/// A piece of a map on its way through the clipboard: whole entities with the ids they had where they were
/// copied, and by name what they point to. Stages, touchpoints and lanes are in map order.
struct Fragment {
    static constexpr const char *mimeType = "application/x-milepost-fragment+json";

    enum class Kind {
        Nothing,
        Structure, ///< stages with their touchpoints, and touchpoints alone, each with its cells in all lanes
        Lanes, ///< whole lanes; stages and touchpoints only say where their cells are
        Cells ///< a block of cells; lanes, stages and touchpoints only say where they are
    };

    Kind kind = Kind::Nothing;
    MapId map{}; ///< copied from
    std::vector<Stage> stages{};
    std::vector<Touchpoint> touchpoints{};
    std::vector<Lane> lanes{};
    std::vector<Cell> cells{};
    std::vector<Picture> pictures{};
    std::map<ChannelId, Channel> channels{};
    std::map<DepartmentId, QString> departments{};
    std::map<PersonaId, QString> personas{};

    QByteArray toJson() const;
    /// Malformed when it is no fragment, breaks a limit (data-safety.md section 3) or does not hold together.
    /// Texts are cleaned.
    static Result<Fragment> fromJson(const QByteArray &json);

    bool operator==(const Fragment &) const = default;
};

namespace edits {

/// Stages and touchpoints go before lanes, lanes before cells: what is pasted is of one kind. Nothing for an
/// empty selection.
Fragment copyFragment(const Journey &journey, const Selection &selection);

/// Puts the fragment into a map with fresh ids. Stages come behind `stage` (null: last); touchpoints alone
/// into `stage` (null: the last one, made when there is none) at the index; lanes below all others. A title
/// that the map has already gets a number ("Payment (2)"). Cells find their lane by id within the same map,
/// else by type and title, else the only one of the type, else one is made. Channels, departments and
/// personas are found by name; channels and departments are made when new, cells of an unknown persona are
/// left out. Invalid for a block of cells: pasteCells takes those. `created`, when given, gets what is to be
/// selected.
Result<ChangeSet> pasteFragment(const Journey &journey, const Fragment &fragment, const MapId &map,
                                const StageId &stage, int index, Selection *created = nullptr);

/// Puts a block of cells into the grid, its first lane and touchpoint at the place. What does not fit on the
/// map or into a lane (an emotion, a picture) is left out and counted in `outside`; places it covers are
/// replaced.
Result<ChangeSet> pasteCells(const Journey &journey, const Fragment &fragment, const CellPlace &at,
                             int *outside = nullptr, Selection *created = nullptr);

} // namespace edits

} // namespace milepost
