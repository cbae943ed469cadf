// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/commentthemes.h"

#include "core/analysis/mapsummary.h"
#include "core/analysis/rowfilter.h"

#include <algorithm>
#include <array>
#include <bit>

namespace milepost {

namespace {

using Block = FeedbackCounter::Block;

/// Calls `use(block, row)` for every comment that passes the filter.
template <typename Use>
void forEachComment(const FeedbackCounter &counter, const Filter &filter, Use &&use)
{
    constexpr size_t atOnce = FeedbackCounter::Zone::rows;
    const RowFilter rowFilter(filter, counter.segments());
    std::array<quint8, atOnce> passes;
    for (const Block &block : counter.blocks()) {
        if (!filter.admits(block.columns->batch))
            continue;
        const BatchColumns::Rows &rows = block.columns->comments;
        for (size_t begin = 0; begin < rows.size(); begin += atOnce) {
            const size_t end = std::min(rows.size(), begin + atOnce);
            if (!rowFilter.sieve(rows, begin, end, passes.data()))
                break;
            if (rowFilter.hasPeriod())
                rowFilter.keepPeriod(rows, begin, end, passes.data());
            for (size_t row = begin; row < end; ++row) {
                if (passes[row - begin])
                    use(block, row);
            }
        }
    }
}

} // namespace

ThemeCube::ThemeCube(const FeedbackCounter &counter, const CommentThemes &themes, const Filter &filter)
    : m_matcher(themes.matcher)
    , m_places(2 + themes.matcher->themes().size())
    , m_counts(counter.targets().size() * m_places)
    , m_guarded(filter.picksPeople())
{
    forEachComment(counter, filter, [&](const Block &block, size_t row) {
        const bool complains = block.complaints()[row] != 0;
        quint32 *counts = m_counts.data() + size_t(block.columns->comments.target[row]) * m_places;
        ++counts[0];
        counts[1] += complains ? 1 : 0;
        quint64 bits = m_matcher->counted(themes.of(block.numberOf(row)), complains);
        for (; bits != 0; bits &= bits - 1)
            ++counts[2 + size_t(std::countr_zero(bits))];
    });
}

ThemeCounts ThemeCube::of(const std::set<TargetIndex> &targets) const
{
    ThemeCounts counts;
    for (const TargetIndex target : targets) {
        if ((size_t(target) + 1) * m_places > m_counts.size())
            continue;
        const quint32 *places = m_counts.data() + size_t(target) * m_places;
        counts.comments += places[0];
        counts.complaints += places[1];
        for (size_t i = 2; i < m_places; ++i) {
            if (places[i] > 0)
                counts.themes[m_matcher->themes()[i - 2].id] += places[i];
        }
    }
    if (m_guarded && counts.comments > 0 && counts.comments < neverShownBelow) {
        counts = {};
        counts.withheld = true;
    }
    return counts;
}

std::vector<qint64> newestComments(const FeedbackCounter &counter, const CommentThemes *themes,
                                   const Filter &filter, const CommentChoice &choice, size_t limit)
{
    std::vector<bool> isWanted(counter.targets().size());
    for (const TargetIndex target : choice.targets) {
        if (target < isWanted.size())
            isWanted[target] = true;
    }
    const bool ofTheme = !choice.theme.isNull();
    const quint64 wanted = themes ? themes->matcher->bitOf(choice.theme) : 0;
    std::vector<std::pair<qint32, qint64>> found; // day and number
    forEachComment(counter, filter, [&](const Block &block, size_t row) {
        const BatchColumns &columns = *block.columns;
        if (!isWanted[columns.comments.target[row]])
            return;
        const bool complains = block.complaints()[row] != 0;
        if (choice.complaintsOnly && !complains)
            return;
        const qint64 number = block.numberOf(row);
        if (ofTheme
            && (wanted == 0 || (themes->matcher->counted(themes->of(number), complains) & wanted) == 0))
            return;
        found.emplace_back(columns.comments.day[row], number);
    });
    const size_t count = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end(), std::greater<>());
    std::vector<qint64> numbers;
    for (size_t i = 0; i < count; ++i)
        numbers.push_back(found[i].second);
    return numbers;
}

std::set<TargetIndex> commentTargets(const Journey &journey, const MapId &map, const StageId &stage,
                                     const TouchpointId &touchpoint, const TargetDictionary &targets)
{
    std::set<TargetIndex> result;
    const auto add = [&](const Touchpoint &one) {
        for (const TargetIndex target : targetsOf(one, targets))
            result.insert(target);
    };
    if (!touchpoint.isNull()) {
        if (const Touchpoint *one = journey.find<Touchpoint>(touchpoint))
            add(*one);
    } else if (!stage.isNull()) {
        for (const Touchpoint &one : journey.touchpoints(stage))
            add(one);
    } else {
        result.insert(TargetDictionary::wholeJourney);
        for (const Touchpoint &one : journey.touchpointsOfMap(map))
            add(one);
    }
    return result;
}

} // namespace milepost
