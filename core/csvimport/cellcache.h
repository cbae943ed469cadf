// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
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
        // Most columns go round among a few short texts: they are met again without hashing them whole.
        const Entry *&recent = m_recent[slotOf(cell)];
        if (recent && cell == recent->first)
            return recent->second;
        auto it = m_meanings.find(cell);
        if (it == m_meanings.end()) {
            Meaning meaning = work(cell);
            if (m_meanings.size() >= maximumCells) {
                m_recent.fill(nullptr);
                m_meanings.clear();
            }
            it = m_meanings.emplace(std::string(cell), std::move(meaning)).first;
        }
        recent = &*it;
        return it->second;
    }

private:
    static constexpr size_t maximumCells = 8192;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Map = std::unordered_map<std::string, Meaning, Hash, std::equal_to<>>;
    using Entry = typename Map::value_type;

    static constexpr size_t recentSlots = 64;
    static size_t slotOf(std::string_view text)
    {
        if (text.empty())
            return 0;
        const size_t letters = size_t(uchar(text.front())) * 7 + size_t(uchar(text[text.size() / 2])) * 13
            + size_t(uchar(text.back())) * 31;
        return (letters + text.size()) % recentSlots;
    }

    Map m_meanings;
    std::array<const Entry *, recentSlots> m_recent{};
};

} // namespace milepost
