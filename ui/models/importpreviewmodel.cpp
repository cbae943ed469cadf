// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importpreviewmodel.h"

#include "core/analysis/definedmetric.h"
#include "core/csvimport/scorereader.h"
#include "ui/models/importtext.h"

namespace milepost {

namespace {

constexpr qsizetype longestShown = 200;

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setContents(std::vector<QStringList> records, Mapping mapping, QSet<int> asked,
                                     const Journey &journey)
{
    beginResetModel();
    m_records = std::move(records);
    m_mapping = std::move(mapping);
    m_metrics = knownMetricsOf(journey);
    m_asked = std::move(asked);
    m_pills.clear();
    for (const ColumnMapping &column : m_mapping.columns)
        m_pills.append(importtext::pill(column, journey));
    endResetModel();
}

void ImportPreviewModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

QString ImportPreviewModel::problem(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || isHeaderRow(index.row()))
        return {};
    const ColumnMapping &column = m_mapping.columns[size_t(index.column())];
    const KnownMetrics::Entry *metric = metricOf(column, m_metrics);
    if (column.role != ColumnRole::Score || !metric || !ScoreReader::fits(metric->scale, column))
        return {};
    const ScoreReading reading
        = ScoreReader(metric->scale, column).read(m_records[size_t(index.row())].value(column.index));
    return reading.kind == ScoreReading::Kind::Problem
        ? importtext::reason(QString::fromLatin1(reading.reason))
        : QString();
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMapping &column = m_mapping.columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return m_records[size_t(index.row())].value(column.index).left(longestShown).simplified();
    case Qt::FontRole: {
        QFont font = Theme::uiFont(12);
        font.setItalic(isHeaderRow(index.row()));
        font.setBold(!problem(index).isEmpty());
        return font;
    }
    case Qt::BackgroundRole:
        if (isHeaderRow(index.row()))
            return m_theme.color(ColorRole::Soft);
        return problem(index).isEmpty() ? QVariant() : QVariant(m_theme.color(ColorRole::RedSoft));
    case Qt::ForegroundRole:
        if (!problem(index).isEmpty())
            return m_theme.color(ColorRole::RedText);
        return m_theme.color(isHeaderRow(index.row()) || column.role == ColumnRole::Ignore ? ColorRole::Muted
                                                                                           : ColorRole::Ink);
    case Qt::ToolTipRole: {
        const QString text = problem(index);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_mapping.columns.size())
        return {};
    const ColumnMapping &column = m_mapping.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return importtext::header(column);
    case PillTextRole:
        return m_pills.at(section);
    case PillRole:
        if (m_asked.contains(column.index))
            return int(Pill::Asked);
        if (column.role == ColumnRole::Score)
            return int(Pill::Score);
        return int(column.role == ColumnRole::Ignore ? Pill::LeftOut : Pill::Plain);
    case EvidenceRole:
    case Qt::ToolTipRole:
        return column.evidence;
    default:
        return {};
    }
}

} // namespace milepost
