// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importcolumnsmodel.h"

#include "core/analysis/definedmetric.h"
#include "ui/models/columnchanges.h"
#include "ui/models/importtext.h"

using namespace Qt::StringLiterals;

namespace milepost {

ImportColumnsModel::ImportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportColumnsModel::setContents(const Mapping &mapping, const QSet<int> &asked, const Journey &journey,
                                     const LocalText &text)
{
    // The same columns keep their rows: the keyboard stays where it is.
    const bool isSameShape = mapping.columns.size() == m_columns.size();
    if (!isSameShape)
        beginResetModel();
    m_columns = mapping.columns;
    m_isLong = mapping.isLong();
    m_asked = asked;
    m_journey = &journey;
    m_metrics = knownMetricsOf(journey);
    m_text = text;
    if (!isSameShape)
        endResetModel();
    else if (!m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportColumnsModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// Whether this can be said of a column with that role.
bool ImportColumnsModel::fits(const ColumnMapping &column, int what) const
{
    const bool isScore = column.role == ColumnRole::Score;
    switch (Column(what)) {
    case RoleColumn:
        return true;
    case MetricColumn:
        return isScore;
    case ScaleColumn:
        return isScore && metricOf(column, m_metrics);
    case DirectionColumn:
        return isScore && column.metric && columnchanges::needsDirection(*column.metric);
    case TouchpointColumn:
        return isScore || column.role == ColumnRole::Comment;
    case HeaderColumn:
    case EvidenceColumn:
    case ColumnCount:
        break;
    }
    return false;
}

QString ImportColumnsModel::shown(const ColumnMapping &column, int what) const
{
    if (what == HeaderColumn)
        return importtext::header(column).left(200);
    if (what == EvidenceColumn)
        return column.evidence;
    if (!fits(column, what))
        return {};
    switch (Column(what)) {
    case RoleColumn:
        return column.role == ColumnRole::Segment && !column.key.isEmpty()
            ? importtext::pill(column, *m_journey)
            : importtext::roleName(column.role);
    case MetricColumn:
        if (const auto *metric = metricOf(column, m_metrics))
            return metric->name;
        return m_isLong && column.ownMetric.isEmpty() ? tr("by row") : tr("not known");
    case ScaleColumn: {
        const MetricScale scale = metricOf(column, m_metrics)->scale;
        return importtext::range(column.scaleLow.value_or(scale.low), column.scaleHigh.value_or(scale.high),
                                 m_text);
    }
    case DirectionColumn:
        if (!column.direction)
            return tr("not known");
        return *column.direction == ScoreDirection::High ? tr("High", "end of a scale")
                                                         : tr("Low", "end of a scale");
    case TouchpointColumn:
        return importtext::touchpointName(column.touchpoint, *m_journey);
    case HeaderColumn:
    case EvidenceColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportColumnsModel::edited(const ColumnMapping &column, int what) const
{
    switch (Column(what)) {
    case RoleColumn:
        return int(column.role);
    case MetricColumn:
        if (const auto *metric = metricOf(column, m_metrics))
            return int(metric->metric);
        return {};
    case DirectionColumn:
        return column.direction ? QVariant(int(*column.direction)) : QVariant();
    case TouchpointColumn:
        return column.touchpoint;
    case HeaderColumn:
    case ScaleColumn:
    case EvidenceColumn:
    case ColumnCount:
        break;
    }
    return shown(column, what);
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMapping &column = m_columns[size_t(index.row())];
    const bool isLeftOut = column.role == ColumnRole::Ignore;
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, index.column());
    case Qt::EditRole:
        return edited(column, index.column());
    case Qt::ToolTipRole:
        return shown(column, index.column()).toHtmlEscaped();
    case Qt::FontRole: {
        QFont font = Theme::uiFont(12);
        font.setBold(index.column() == RoleColumn && !isLeftOut);
        return font;
    }
    case Qt::BackgroundRole:
        return m_asked.contains(column.index) ? QVariant(m_theme.color(ColorRole::AmberSoft)) : QVariant();
    case Qt::ForegroundRole:
        return m_theme.color(isLeftOut || index.column() == EvidenceColumn ? ColorRole::Muted
                                                                           : ColorRole::Ink);
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ColumnMapping &column = m_columns[size_t(index.row())];
    if (!fits(column, index.column()))
        return false;
    ColumnMapping changed = column;
    switch (Column(index.column())) {
    case RoleColumn:
        changed = columnchanges::withRole(column, ColumnRole(value.toInt()));
        break;
    case MetricColumn:
        changed = columnchanges::withMetric(
            column, value.isValid() ? m_metrics.find(Metric(value.toInt())) : nullptr);
        break;
    case ScaleColumn: {
        const columnchanges::TypedScale scale = columnchanges::typedScale(value.toString());
        if (!scale.isScale) {
            emit refused(columnchanges::noScale(value.toString()));
            return false;
        }
        changed = columnchanges::withScale(column, scale.low, scale.high);
        break;
    }
    case DirectionColumn:
        changed = columnchanges::withDirection(
            column, value.isValid() ? std::optional(ScoreDirection(value.toInt())) : std::nullopt);
        break;
    case TouchpointColumn:
        changed = columnchanges::withTouchpoint(column, value.toString());
        break;
    case HeaderColumn:
    case EvidenceColumn:
    case ColumnCount:
        return false;
    }
    emit columnEdited(changed);
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return fits(m_columns[size_t(index.row())], index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case HeaderColumn:
        return tr("Column of the file");
    case RoleColumn:
        return tr("Taken for");
    case MetricColumn:
        return tr("Metric");
    case ScaleColumn:
        return tr("Scale");
    case DirectionColumn:
        return tr("Good end");
    case TouchpointColumn:
        return tr("Touchpoint");
    case EvidenceColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace milepost
