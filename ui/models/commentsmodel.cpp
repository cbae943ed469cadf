// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commentsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString judgementOf(const Comment &comment, const LocalText &text)
{
    if (comment.handMark)
        return *comment.handMark ? text.say("Comments", "complaint, marked by hand")
                                 : text.say("Comments", "no complaint, marked by hand");
    if (comment.complaintMark)
        return *comment.complaintMark ? text.say("Comments", "complaint, says the file")
                                      : text.say("Comments", "no complaint, says the file");
    return comment.complaintByKeyword ? text.say("Comments", "complaint by keyword") : QString();
}

} // namespace

CommentsModel::CommentsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

CommentsModel::Row CommentsModel::rowOf(const StoredComment &stored, const Context &context)
{
    const Comment &comment = stored.comment;
    const LocalText &text = context.text;
    Row row;
    row.number = stored.id;
    row.text = comment.text;
    row.date = comment.day.isValid() ? text.date(comment.day) : text.say("Comments", "undated");
    row.complaint = comment.isComplaint();
    row.judgement = judgementOf(comment, text);
    QString file;
    if (const ImportBatch *batch = context.journey.find<ImportBatch>(stored.batch))
        file = batch->fileName;
    const Touchpoint *touchpoint = context.journey.find<Touchpoint>(comment.touchpoint);
    const QString about = touchpoint ? touchpoint->title : text.say("Comments", "the whole journey");
    row.source = context.namesTouchpoints ? about : file;
    row.toolTip = about + u'\n' + LocalText::isolateLeftToRight(file);
    if (context.themes)
        row.themes = context.themes(stored.id);
    if (context.places) {
        for (const KeywordMatcher::Place &place : context.places(comment.text))
            row.places << place.start << place.length;
    }
    return row;
}

void CommentsModel::setContents(const std::vector<StoredComment> &comments, const Context &context)
{
    std::vector<Row> rows;
    rows.reserve(comments.size());
    for (const StoredComment &stored : comments)
        rows.push_back(rowOf(stored, context));
    const bool areSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const Row &a, const Row &b) { return a.number == b.number; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

void CommentsModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int CommentsModel::rowOf(qint64 comment) const
{
    const auto it
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.number == comment; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int CommentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.date, row.judgement, row.themes.join(u", "_s)};
        parts.removeAll(QString());
        return QString(parts.join(u", "_s) + u": "_s + row.text);
    }
    case Qt::ToolTipRole:
        return row.toolTip;
    case DateRole:
        return row.date;
    case ComplaintRole:
        return row.complaint;
    case JudgementRole:
        return row.judgement;
    case SourceRole:
        return row.source;
    case NumberRole:
        return row.number;
    case ThemesRole:
        return row.themes;
    case PlacesRole:
        return row.places;
    default:
        return {};
    }
}

} // namespace milepost
