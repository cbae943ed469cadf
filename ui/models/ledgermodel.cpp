// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ledgermodel.h"

#include "core/analysis/ledgertext.h"

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Numbers end where their header ends.
QVariant ledgerAlignment(int column)
{
    const bool isNumber = column == LedgerModel::AnswersColumn || column == LedgerModel::AgeColumn;
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LedgerModel::setContents(const Journey &journey, const Ledger &ledger, const LocalText &text)
{
    beginResetModel();
    m_text = text;
    m_entries = ledger.entries;
    m_titles.clear();
    for (const LedgerEntry &entry : m_entries) {
        const Touchpoint *touchpoint = journey.find<Touchpoint>(entry.touchpoint);
        m_titles.push_back(touchpoint ? touchpoint->title : text.say("Ledger", "Whole journey"));
    }
    endResetModel();
}

const LedgerEntry *LedgerModel::entry(int row) const
{
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LedgerModel::sortValue(int row, Column column) const
{
    const LedgerEntry &entry = m_entries[size_t(row)];
    switch (column) {
    case TouchpointColumn:
        return row; // the order of the map
    case AnswersColumn:
        return entry.n;
    case FirstColumn:
        return entry.first.isValid() ? QVariant(entry.first) : QVariant();
    case LastColumn:
        return entry.last.isValid() ? QVariant(entry.last) : QVariant();
    case AgeColumn:
        return entry.age ? QVariant(*entry.age) : QVariant();
    case StateColumn:
        return int(entry.isStale);
    case MetricColumn:
    case SourcesColumn:
    case ColumnCount:
        break;
    }
    return display(row, column);
}

QString LedgerModel::display(int row, Column column) const
{
    const LedgerEntry &entry = m_entries[size_t(row)];
    switch (column) {
    case TouchpointColumn:
        return m_titles[size_t(row)];
    case MetricColumn:
        return metricShortName(entry.metric);
    case AnswersColumn:
        return m_text.number(entry.n);
    case FirstColumn:
        return entry.first.isValid() ? m_text.date(entry.first) : m_text.say("Ledger", "undated");
    case LastColumn:
        return m_text.date(entry.last);
    case AgeColumn:
        return entry.age ? m_text.number(*entry.age) : QString();
    case StateColumn:
        return entry.isStale ? tr("stale") : entry.age ? tr("fresh") : QString();
    case SourcesColumn: {
        QStringList files;
        for (const LedgerSource &source : entry.sources)
            files << LocalText::isolateLeftToRight(source.fileName);
        return files.join(m_text.say("Report", ", ", "between parts of a list"));
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), column);
    case Qt::TextAlignmentRole:
        return ledgerAlignment(column);
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const LedgerSource &source : m_entries[size_t(index.row())].sources)
            lines << sourceText(source, m_text).toHtmlEscaped();
        return lines.join("<br>"_L1);
    }
    case SortRole:
        return sortValue(index.row(), column);
    case StaleRole:
        return m_entries[size_t(index.row())].isStale;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return ledgerAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TouchpointColumn:
        return tr("Touchpoint");
    case MetricColumn:
        return tr("Metric");
    case AnswersColumn:
        return tr("Answers");
    case FirstColumn:
        return tr("First day");
    case LastColumn:
        return tr("Last day");
    case AgeColumn:
        return tr("Age in days");
    case StateColumn:
        return tr("State");
    case SourcesColumn:
        return tr("Sources");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace milepost
