// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/journey/journey.h"

namespace milepost::edits {
class CellIndex;
}

namespace milepost {

/// One column of the table of touchpoints: a field, a lane of the map, or a figure.
struct TableColumn {
    enum class Kind {
        Stage,
        Field, ///< `field` by its JSON name
        Emotion, ///< the felt one of everybody, in `lane`
        Text, ///< the cells of `lane`
        Dropoff, ///< figures from here on
        Metric,
        OwnMetric, ///< `own`, of the project
        Answers,
        Comments,
        Complaints,
        Pain,
        Evidence,
    };
    Kind kind = Kind::Stage;
    QString field{};
    LaneId lane{};
    Metric metric = Metric::Nps;
    MetricDefinitionId own{};

    bool isEditable() const { return kind < Kind::Dropoff; }
    bool isSwitch() const;
    /// Whether its content reads as a number, and stands at the trailing edge.
    bool isNumber() const;
    /// Names the column in settings: "visitors", "metric:nps", "lane:...".
    QString key() const;
    bool operator==(const TableColumn &) const = default;
};

/// What a cell of the table says, and by what it is sorted where that is a number.
struct TableValue {
    QString text{};
    std::optional<double> number{};
    QString remark{}; ///< shown when the pointer rests on it
    bool operator==(const TableValue &) const = default;
};

namespace tablecolumns {

/// The columns for a map, in their usual order.
std::vector<TableColumn> of(const Journey &journey, const MapId &map);
QString title(const TableColumn &column, const Journey &journey, const LocalText &words);
/// Who asks for many gives the journey's cells by their places: looking for one walks over all of them.
TableValue value(const TableColumn &column, const Journey &journey, const MapSummary &summary,
                 const Touchpoint &touchpoint, const LocalText &words,
                 const edits::CellIndex *cells = nullptr);
/// The edit that puts a typed or pasted text there; an empty text clears. Invalid, with a sentence that says
/// what is expected, when it cannot be read.
Result<ChangeSet> change(const TableColumn &column, const Journey &journey, const TouchpointId &touchpoint,
                         const QString &typed, const LocalText &words);
/// For the undo step.
QString stepText(const TableColumn &column, const LocalText &words);

} // namespace tablecolumns

} // namespace milepost
