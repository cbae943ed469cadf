// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/maplayout.h"

#include <functional>
#include <vector>

namespace milepost {

/// What is selected on a map: any number of places, one of them the current one, on which the keyboard and
/// the inspector are, and an anchor from which Shift extends. A plain value; it never names a place twice.
class MapSelection
{
public:
    bool isEmpty() const { return m_targets.empty(); }
    /// In the order in which they were selected.
    const std::vector<MapTarget> &targets() const { return m_targets; }
    /// One of the targets; of kind None when nothing is selected.
    const MapTarget &current() const { return m_current; }
    /// Where an extension starts: the current target before the first extension.
    const MapTarget &anchor() const { return m_anchor; }
    bool contains(const MapTarget &target) const;

    /// This one alone; kind None selects nothing.
    void set(const MapTarget &target);
    /// All of these; the last one is current where `current` is none of them. Moves the anchor to `current`.
    void set(std::vector<MapTarget> targets, const MapTarget &current = {});
    /// Adds it and makes it current, or takes it away; then the one selected last is current.
    void toggle(const MapTarget &target);
    /// Everything between the anchor and the target instead of what was selected; the anchor stays.
    void extend(std::vector<MapTarget> targets, const MapTarget &current);
    /// Takes away what does not satisfy the predicate; false when that changes nothing.
    bool keep(const std::function<bool(const MapTarget &)> &predicate);

    bool operator==(const MapSelection &) const = default;

private:
    std::vector<MapTarget> m_targets;
    MapTarget m_current;
    MapTarget m_anchor;
};

/// What Shift selects from one place to another, the target last: the stages or lanes between two of them,
/// the cards between two cards, the block between two cells. Only the target where the two have nothing in
/// common.
std::vector<MapTarget> targetsBetween(const Journey &journey, const MapLayout &layout,
                                      const MapTarget &anchor, const MapTarget &target);

} // namespace milepost
