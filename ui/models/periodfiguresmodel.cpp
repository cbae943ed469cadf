// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/periodfiguresmodel.h"

#include "ui/models/periodfiguretext.h"
#include "ui/models/typednumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

bool isBefore(const PeriodFigures &a, const PeriodFigures &b)
{
    return std::pair(a.first, a.last) < std::pair(b.first, b.last);
}

bool hasDays(const PeriodFigures &period, const std::pair<QDate, QDate> &days)
{
    return period.first == days.first && period.last == days.second;
}

} // namespace

PeriodFiguresModel::PeriodFiguresModel(JourneyDocument &document, Edits edits, const LocalText &text,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_edits(std::move(edits))
    , m_text(text)
{
    static_assert(figures == int(enumNames<FigureKind>.size()));
    connect(&m_document, &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<BusinessFigure>())
            follow();
    });
    follow();
}

void PeriodFiguresModel::setLook(const LocalText &text, const Theme &theme)
{
    m_text = text;
    m_theme = theme;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_periods.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PeriodFiguresModel::follow()
{
    std::vector<PeriodFigures> wanted = periodFigures(m_document.journey());
    std::erase_if(m_added, [&](const std::pair<QDate, QDate> &days) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const PeriodFigures &period) { return hasDays(period, days); });
    });
    for (const auto &[first, last] : m_added) {
        PeriodFigures empty;
        empty.first = first;
        empty.last = last;
        wanted.push_back(empty);
    }
    std::stable_sort(wanted.begin(), wanted.end(), isBefore);
    // The same periods keep their rows: the keyboard stays where it is.
    const bool isSameShape = wanted.size() == m_periods.size()
        && std::equal(wanted.begin(), wanted.end(), m_periods.begin(),
                      [](const PeriodFigures &a, const PeriodFigures &b) {
                          return a.first == b.first && a.last == b.last;
                      });
    if (isSameShape) {
        m_periods = std::move(wanted);
        if (!m_periods.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_periods = std::move(wanted);
    endResetModel();
}

int PeriodFiguresModel::rowOf(const QDate &first, const QDate &last) const
{
    const auto it = std::find_if(m_periods.begin(), m_periods.end(), [&](const PeriodFigures &period) {
        return hasDays(period, {first, last});
    });
    return it == m_periods.end() ? -1 : int(it - m_periods.begin());
}

int PeriodFiguresModel::add(const QDate &first, const QDate &last)
{
    if (const int known = rowOf(first, last); known >= 0)
        return known;
    m_added.emplace_back(first, last);
    follow();
    return rowOf(first, last);
}

void PeriodFiguresModel::drop(const QDate &first, const QDate &last)
{
    std::erase(m_added, std::pair(first, last));
    follow();
}

QString PeriodFiguresModel::conflictAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isFigure(index.column()))
        return {};
    for (const auto &[kind, conflict] : conflictsOf(period(index.row()))) {
        if (kind == kindOf(index.column()))
            return periodfigures::conflict(conflict, m_text);
    }
    return {};
}

int PeriodFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

int PeriodFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PeriodFiguresModel::shown(const PeriodFigures &period, int column) const
{
    if (isFigure(column)) {
        const std::optional<double> value = period.value(kindOf(column));
        return value ? periodfigures::value(kindOf(column), *value, m_text) : QString();
    }
    switch (column) {
    case FirstColumn:
        return m_text.date(period.first);
    case LastColumn:
        return m_text.date(period.last);
    case RetentionColumn:
        return periodfigures::share(period.retention, m_text);
    case ChurnColumn:
        return periodfigures::share(period.churn, m_text);
    case RepeatColumn:
        return periodfigures::share(period.repeatPurchase, m_text);
    case SimpleColumn:
        return periodfigures::amount(period.clvSimple, m_text);
    case InfiniteColumn:
        return periodfigures::amount(period.clvInfinite, m_text);
    case FiniteColumn:
        return periodfigures::amount(period.clvFinite, m_text);
    default:
        return {};
    }
}

QVariant PeriodFiguresModel::edited(const PeriodFigures &period, int column) const
{
    if (column == FirstColumn)
        return period.first;
    if (column == LastColumn)
        return period.last;
    return shown(period, column);
}

