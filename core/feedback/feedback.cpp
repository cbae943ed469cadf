// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/feedback.h"

#include "core/base/textfold.h"

namespace milepost {

int SegmentDictionary::indexOf(QStringView name) const
{
    const QString folded = foldText(name);
    for (size_t i = 0; i < attributes.size(); ++i) {
        if (foldText(attributes[i].name) == folded)
            return int(i);
    }
    return -1;
}

int SegmentDictionary::codeOf(int attribute, QStringView value) const
{
    if (attribute < 0 || size_t(attribute) >= attributes.size())
        return 0;
    const QStringList &values = attributes[size_t(attribute)].values;
    // Nearly always it is spelt as it stands here, and a filter asks with every step of a slider.
    if (const qsizetype exact = values.indexOf(value); exact >= 0)
        return int(exact) + 1;
    const QString folded = foldText(value);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (foldText(values.at(i)) == folded)
            return int(i) + 1;
    }
    return 0;
}

} // namespace milepost
