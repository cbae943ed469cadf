// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rowfilter.h"

#include <algorithm>
#include <limits>

namespace milepost {

namespace {

constexpr size_t comparedOneByOne = 3; ///< so many comparisons are quicker than a look into a table

/// Whether each code is among `wanted`, and-ed into `passes` or, for the first condition, written there.
template <typename Code>
void compareCodes(const Code *codes, size_t count, const std::vector<quint16> &wanted, bool first,
                  quint8 *passes)
{
    // Three fixed comparisons, the last value repeated, so that the compiler makes one loop of whole vectors.
    const quint16 a = wanted[0];
    const quint16 b = wanted[std::min<size_t>(1, wanted.size() - 1)];
    const quint16 c = wanted.back();
    const quint8 keep = first ? 1 : 0;
    for (size_t i = 0; i < count; ++i) {
        const auto meets = quint8((codes[i] == a) | (codes[i] == b) | (codes[i] == c));
        passes[i] = quint8((passes[i] | keep) & meets);
    }
}

template <typename Code>
void lookUpCodes(const Code *codes, size_t count, const std::vector<quint8> &table, bool first,
                 quint8 *passes)
{
    const size_t last = table.size() - 1;
    const quint8 keep = first ? 1 : 0;
    for (size_t i = 0; i < count; ++i)
        passes[i] = quint8((passes[i] | keep) & table[std::min<size_t>(codes[i], last)]);
}

} // namespace

RowFilter::RowFilter(const Filter &filter, const SegmentDictionary &segments)
    : m_hasPeriod(filter.from.isValid() || filter.to.isValid())
    , m_from(filter.from.isValid() ? BatchColumns::dayNumber(filter.from) : BatchColumns::noDay + 1)
    , m_to(filter.to.isValid() ? BatchColumns::dayNumber(filter.to) : std::numeric_limits<qint32>::max())
{
    for (const Filter::Condition &wanted : filter.conditions) {
        if (wanted.values.isEmpty())
            continue;
        Condition condition;
        condition.attribute = segments.indexOf(wanted.attribute);
        if (condition.attribute >= 0) {
            const qsizetype values = segments.attributes[size_t(condition.attribute)].values.size();
            // Code 0, "no value", and those behind the known ones never pass.
            condition.passes.push_back(0);
            condition.passes.resize(size_t(values) + 1, wanted.others ? 1 : 0);
            condition.passes.push_back(0);
            for (const QString &value : wanted.values) {
                const int code = segments.codeOf(condition.attribute, value);
                if (code > 0)
                    condition.passes[size_t(code)] = wanted.others ? 0 : 1;
            }
            for (size_t code = 1; code < condition.passes.size(); ++code) {
                if (condition.passes[code])
                    condition.codes.push_back(quint16(code));
            }
        }
        m_conditions.push_back(std::move(condition));
    }
}

bool RowFilter::sieve(const BatchColumns::Rows &rows, size_t begin, size_t end, quint8 *passes) const
{
    const auto columnOf = [&](const Condition &condition) {
        return std::find_if(
            rows.segments.begin(), rows.segments.end(),
            [&](const BatchColumns::Codes &codes) { return codes.attribute == condition.attribute; });
    };
    const auto isHopeless = [&](const Condition &condition) {
        return condition.attribute < 0 || condition.codes.empty()
            || columnOf(condition) == rows.segments.end();
    };
    if (std::any_of(m_conditions.begin(), m_conditions.end(), isHopeless))
        return false;

    const size_t count = end - begin;
    bool first = true;
    for (const Condition &condition : m_conditions) {
        columnOf(condition)->codes.visit([&](const auto &column) {
            if (condition.codes.size() <= comparedOneByOne)
                compareCodes(column.data() + begin, count, condition.codes, first, passes);
            else
                lookUpCodes(column.data() + begin, count, condition.passes, first, passes);
        });
        first = false;
    }
    if (first)
        std::fill_n(passes, count, quint8(1));
    return true;
}

void RowFilter::keepPeriod(const BatchColumns::Rows &rows, size_t begin, size_t end, quint8 *passes) const
{
    if (m_from > m_to) {
        std::fill_n(passes, end - begin, quint8(0));
        return;
    }
    // One unsigned comparison for both ends; noDay lies before every possible begin and wraps to the far end.
    const auto from = quint32(m_from);
    const quint32 span = quint32(m_to) - from;
    const qint32 *days = rows.day.data() + begin;
    for (size_t i = 0; i < end - begin; ++i)
        passes[i] &= quint8(quint32(days[i]) - from <= span);
}

} // namespace milepost
