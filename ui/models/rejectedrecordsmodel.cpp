// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rejectedrecordsmodel.h"

#include "core/csvimport/importreasons.h"
#include "ui/models/importtext.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype longestShownCell = 200;

} // namespace

RejectedRecordsModel::RejectedRecordsModel(const std::vector<RejectedRow> &rows, const Mapping &asRead,
                                           const Journey &journey, const MapId &map,
                                           const SegmentDictionary &segments, const LocalText &text,
                                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_mapping(asRead)
    , m_check(asRead, journey, map, segments)
    , m_text(text)
    , m_width(int(asRead.columns.size()))
{
    m_rows.reserve(rows.size());
    for (const RejectedRow &rejected : rows) {
        Row &row = m_rows.emplace_back(Row{rejected, rejected.cells, {}});
        m_width = std::max(m_width, int(row.cells.size()));
        check(row);
    }
}

void RejectedRecordsModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RejectedRecordsModel::check(Row &row)
{
    row.finding = m_check.read(row.first.line, row.cells);
}

bool RejectedRecordsModel::isChanged(int row) const
{
    return m_rows[size_t(row)].cells != m_rows[size_t(row)].first.cells;
}

std::vector<CorrectedRecord> RejectedRecordsModel::corrected() const
{
    std::vector<CorrectedRecord> records;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isChanged(int(i)) && m_rows[i].finding.kind == RecordCheck::Finding::Kind::Usable)
            records.push_back({m_rows[i].first.line, m_rows[i].cells});
    }
    return records;
}

std::vector<RejectedRow> RejectedRecordsModel::rows() const
{
    std::vector<RejectedRow> rows;
    for (const Row &row : m_rows)
        rows.push_back({row.first.line, row.first.reason, row.cells});
    return rows;
}

int RejectedRecordsModel::correctedCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isChanged(int(i)) && m_rows[i].finding.kind == RecordCheck::Finding::Kind::Usable)
            ++count;
    }
    return count;
}

void RejectedRecordsModel::setCorrected(const std::vector<CorrectedRecord> &records)
{
    for (const CorrectedRecord &record : records) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row &known) { return known.first.line == record.line; });
        if (row == m_rows.end() || record.cells.size() > m_width)
            continue;
        row->cells = record.cells;
        check(*row);
        const int place = int(row - m_rows.begin());
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
    emit correctedChanged();
}

QList<int> RejectedRecordsModel::rowsLike(const QModelIndex &index) const
{
    QList<int> alike;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() < FirstCell)
        return alike;
    const qsizetype cell = index.column() - FirstCell;
    const QString before = m_rows[size_t(index.row())].first.cells.value(cell);
    const QString now = m_rows[size_t(index.row())].cells.value(cell);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString &text = m_rows[i].cells.value(cell);
        if (int(i) != index.row() && text == before && text != now)
            alike.append(int(i));
    }
    return alike;
}

void RejectedRecordsModel::correctAlike(const QModelIndex &index)
{
    const QString text = index.data(Qt::EditRole).toString();
    for (const int row : rowsLike(index))
        setData(this->index(row, index.column()), text, Qt::EditRole);
}

void RejectedRecordsModel::putBack(int row)
{
    Row &changed = m_rows[size_t(row)];
    changed.cells = changed.first.cells;
    check(changed);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit correctedChanged();
}

QModelIndex RejectedRecordsModel::firstFault() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (int cell = 0; cell < m_width; ++cell) {
            if (isFault(m_rows[i], cell))
                return index(int(i), FirstCell + cell);
        }
    }
    return m_rows.empty() ? QModelIndex() : index(0, FirstCell);
}

bool RejectedRecordsModel::isFault(const Row &row, int cell) const
{
    return std::find(row.finding.columns.begin(), row.finding.columns.end(), cell)
        != row.finding.columns.end();
}

QString RejectedRecordsModel::state(const Row &row) const
{
    switch (row.finding.kind) {
    case RecordCheck::Finding::Kind::Usable:
        return tr("Corrected");
    case RecordCheck::Finding::Kind::Blank:
        return tr("Neither score nor comment");
    case RecordCheck::Finding::Kind::Rejected:
        break;
    }
    return importtext::reason(row.finding.reason);
}

int RejectedRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedRecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + m_width;
}

QVariant RejectedRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isUsable = row.finding.kind == RecordCheck::Finding::Kind::Usable;
    if (index.column() < FirstCell) {
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == LineColumn ? m_text.number(row.first.line) : state(row);
        case Qt::ForegroundRole:
            if (index.column() == LineColumn)
                return m_theme.color(ColorRole::Muted);
            return m_theme.color(isUsable ? ColorRole::GoodText : ColorRole::RedText);
        case Qt::ToolTipRole:
            return index.column() == StateColumn ? QVariant(state(row)) : QVariant();
        default:
            return {};
        }
    }
    const int cell = index.column() - FirstCell;
    const QString text = row.cells.value(cell);
    const bool changed = text != row.first.cells.value(cell);
    switch (role) {
    case Qt::DisplayRole:
        return text.left(longestShownCell).simplified();
    case Qt::EditRole:
        return text;
    case FaultRole:
        return isFault(row, cell);
    case Qt::FontRole: {
        QFont font = Theme::uiFont(12);
        font.setBold(changed || isFault(row, cell));
        return font;
    }
    case Qt::BackgroundRole:
        if (isFault(row, cell))
            return m_theme.color(isUsable ? ColorRole::AmberSoft : ColorRole::RedSoft);
        return changed ? QVariant(m_theme.color(ColorRole::Selection)) : QVariant();
    case Qt::ForegroundRole:
        if (isFault(row, cell))
            return m_theme.color(isUsable ? ColorRole::AmberText : ColorRole::RedText);
        return m_theme.color(ColorRole::Ink);
    case Qt::ToolTipRole:
        if (changed)
            return tr("Before: %1").arg(row.first.cells.value(cell).left(longestShownCell)).toHtmlEscaped();
        return isFault(row, cell) ? QVariant(state(row)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isFault(row, cell) ? QVariant(state(row)) : QVariant();
    default:
        return {};
    }
}

bool RejectedRecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() < FirstCell)
        return false;
    Row &row = m_rows[size_t(index.row())];
    const qsizetype cell = index.column() - FirstCell;
    const QString text = value.toString();
    if (row.cells.value(cell) == text)
        return true;
    while (row.cells.size() <= cell)
        row.cells.append(QString());
    row.cells[cell] = text;
    // Empty cells at the end are none: so a record put back is as it was.
    while (row.cells.size() > row.first.cells.size() && row.cells.last().isEmpty())
        row.cells.removeLast();
    check(row);
    // One cell may make or mend the fault of another.
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit correctedChanged();
    return true;
}

Qt::ItemFlags RejectedRecordsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() < FirstCell ? flags : flags | Qt::ItemIsEditable;
}

QVariant RejectedRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == LineColumn)
        return tr("Line");
    if (section == StateColumn)
        return tr("What is wrong");
    const size_t cell = size_t(section - FirstCell);
    if (cell >= m_mapping.columns.size())
        return tr("beyond the last column");
    const QString header = importtext::header(m_mapping.columns[cell]);
    return role == Qt::ToolTipRole ? header.toHtmlEscaped() : header.left(60);
}

} // namespace milepost
