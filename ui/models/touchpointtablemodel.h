// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/feedbackbook.h"
#include "ui/models/tablecolumn.h"

#include <QAbstractTableModel>

#include <functional>

namespace milepost {

/// Every touchpoint of a map a row, in map order; fields, lanes and figures the columns. It only asks for
/// edits: what changed comes back from the document, row by row, so that selection and editors stay.
class TouchpointTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< a number, or the folded text
        ColourRole, ///< the stage's index into the palette
        HighlightRole, ///< PainHighlight as int
    };
    /// Does an edit as one undo step; false when it was refused.
    using Edit = std::function<bool(const QString &step, const Result<ChangeSet> &)>;

    /// Document and book outlive the model. `allowed` says whether anything may be edited now.
    TouchpointTableModel(JourneyDocument &document, FeedbackBook &book, const MapId &map, LocalText words,
                         Edit edit, std::function<bool()> allowed, QObject *parent = nullptr);

    void setWords(const LocalText &words);
    const std::vector<TableColumn> &columns() const { return m_columns; }
    TouchpointId touchpointAt(int row) const { return m_rows[size_t(row)].id; }
    /// -1 when there is none.
    int rowOf(const TouchpointId &touchpoint) const;
    int columnOf(const QString &field) const;
    int columnOf(const LaneId &lane) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        TouchpointId id{};
        int colour = 0;
        PainHighlight highlight = PainHighlight::None;
        std::vector<TableValue> values{};
        bool operator==(const Row &) const = default;
    };

    void follow();
    void followRows(std::vector<Row> wanted);
    std::vector<Row> rows() const;
    QStringList titles() const;

    JourneyDocument &m_document;
    FeedbackBook &m_book;
    MapId m_map;
    LocalText m_words;
    Edit m_edit;
    std::function<bool()> m_allowed;
    std::vector<TableColumn> m_columns;
    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace milepost
