// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importfilesmodel.h"

#include <algorithm>

namespace milepost {

namespace {

QString stateName(ImportFilesModel::State state)
{
    switch (state) {
    case ImportFilesModel::State::Waiting:
        return ImportFilesModel::tr("Waiting");
    case ImportFilesModel::State::Open:
        return ImportFilesModel::tr("Open");
    case ImportFilesModel::State::Imported:
        return ImportFilesModel::tr("Imported");
    case ImportFilesModel::State::NothingNew:
        return ImportFilesModel::tr("Nothing new");
    case ImportFilesModel::State::Skipped:
        return ImportFilesModel::tr("Skipped");
    case ImportFilesModel::State::Failed:
        return ImportFilesModel::tr("Failed");
    }
    return {};
}

bool isFigure(int column)
{
    return column >= ImportFilesModel::ReadColumn && column <= ImportFilesModel::BlankColumn;
}

} // namespace

ImportFilesModel::ImportFilesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportFilesModel::setFiles(const QStringList &names, const LocalText &text)
{
    beginResetModel();
    m_text = text;
    m_files.clear();
    for (const QString &name : names)
        m_files.emplace_back().name = name;
    endResetModel();
}

void ImportFilesModel::setText(const LocalText &text)
{
    m_text = text;
    for (int row = 0; row < rowCount(); ++row)
        changed(row);
}

void ImportFilesModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (int row = 0; row < rowCount(); ++row)
        changed(row);
}

void ImportFilesModel::setState(int row, State state, const QString &remark)
{
    File &file = m_files[size_t(row)];
    file.state = state;
    file.remark = remark;
    changed(row);
}

void ImportFilesModel::setBatch(int row, const ImportBatch &batch)
{
    m_files[size_t(row)].batch = batch;
    m_files[size_t(row)].isCounted = true;
    changed(row);
}

void ImportFilesModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportFilesModel::count(State state) const
{
    return int(
        std::count_if(m_files.begin(), m_files.end(), [&](const File &file) { return file.state == state; }));
}

qint64 ImportFilesModel::importedRecords() const
{
    qint64 records = 0;
    for (const File &file : m_files)
        records += file.state == State::Imported ? file.batch.imported : 0;
    return records;
}

int ImportFilesModel::nextWaiting() const
{
    const auto it = std::find_if(m_files.begin(), m_files.end(),
                                 [](const File &file) { return file.state == State::Waiting; });
    return it == m_files.end() ? -1 : int(it - m_files.begin());
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportFilesModel::shown(const File &file, int column) const
{
    if (isFigure(column) && !file.isCounted)
        return {};
    switch (Column(column)) {
    case FileColumn:
        return file.name;
    case StateColumn:
        return stateName(file.state);
    case ReadColumn:
        return m_text.number(file.batch.read);
    case ImportedColumn:
        return m_text.number(file.batch.imported);
    case DuplicateColumn:
        return m_text.number(file.batch.duplicate);
    case RejectedColumn:
        return m_text.number(file.batch.rejected);
    case BlankColumn:
        return m_text.number(file.batch.blank);
    case RemarkColumn:
        return file.remark;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const File &file = m_files[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(file, index.column());
    case Qt::ToolTipRole:
        return shown(file, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        if (index.column() != StateColumn)
            return {};
        return m_theme.color(file.state == State::Imported     ? ColorRole::GoodText
                                 : file.state == State::Failed ? ColorRole::RedText
                                 : file.state == State::Open   ? ColorRole::Brand
                                                               : ColorRole::Muted);
    default:
        return {};
    }
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FileColumn:
        return tr("File");
    case StateColumn:
        return tr("State");
    case ReadColumn:
        return tr("Records");
    case ImportedColumn:
        return tr("New");
    case DuplicateColumn:
        return tr("Known");
    case RejectedColumn:
        return tr("Rejected");
    case BlankColumn:
        return tr("Blank");
    case RemarkColumn:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace milepost
