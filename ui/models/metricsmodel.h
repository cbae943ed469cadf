// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/definedmetric.h"
#include "core/base/localtext.h"
#include "core/document/journeydocument.h"

#include <QAbstractTableModel>

namespace milepost {

/// The metrics that a project knows: the four built-in ones, then its own by number. It follows the document.
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CodeColumn,
        KindColumn,
        ScaleColumn,
        FavourableColumn,
        AnswersColumn,
        ColumnCount
    };
    enum Role { OwnRole = Qt::UserRole }; ///< whether the project defined it

    /// The document outlives the model; `text` says numbers in the interface language.
    MetricsModel(JourneyDocument &document, const LocalText &text, QObject *parent = nullptr);

    void setText(const LocalText &text);
    const MetricDefinition &metricAt(int row) const { return m_metrics[size_t(row)]; }
    qint64 answersAt(int row) const { return m_answers[size_t(row)]; }
    /// -1 when there is none.
    int rowOf(const MetricDefinitionId &id) const;

    /// "Net score", "Share of favourable answers", "Mean".
    static QString kindName(const QString &kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    JourneyDocument &m_document;
    LocalText m_text;
    std::vector<MetricDefinition> m_metrics;
    std::vector<qint64> m_answers; ///< beside them, in all imports
};

} // namespace milepost
