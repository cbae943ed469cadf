// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapcomparison.h"
#include "core/base/localtext.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace milepost {

/// The compared figures of one map as a table, what is proven first, then by size. Holds its own copies:
/// setContents() replaces them, and tells the views no more than what differs.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Families of tests of their own: touchpoints (and the journey as a whole), or what they are pooled to.
    enum class Level { Touchpoints, Pooled };
    enum Column {
        PlaceColumn,
        GroupColumn, ///< only of "each against all others"
        MetricColumn,
        FirstAnswersColumn,
        FirstColumn,
        SecondAnswersColumn,
        SecondColumn,
        ChangeColumn,
        PColumn,
        VerdictColumn,
        ColumnCount
    };
    enum Role {
        VerdictRole = Qt::UserRole, ///< int(Verdict)
        IconRole, ///< of the change: one of our own icons
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Null: nothing is compared. The text says in which language.
    void setContents(const Journey &journey, const MapComparison *comparison, Level level,
                     const LocalText &text);

    /// What a row is about; both ids are null for the whole map.
    TouchpointId touchpointAt(int row) const;
    StageId stageAt(int row) const;
    /// The first row about a touchpoint, or about a stage where the touchpoint is null; -1 without one.
    int rowOf(const TouchpointId &touchpoint, const StageId &stage) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        TouchpointId touchpoint;
        StageId stage;
        QString group;
        Metric metric = Metric::Nps;
        Verdict verdict = Verdict::TooFew;
        QString icon;
        std::array<QString, ColumnCount> texts;
        QString sentence;
        bool operator==(const Row &) const = default;
        bool isSamePlace(const Row &other) const
        {
            return touchpoint == other.touchpoint && stage == other.stage && group == other.group
                && metric == other.metric;
        }
    };
    static Row rowFor(const ComparedFigure &figure, const LocalText &text);

    std::vector<Row> m_rows;
    std::array<QString, ColumnCount> m_headers;
};

} // namespace milepost
