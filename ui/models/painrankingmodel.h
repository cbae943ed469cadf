// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/mapsummary.h"
#include "core/base/localtext.h"

#include <QAbstractTableModel>

#include <vector>

namespace milepost {

/// The ranked touchpoints of one map, worst first, as a table. Holds its own copies: setContents() replaces
/// them, and tells the views no more than what differs.
class PainRankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TouchpointColumn,
        PainColumn,
        EvidenceColumn,
        FigureColumn,
        DropoffColumn,
        ComplaintsColumn,
        ShareColumn,
        MoneyColumn, ///< customers and money lost at least; empty without an order value
        WorkshopColumn, ///< what the workshop thinks, severity × frequency; never part of the pain
        ColumnCount
    };
    enum Role {
        HighlightRole = Qt::UserRole, ///< int(PainHighlight)
        ScoreRole, ///< pain 0..100, as a double
        RelativeScoreRole, ///< of the worst, 0..1: how long the bar is
        PartsRole, ///< three doubles, which sum up to 1: score, complaints and drop-off in the severity
        EvidenceRole, ///< int(PainEvidence)
        OpinionRole, ///< whether the row stands for an opinion alone
    };
    /// What is ranked.
    enum class Kind { Pain, Strengths };

    explicit PainRankingModel(QObject *parent = nullptr);

    /// Only touchpoints with a rank are shown, and under the pain those that only a workshop thinks hurt; the
    /// text says in which language.
    void setContents(const Journey &journey, const MapSummary &summary, const LocalText &text,
                     Kind kind = Kind::Pain);

    /// Whether any row has something to say there.
    bool hasMoney() const { return m_hasMoney; }
    bool hasOpinions() const { return m_hasOpinions; }
    /// Rows that are ranked; those of opinions alone follow.
    int rankedCount() const { return m_ranked; }

    TouchpointId touchpointAt(int row) const;
    /// -1 when it is not ranked.
    int rowOf(const TouchpointId &touchpoint) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        TouchpointId touchpoint;
        PainHighlight highlight = PainHighlight::None;
        double score = 0;
        double relative = 0;
        std::array<double, 3> parts{};
        PainEvidence evidence = PainEvidence::Insufficient;
        bool opinionOnly = false;
        std::array<QString, ColumnCount> texts;
        QString why;
        bool operator==(const Row &) const = default;
    };

    class Writer;

    std::vector<Row> m_rows;
    std::array<QString, ColumnCount> m_headers;
    bool m_hasMoney = false;
    bool m_hasOpinions = false;
    int m_ranked = 0;
};

} // namespace milepost
