// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/csvimport/mapping.h"
#include "core/feedback/feedback.h"
#include "core/journey/journey.h"

#include <QAbstractTableModel>

#include <functional>

namespace milepost {

/// The imports of a project, newest first, with their accounting.
class ImportListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        DateColumn,
        SurveyColumn,
        ReadColumn,
        ImportedColumn,
        DuplicateColumn,
        RejectedColumn,
        BlankColumn,
        ResponsesColumn,
        InvitedColumn,
        RateColumn,
        StateColumn,
        ColumnCount
    };

    explicit ImportListModel(QObject *parent = nullptr);

    /// `text` says dates and numbers in the interface language.
    void setContents(const Journey &journey, const LocalText &text);
    /// How many people the survey was sent to is entered through this; without it nothing can be edited.
    using SetInvited = std::function<Status(BatchId, std::optional<qint64>)>;
    void setEdit(SetInvited setInvited) { m_setInvited = std::move(setInvited); }
    const ImportBatch *batch(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// What was typed cannot be entered, in a sentence.
    void refused(const QString &sentence);

private:
    SetInvited m_setInvited;
    std::vector<ImportBatch> m_batches;
    LocalText m_text{Language::English};
};

/// Records or cells that could not be used: line, reason, and what stood there.
class RejectedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, ReasonColumn, TextColumn, ColumnCount };

    explicit RejectedRowsModel(QObject *parent = nullptr);

    /// Whole records first, then single cells of records that were imported all the same. `asRead` names
    /// their columns; without columns it is not known how the file was read.
    void setContents(const std::vector<RejectedRow> &rows, const std::vector<CellProblem> &cells,
                     const Mapping &asRead, const LocalText &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString line;
        QString reason;
        QString text;
    };
    std::vector<Row> m_rows;
};

} // namespace milepost
