// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rowfilter.h"

#include <algorithm>
#include <limits>

namespace milepost {

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
            condition.passes.resize(size_t(values) + 1);
            for (const QString &value : wanted.values) {
                const int code = segments.codeOf(condition.attribute, value);
                if (code > 0)
                    condition.passes[size_t(code)] = 1;
            }
        }
        m_conditions.push_back(std::move(condition));
    }
}

void RowFilter::sieve(const BatchColumns::Rows &rows, Chunk &chunk) const
{
    const size_t count = chunk.end - chunk.begin;
    std::fill_n(chunk.passes.begin(), count, quint8(1));
    for (const Condition &condition : m_conditions) {
        const auto column
            = std::find_if(rows.segments.begin(), rows.segments.end(), [&](const BatchColumns::Codes &codes) {
                  return codes.attribute == condition.attribute;
              });
        if (condition.attribute < 0 || column == rows.segments.end()) {
            std::fill_n(chunk.passes.begin(), count, quint8(0));
            continue;
        }
        const quint16 *codes = column->codes.data() + chunk.begin;
        const size_t known = condition.passes.size();
        for (size_t i = 0; i < count; ++i)
            chunk.passes[i] &= codes[i] < known ? condition.passes[codes[i]] : quint8(0);
    }
    if (!m_hasPeriod)
        return;
    const qint32 *days = rows.day.data() + chunk.begin;
    for (size_t i = 0; i < count; ++i) {
        chunk.undated[i] = chunk.passes[i] & quint8(days[i] == BatchColumns::noDay);
        chunk.passes[i] &= quint8(days[i] >= m_from) & quint8(days[i] <= m_to);
    }
}

} // namespace milepost
