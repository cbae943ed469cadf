// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/csvimport/mapping.h"
#include "core/journey/journey.h"
#include "ui/render/theme.h"

#include <QAbstractTableModel>
#include <QSet>

namespace milepost {

/// Every column of a survey file as a row: what it is taken for, and why. What fits the column's role can be
/// edited; an edit is only asked for, and shown once it has been made.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        HeaderColumn,
        RoleColumn,
        MetricColumn,
        ScaleColumn,
        DirectionColumn,
        TouchpointColumn,
        EvidenceColumn,
        ColumnCount
    };

    explicit ImportColumnsModel(QObject *parent = nullptr);

    /// `asked`: indexes of columns about which a question is open. The journey outlives the model.
    void setContents(const Mapping &mapping, const QSet<int> &asked, const Journey &journey,
                     const LocalText &text);
    void setTheme(const Theme &theme);
    const ColumnMapping &mapping(int row) const { return m_columns[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a role, metric or direction as its number (nothing: not known), a scale and a touchpoint as
    /// text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void columnEdited(const milepost::ColumnMapping &column);
    /// What was typed cannot be taken, in a sentence.
    void refused(const QString &sentence);

private:
    bool fits(const ColumnMapping &column, int what) const;
    QString shown(const ColumnMapping &column, int what) const;
    QVariant edited(const ColumnMapping &column, int what) const;

    std::vector<ColumnMapping> m_columns;
    KnownMetrics m_metrics;
    bool m_isLong = false; ///< every record names its metric
    QSet<int> m_asked;
    const Journey *m_journey = nullptr;
    LocalText m_text{Language::English};
    Theme m_theme;
};

} // namespace milepost