QVariant PeriodFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeriodFigures &shownPeriod = period(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(shownPeriod, index.column());
    case Qt::EditRole:
        return edited(shownPeriod, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return conflictAt(index);
    case Qt::ForegroundRole:
        if (!conflictAt(index).isEmpty())
            return m_theme.color(ColorRole::RedText);
        return index.column() >= RetentionColumn ? QVariant(m_theme.color(ColorRole::Muted)) : QVariant();
    case Qt::BackgroundRole:
        return conflictAt(index).isEmpty() ? QVariant() : QVariant(m_theme.color(ColorRole::RedSoft));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

bool PeriodFiguresModel::setDay(int row, bool isFirst, const QDate &day)
{
    const PeriodFigures &old = period(row);
    const QDate first = isFirst ? day : old.first;
    const QDate last = isFirst ? old.last : day;
    if (first == old.first && last == old.last)
        return true;
    const std::pair<QDate, QDate> days(old.first, old.last);
    if (old.entered.empty()) {
        if (!first.isValid() || !last.isValid() || last < first) {
            emit refused(tr("The period ends before it begins."));
            return false;
        }
        if (rowOf(first, last) >= 0) {
            emit refused(tr("That period is in the table already."));
            return false;
        }
        std::replace(m_added.begin(), m_added.end(), days, std::pair(first, last));
        follow();
        return true;
    }
    if (const Status moved = m_edits.move(days.first, days.second, first, last); !moved) {
        emit refused(moved.error().message());
        return false;
    }
    return true;
}

bool PeriodFiguresModel::setFigure(int row, FigureKind kind, const QString &typed)
{
    std::optional<double> value;
    if (!typed.trimmed().isEmpty()) {
        if (isCount(kind)) {
            if (const auto number = typedWholeNumber(typed, m_text.locale()))
                value = double(*number);
        } else if (isShareKind(kind)) {
            value = typedPercentage(typed);
        } else if (const auto whole = typedWholeNumber(typed, m_text.locale())) {
            value = double(*whole); // as the table writes it, grouped
        } else {
            value = typedDecimal(typed);
        }
        if (!value) {
            emit refused(isCount(kind)           ? tr("“%1” is no whole number.").arg(typed.trimmed())
                             : isShareKind(kind) ? tr("“%1” is no percentage.").arg(typed.trimmed())
                                                 : tr("“%1” is no number.").arg(typed.trimmed()));
            return false;
        }
    }
    const std::pair<QDate, QDate> days(period(row).first, period(row).last);
    const bool wasOnly = period(row).entered.size() == 1 && period(row).value(kind) && !value;
    if (wasOnly)
        m_added.push_back(days); // the row stays until somebody removes it
    const Status done = m_edits.set(days.first, days.second, kind, value);
    if (done)
        return true;
    if (wasOnly)
        std::erase(m_added, days);
    emit refused(done.error().message());
    return false;
}

bool PeriodFiguresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_edits.allowed())
        return false;
    if (index.column() < firstFigure)
        return setDay(index.row(), index.column() == FirstColumn, value.toDate());
    if (!isFigure(index.column()))
        return false;
    // What was not touched is not read again: the table rounds what it shows.
    if (value.toString() == edited(period(index.row()), index.column()).toString())
        return true;
    return setFigure(index.row(), kindOf(index.column()), value.toString());
}

Qt::ItemFlags PeriodFiguresModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isInput = index.column() < firstFigure || isFigure(index.column());
    return isInput && m_edits.allowed() ? flags | Qt::ItemIsEditable : flags;
}

QVariant PeriodFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && isFigure(section))
        return periodfigures::kindName(kindOf(section), m_text);
    if (role != Qt::DisplayRole)
        return {};
    if (isFigure(section))
        return periodfigures::shortKindName(kindOf(section), m_text);
    switch (section) {
    case FirstColumn:
        return tr("First day");
    case LastColumn:
        return tr("Last day");
    case RetentionColumn:
        return tr("Retention");
    case ChurnColumn:
        return tr("Churn");
    case RepeatColumn:
        return tr("Repeat purchase");
    case SimpleColumn:
        return tr("CLV simple");
    case InfiniteColumn:
        return tr("CLV for ever");
    case FiniteColumn:
        return tr("CLV finite");
    default:
        return {};
    }
}

} // namespace milepost
