// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importlistmodel.h"

#include "core/analysis/businessfigures.h"
#include "ui/models/importtext.h"
#include "ui/models/typednumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Numbers end where their header ends.
QVariant alignment(int column)
{
    const bool isNumber = column >= ImportListModel::ReadColumn && column <= ImportListModel::RateColumn;
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

constexpr qsizetype mostText = 400;

/// A question names itself by its beginning; what is wrong must be read beside it.
QString shortened(const QString &header)
{
    constexpr qsizetype most = 32;
    return header.size() > most ? header.left(most).trimmed() + QChar(0x2026) : header;
}

/// A record's cells one after the other in the window's direction, each in its own.
QString cellsInOrder(const QStringList &cells)
{
    QStringList isolated;
    qsizetype room = mostText;
    for (const QString &cell : cells) {
        if (room <= 0)
            break;
        isolated.append(LocalText::isolate(cell.left(room)));
        room -= cell.size() + 3;
    }
    return isolated.join(u" · "_s);
}

} // namespace

ImportListModel::ImportListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportListModel::setContents(const Journey &journey, const LocalText &text)
{
    beginResetModel();
    m_text = text;
    m_batches.clear();
    for (const auto &[id, batch] : journey.all<ImportBatch>())
        m_batches.push_back(batch);
    std::sort(m_batches.begin(), m_batches.end(),
              [](const ImportBatch &a, const ImportBatch &b) { return a.id > b.id; });
    endResetModel();
}

const ImportBatch *ImportListModel::batch(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_batches.size() ? &m_batches[size_t(index.row())]
                                                                     : nullptr;
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    const ImportBatch *batch
        = checkIndex(index, CheckIndexOption::IndexIsValid) ? this->batch(index) : nullptr;
    if (!batch)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && index.column() == FileColumn)
        return batch->fileName.toHtmlEscaped();
    if (role != Qt::DisplayRole && (role != Qt::EditRole || index.column() != InvitedColumn))
        return {};
    switch (Column(index.column())) {
    case FileColumn:
        return batch->fileName;
    case DateColumn:
        return m_text.date(batch->importedAt.toLocalTime().date());
    case SurveyColumn:
        // A fingerprint of headers is a name for machines.
        return batch->survey.startsWith("headers:"_L1) ? importtext::platformName(batch->platform)
                                                       : batch->survey;
    case ReadColumn:
        return m_text.number(batch->read);
    case ImportedColumn:
        return m_text.number(batch->imported);
    case DuplicateColumn:
        return m_text.number(batch->duplicate);
    case RejectedColumn:
        return m_text.number(batch->rejected);
    case BlankColumn:
        return m_text.number(batch->blank);
    case ResponsesColumn:
        return m_text.number(batch->responses);
    case InvitedColumn:
        return batch->invited ? m_text.number(*batch->invited) : QString();
    case RateColumn:
        if (const auto rate = batch->invited ? responseRate(batch->imported, *batch->invited) : std::nullopt)
            return tr("%1 (%2)", "share and its interval")
                .arg(m_text.percent(rate->share),
                     m_text.percentRange(rate->interval.low, rate->interval.high));
        return {};
    case StateColumn:
        return batch->active ? tr("In use") : tr("Undone");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FileColumn:
        return tr("File");
    case DateColumn:
        return tr("Imported on");
    case SurveyColumn:
        return tr("Survey");
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
    case ResponsesColumn:
        return tr("Responses");
    case InvitedColumn:
        return tr("Invited");
    case RateColumn:
        return tr("Response rate");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_setInvited && index.isValid() && index.column() == InvitedColumn ? flags | Qt::ItemIsEditable
                                                                              : flags;
}

bool ImportListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ImportBatch *edited = batch(index);
    if (!edited || role != Qt::EditRole || index.column() != InvitedColumn || !m_setInvited)
        return false;
    const QString typed = value.toString().trimmed();
    const std::optional<qint64> number = typedWholeNumber(typed, m_text.locale());
    if (!typed.isEmpty() && !number) {
        emit refused(tr("“%1” is no whole number.").arg(typed));
        return false;
    }
    if (number == edited->invited)
        return true;
    if (const Status done = m_setInvited(edited->id, number); !done) {
        emit refused(done.error().message());
        return false;
    }
    return true;
}

RejectedRowsModel::RejectedRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectedRowsModel::setContents(const std::vector<RejectedRow> &rows,
                                    const std::vector<CellProblem> &cells, const Mapping &asRead,
                                    const LocalText &text)
{
    beginResetModel();
    m_rows.clear();
    for (const RejectedRow &row : rows)
        m_rows.push_back({text.number(row.line), importtext::reason(row.reason), cellsInOrder(row.cells)});
    for (const CellProblem &cell : cells) {
        const auto column
            = std::find_if(asRead.columns.begin(), asRead.columns.end(),
                           [&](const ColumnMapping &known) { return known.index == cell.column; });
        const QString reason = importtext::reason(cell.reason);
        m_rows.push_back({text.number(cell.line),
                          column == asRead.columns.end()
                              ? tr("cell left out: %1").arg(reason)
                              : tr("cell of “%1” left out: %2")
                                    .arg(LocalText::isolate(shortened(importtext::header(*column))), reason),
                          cell.text.left(mostText)});
    }
    endResetModel();
}

int RejectedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RejectedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != ReasonColumn)))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return row.reason.toHtmlEscaped();
    switch (Column(index.column())) {
    case LineColumn:
        return row.line;
    case ReasonColumn:
        return row.reason;
    case TextColumn:
        return row.text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LineColumn:
        return tr("Line");
    case ReasonColumn:
        return tr("Reason");
    case TextColumn:
        return tr("Content");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace milepost
