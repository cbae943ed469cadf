// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/importreasons.h"
#include "core/csvimport/mapping.h"

#include <QHash>
#include <QSet>
#include <QStringView>

namespace milepost {

/// What a cell says: nothing, a whole score on the metric's scale, or something unusable.
struct ScoreReading {
    enum class Kind { Blank, Score, Problem };
    Kind kind = Kind::Blank;
    int score = 0;
    const char *reason = nullptr; ///< of a problem
    bool isCode = false; ///< blank because the mapping says that this text means "not answered"

    bool operator==(const ScoreReading &) const = default;
};

/// Reads the cells of one score column as whole scores of a metric: "9", "9.0", "۹", "10 - Extremely likely"
/// or a label of the mapping. A number that could be meant otherwise in another locale is a problem, never a
/// guess.
class ScoreReader
{
public:
    /// `column` gives labels, scale and direction; without a scale it is the metric's. The scale must pass
    /// fits().
    ScoreReader(Metric metric, const ColumnMapping &column);
    ScoreReader(const MetricScale &scale, const ColumnMapping &column);

    ScoreReading read(QStringView cell) const;

    /// Whether scores of this column can be stored: another scale than the metric's is never pooled with it.
    static bool fits(Metric metric, const ColumnMapping &column);
    static bool fits(const MetricScale &scale, const ColumnMapping &column);

private:
    MetricScale m_scale;
    bool m_turned = false;
    QChar m_decimalMark;
    QHash<QString, int> m_labels; ///< by folded text
    QSet<QString> m_noAnswer; ///< folded
};

/// True for the words that stand for "no answer": N/A, NA, -, null, ...
bool meansNoAnswer(QStringView folded);
/// 1/0, yes/no in the three languages; nothing for any other text.
std::optional<bool> yesOrNo(QStringView cell);

} // namespace milepost
