// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace milepost {

/// Which responses take part. Empty parts let everything through; a period leaves undated responses out.
struct Filter {
    /// One attribute and the values that pass; several conditions must all hold, values of one are
    /// alternatives.
    struct Condition {
        QString attribute;
        QStringList values;
        bool operator==(const Condition &) const = default;
    };
    QDate from{}; ///< first local day, inclusive
    QDate to{}; ///< last local day, inclusive
    std::vector<Condition> conditions{};

    bool isEmpty() const { return !from.isValid() && !to.isValid() && conditions.empty(); }
    bool operator==(const Filter &) const = default;
};

} // namespace milepost
