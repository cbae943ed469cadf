// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"

#include <QHash>
#include <QStringView>

namespace milepost
{

/// Reasons of rejected records and cell problems: stable English keys, shown through tr().
namespace reasons
{
inline constexpr char unknownMetric[] = "unknown metric";
inline constexpr char ambiguousTouchpoint[] = "ambiguous touchpoint";
inline constexpr char unknownTouchpoint[] = "unknown touchpoint";
inline constexpr char touchpointTooLong[] = "touchpoint name too long";
inline constexpr char notANumber[] = "score is not a number";
inline constexpr char notWhole[] = "score is not a whole number";
inline constexpr char ambiguousNumber[] = "ambiguous number";
inline constexpr char outsideScale[] = "score outside the scale";
inline constexpr char secondScore[] = "second score for the same touchpoint and metric";
inline constexpr char unreadableDate[] = "unreadable date";
inline constexpr char unreadableComplaint[] = "complaint is neither 1 nor 0";
inline constexpr char cellTooLong[] = "cell too long";
inline constexpr char tooManyCells[] = "more cells than columns";
} // namespace reasons

/// What a cell says: nothing, a whole score on the metric's scale, or something unusable.
struct ScoreReading {
    enum class Kind { Blank, Score, Problem };
    Kind kind = Kind::Blank;
    int score = 0;
    const char *reason = nullptr; ///< of a problem

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

    ScoreReading read(QStringView cell) const;

    /// Whether scores of this column can be stored: another scale than the metric's is never pooled with it.
    static bool fits(Metric metric, const ColumnMapping &column);

private:
    MetricScale m_scale;
    bool m_turned = false;
    QHash<QString, int> m_labels; ///< by folded text
};

/// True for the words that stand for "no answer": N/A, NA, -, null, ...
bool meansNoAnswer(QStringView folded);
/// 1/0, yes/no in the three languages; nothing for any other text.
std::optional<bool> yesOrNo(QStringView cell);

} // namespace milepost
