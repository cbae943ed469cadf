// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/filter.h"

namespace milepost {

// A filter as somebody sets it who ticks values of one attribute at a time.

/// What a filter says of one attribute.
struct FilterChoice {
    QStringList chosen; ///< the values that pass, in the order of the known ones
    QStringList gone; ///< named by the filter, but not among the known ones
    bool filters = false; ///< false: every response passes, whatever its value
    bool operator==(const FilterChoice &) const = default;
};
/// `known` are the attribute's values; "all but" conditions are turned round, and where several conditions
/// are about the attribute only what meets all of them passes.
FilterChoice filterChoice(const Filter &filter, const QString &attribute, const QStringList &known);

/// The filter with these values of the attribute and no others; with none it says nothing of the attribute.
Filter withChoice(const Filter &filter, const QString &attribute, const QStringList &values);
/// The filter with one value more or less. Values are kept in the order of the known ones, so that the same
/// choice is the same filter however it came about; the last one taken away takes the condition away.
Filter withValue(const Filter &filter, const QString &attribute, const QString &value, bool chosen,
                 const QStringList &known);

/// Whether two names are of the same attribute, as the dictionary of segments compares them.
bool isSameAttribute(QStringView a, QStringView b);

} // namespace milepost
