// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/mapping.h"
#include "core/journey/journey.h"
#include "ui/render/theme.h"

#include <QAbstractTableModel>
#include <QSet>

namespace milepost {

/// The first records of a file as its columns are taken: header rows apart, unusable scores marked.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What the pill above a column means, for its colours.
    enum class Pill { Plain, Score, Asked, LeftOut };
    enum HeaderRole {
        PillTextRole = Qt::UserRole, ///< of a horizontal header; DisplayRole is the column's question
        PillRole,
        EvidenceRole,
    };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    /// `asked`: columns with an open question.
    void setContents(std::vector<QStringList> records, Mapping mapping, QSet<int> asked,
                     const Journey &journey);
    void setTheme(const Theme &theme);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Why the cell cannot be used; empty when it can, or is not looked at.
    QString problem(const QModelIndex &index) const;

private:
    bool isHeaderRow(int row) const { return row < m_mapping.headerRows; }

    Theme m_theme = Theme::light();
    std::vector<QStringList> m_records;
    Mapping m_mapping;
    KnownMetrics m_metrics;
    QSet<int> m_asked;
    QStringList m_pills;
};

} // namespace milepost
