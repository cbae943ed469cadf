// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace milepost {

/// One column as it is compared.
struct ComparedColumn {
    QString key; ///< folded path
    QString code;
    QString label;
    QStringList parts; ///< folded: the question, and the row or choice
    QSet<QString> words;
    QStringList numbers; ///< in the text, years apart: "Question 1" is not "Question 2"
};
std::vector<ComparedColumn> comparedColumns(const Mapping &mapping);

/// Which column of one file is which of the other; -1 where it is in no pair. Every column is in one pair at
/// most.
struct ColumnPairs {
    std::vector<int> ofSaved;
    std::vector<int> ofNext;
};
/// Pairs what asks the same: by the text and the column before it, by the survey tool's code, and at last by
/// similar texts.
ColumnPairs pairColumns(const std::vector<ComparedColumn> &saved, const std::vector<ComparedColumn> &next);

} // namespace milepost
