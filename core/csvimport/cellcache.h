// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace milepost {

/// What the distinct cells of one column mean, so that a touchpoint's name or a score is worked out once and
/// not once per row. Bounded: a column in which every cell differs does not grow it for ever.
template <typename Meaning>
class CellCache
{
public:
    /// The cell's meaning, from `work(cell)` the first time. The reference holds until the next call.
    template <typename Work>
    const Meaning &get(std::string_view cell, Work &&work)
    {
        if (m_last && cell == m_last->first)
            return m_last->second;
        auto it = m_meanings.find(cell);
        if (it == m_meanings.end()) {
            Meaning meaning = work(cell);
            if (m_meanings.size() >= maximumCells) {
                m_last = nullptr;
                m_meanings.clear();
            }
            it = m_meanings.emplace(std::string(cell), std::move(meaning)).first;
        }
        m_last = &*it;
        return it->second;
    }

private:
    static constexpr size_t maximumCells = 8192;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Map = std::unordered_map<std::string, Meaning, Hash, std::equal_to<>>;

    Map m_meanings;
    const typename Map::value_type *m_last = nullptr;
};

} // namespace milepost
