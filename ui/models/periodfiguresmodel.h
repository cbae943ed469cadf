// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/periodfigures.h"
#include "core/base/localtext.h"
#include "core/document/journeydocument.h"
#include "ui/render/theme.h"

#include <QAbstractTableModel>

#include <functional>

namespace milepost {

/// A row per period: its days, the entered figures, which can be edited, and what follows from them. It
/// follows the document; a period that was added and has no figure yet is known to the model alone.
class PeriodFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int firstFigure = 2; ///< column; after the two days
    static constexpr int figures = 13;
    enum Column {
        FirstColumn,
        LastColumn,
        RetentionColumn = firstFigure + figures,
        ChurnColumn,
        RepeatColumn,
        SimpleColumn,
        InfiniteColumn,
        FiniteColumn,
        ColumnCount
    };
    /// How the model's edits are done.
    struct Edits {
        std::function<Status(const QDate &first, const QDate &last, FigureKind, std::optional<double>)> set;
        std::function<Status(const QDate &first, const QDate &last, const QDate &newFirst,
                             const QDate &newLast)>
            move;
        std::function<bool()> allowed;
    };

    /// The document outlives the model; `text` speaks the interface language.
    PeriodFiguresModel(JourneyDocument &document, Edits edits, const LocalText &text,
                       QObject *parent = nullptr);

    void setLook(const LocalText &text, const Theme &theme);
    const PeriodFigures &period(int row) const { return m_periods[size_t(row)]; }
    /// Adds an empty period; gives the row it has, or that of the one that is there already.
    int add(const QDate &first, const QDate &last);
    /// Takes a period without figures away; one with figures is the document's.
    void drop(const QDate &first, const QDate &last);
    int rowOf(const QDate &first, const QDate &last) const;
    /// Why the cell's figure contradicts another one; empty when it does not.
    QString conflictAt(const QModelIndex &index) const;

    static FigureKind kindOf(int column) { return FigureKind(column - firstFigure); }
    static bool isFigure(int column) { return column >= firstFigure && column < firstFigure + figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Days as QDate; figures as typed text, an empty one takes the figure away.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What was typed cannot be entered, in a sentence.
    void refused(const QString &sentence);

private:
    void follow();
    bool setDay(int row, bool isFirst, const QDate &day);
    bool setFigure(int row, FigureKind kind, const QString &typed);
    QString shown(const PeriodFigures &period, int column) const;
    QVariant edited(const PeriodFigures &period, int column) const;

    JourneyDocument &m_document;
    Edits m_edits;
    LocalText m_text;
    Theme m_theme = Theme::light();
    std::vector<PeriodFigures> m_periods;
    std::vector<std::pair<QDate, QDate>> m_added; ///< without figures yet
};

} // namespace milepost
