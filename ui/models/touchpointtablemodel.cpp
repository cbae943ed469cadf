// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/touchpointtablemodel.h"

#include "core/base/textfold.h"
#include "core/journey/cellwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

TouchpointTableModel::TouchpointTableModel(JourneyDocument &document, FeedbackBook &book, const MapId &map,
                                           LocalText words, Edit edit, std::function<bool()> allowed,
                                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_book(book)
    , m_map(map)
    , m_words(std::move(words))
    , m_edit(std::move(edit))
    , m_allowed(std::move(allowed))
{
    // The book follows the document, and says so when it is done.
    connect(&m_document, &JourneyDocument::changed, this, &TouchpointTableModel::follow);
    connect(&m_book, &FeedbackBook::summariesChanged, this, &TouchpointTableModel::follow);
    follow();
}

void TouchpointTableModel::setWords(const LocalText &words)
{
    m_words = words;
    follow();
}

// Following the document

std::vector<TouchpointTableModel::Row> TouchpointTableModel::rows() const
{
    const Journey &journey = m_document.journey();
    const MapSummary &summary = m_book.summary();
    const edits::CellIndex cells(journey);
    std::vector<Row> rows;
    for (const Stage &stage : journey.stages(m_map)) {
        for (const Touchpoint &touchpoint : journey.touchpoints(stage.id)) {
            Row row{.id = touchpoint.id, .colour = stage.colour};
            if (const Pain *pain = summary.pain.find(touchpoint.id))
                row.highlight = pain->highlight;
            for (const TableColumn &column : m_columns)
                row.values.push_back(
                    tablecolumns::value(column, journey, summary, touchpoint, m_words, &cells));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

QStringList TouchpointTableModel::titles() const
{
    QStringList titles;
    for (const TableColumn &column : m_columns)
        titles.append(tablecolumns::title(column, m_document.journey(), m_words));
    return titles;
}

void TouchpointTableModel::follow()
{
    std::vector<TableColumn> columns = tablecolumns::of(m_document.journey(), m_map);
    if (columns != m_columns) {
        // Lanes came, went or changed places: rare, and every row is another one.
        beginResetModel();
        m_columns = std::move(columns);
        m_titles = titles();
        m_rows = rows();
        endResetModel();
        return;
    }
    if (const QStringList names = titles(); names != m_titles) {
        m_titles = names;
        emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    }
    followRows(rows());
}

void TouchpointTableModel::followRows(std::vector<Row> wanted)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_rows[size_t(row)].id, &Row::id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        Row &next = wanted[size_t(row)];
        const int from = rowOf(next.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(next));
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row); // always upwards: the rows before are in place
            std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (!(m_rows[size_t(row)] == next)) {
            m_rows[size_t(row)] = std::move(next);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

// Structure and content

int TouchpointTableModel::rowOf(const TouchpointId &touchpoint) const
{
    const auto it = std::ranges::find(m_rows, touchpoint, &Row::id);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int TouchpointTableModel::columnOf(const QString &field) const
{
    const auto it = std::ranges::find_if(m_columns, [&](const TableColumn &column) {
        return column.kind == TableColumn::Kind::Field && column.field == field;
    });
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

int TouchpointTableModel::columnOf(const LaneId &lane) const
{
    const auto it = std::ranges::find_if(
        m_columns, [&](const TableColumn &column) { return !lane.isNull() && column.lane == lane; });
    return it == m_columns.end() ? -1 : int(it - m_columns.begin());
}

int TouchpointTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TouchpointTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TouchpointTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const TableColumn &column = m_columns[size_t(index.column())];
    const TableValue &value = row.values[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.isSwitch() ? QVariant() : value.text;
    case Qt::EditRole:
        return value.text;
    case Qt::CheckStateRole:
        return column.isSwitch() ? QVariant(value.text.isEmpty() ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::ToolTipRole:
        return value.remark.isEmpty() ? QVariant() : value.remark;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_titles[index.column()], value.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber() ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case SortRole:
        if (column.isNumber() || column.kind == TableColumn::Kind::Evidence)
            return value.number ? QVariant(*value.number) : QVariant();
        return foldText(value.text);
    case ColourRole:
        return row.colour;
    case HighlightRole:
        return int(row.highlight);
    default:
        return {};
    }
}

bool TouchpointTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_allowed())
        return false;
    const TableColumn &column = m_columns[size_t(index.column())];
    QString typed = value.toString();
    if (role == Qt::CheckStateRole && column.isSwitch())
        typed = value.toInt() == Qt::Checked ? u"1"_s : u"0"_s;
    else if (role != Qt::EditRole || !column.isEditable())
        return false;
    if (typed == index.data(Qt::EditRole).toString())
        return true;
    return m_edit(
        tablecolumns::stepText(column, m_words),
        tablecolumns::change(column, m_document.journey(), touchpointAt(index.row()), typed, m_words));
}

QVariant TouchpointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < int(m_rows.size()))
            return m_words.number(qint64(section + 1));
        return {};
    }
    if (section >= int(m_columns.size()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_titles[section];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((m_columns[size_t(section)].isNumber() ? Qt::AlignTrailing : Qt::AlignLeading)
                          | Qt::AlignVCenter));
    default:
        return {};
    }
}

Qt::ItemFlags TouchpointTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const TableColumn &column = m_columns[size_t(index.column())];
    if (column.isEditable() && m_allowed())
        flags |= column.isSwitch() ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

} // namespace milepost
