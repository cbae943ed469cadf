// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/themecountsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

ThemeCountsModel::ThemeCountsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ThemeCountsModel::setCounts(const ThemeCounts &counts, const std::vector<CommentTheme> &themes,
                                 const LocalText &text)
{
    const auto row = [&](const Narrowing &narrowing, Meaning meaning, const QString &name, qint64 count) {
        Row made{.narrowing = narrowing, .meaning = meaning, .name = name};
        const std::optional<ShareFigure> figure = shareFigure(count, counts.comments);
        made.count = text.number(count);
        if (figure) {
            made.share = figure->share;
            made.count += u" · "_s + text.percent(figure->share);
            made.toolTip
                = text.say("Comments", "%1: %2 of %3 comments, 95% interval of the share: %4")
                      .arg(name, text.number(count), text.number(counts.comments),
                           text.leftToRight(text.percentRange(figure->interval.low, figure->interval.high)));
        }
        return made;
    };
    std::vector<Row> rows;
    Row everything;
    everything.name = text.say("Comments", "All comments");
    everything.count = text.number(counts.comments);
    rows.push_back(everything);
    rows.push_back(row({.complaintsOnly = true}, Meaning::Problem, text.say("Comments", "Complaints"),
                       counts.complaints));
    std::vector<const CommentTheme *> found;
    for (const CommentTheme &theme : themes) {
        if (counts.of(theme.id) > 0)
            found.push_back(&theme);
    }
    std::stable_sort(found.begin(), found.end(), [&](const CommentTheme *a, const CommentTheme *b) {
        return counts.of(a->id) > counts.of(b->id);
    });
    for (const CommentTheme *theme : found)
        rows.push_back(row({.theme = theme->id},
                           theme->kind == ThemeKind::Problem ? Meaning::Problem : Meaning::Praise,
                           theme->name, counts.of(theme->id)));

    // Rows that stay where they are keep what a view knows of them.
    const bool areSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const Row &a, const Row &b) { return a.narrowing == b.narrowing; });
    if (areSame) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ThemeCountsModel::Narrowing ThemeCountsModel::narrowing(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].narrowing : Narrowing();
}

int ThemeCountsModel::rowOf(const Narrowing &narrowing) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row &row) { return row.narrowing == narrowing; });
    return it == m_rows.end() ? 0 : int(it - m_rows.begin());
}

int ThemeCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ThemeCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QString(row.name + u": "_s + row.count);
    case Qt::ToolTipRole:
        return row.toolTip;
    case CountRole:
        return row.count;
    case ShareRole:
        return row.share;
    case MeaningRole:
        return int(row.meaning);
    default:
        return {};
    }
}

} // namespace milepost
