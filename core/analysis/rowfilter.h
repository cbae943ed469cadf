// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedbackcolumns.h"
#include "core/feedback/filter.h"

namespace milepost {

/// A Filter resolved to codes and day numbers once, then held against rows a few thousand at a time, without
/// a branch per row.
class RowFilter
{
public:
    RowFilter(const Filter &filter, const SegmentDictionary &segments);

    /// Whether a period is asked for; its ends are inclusive and no end at all is the smallest or largest
    /// day.
    bool hasPeriod() const { return m_hasPeriod; }
    qint32 from() const { return m_from; }
    qint32 to() const { return m_to; }
    bool hasConditions() const { return !m_conditions.empty(); }

    /// Writes 1 for every row of [begin, end) that meets the conditions, 0 for the others; the period is not
    /// looked at. False, with nothing written, where no row of the batch can.
    bool sieve(const BatchColumns::Rows &rows, size_t begin, size_t end, quint8 *passes) const;
    /// Clears those that the period keeps out, the undated ones too.
    void keepPeriod(const BatchColumns::Rows &rows, size_t begin, size_t end, quint8 *passes) const;

private:
    struct Condition {
        int attribute = -1;
        std::vector<quint16> codes; ///< that pass, when they are few enough to compare with one by one
        std::vector<quint8> passes; ///< else by code; the last one stands for all codes from there on
    };

    std::vector<Condition> m_conditions;
    bool m_hasPeriod = false;
    qint32 m_from = 0;
    qint32 m_to = 0;
};

} // namespace milepost
