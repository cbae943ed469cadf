// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/commentsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

bool passesCondition(const Comment &comment, const Filter::Condition &condition,
                     const SegmentDictionary &segments)
{
    const int attribute = segments.indexOf(condition.attribute);
    if (attribute < 0)
        return false;
    const auto own = std::find_if(comment.segments.begin(), comment.segments.end(),
                                  [&](const SegmentCode &segment) { return segment.attribute == attribute; });
    if (own == comment.segments.end() || own->code == 0)
        return false;
    return std::any_of(condition.values.begin(), condition.values.end(),
                       [&](const QString &value) { return segments.codeOf(attribute, value) == own->code; });
}

} // namespace

bool passes(const Comment &comment, const Filter &filter, const SegmentDictionary &segments)
{
    const bool hasPeriod = filter.from.isValid() || filter.to.isValid();
    if (hasPeriod && !comment.day.isValid())
        return false;
    if (filter.from.isValid() && comment.day < filter.from)
        return false;
    if (filter.to.isValid() && comment.day > filter.to)
        return false;
    return std::all_of(
        filter.conditions.begin(), filter.conditions.end(),
        [&](const Filter::Condition &condition) { return passesCondition(comment, condition, segments); });
}

CommentsModel::CommentsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommentsModel::setContents(const std::vector<StoredComment> &comments, const Journey &journey,
                                const SegmentDictionary &segments, const Filter &filter,
                                const LocalText &text)
{
    beginResetModel();
    m_rows.clear();
    m_complaints = 0;
    m_complaintWord = text.say("Comments", "complaint");
    for (const StoredComment &stored : comments) {
        const Comment &comment = stored.comment;
        if (!passes(comment, filter, segments))
            continue;
        Row row;
        row.number = stored.id;
        row.text = comment.text;
        row.date = comment.day.isValid() ? text.date(comment.day) : text.say("Comments", "undated");
        if (const ImportBatch *batch = journey.find<ImportBatch>(stored.batch))
            row.source = batch->fileName;
        row.complaint = comment.isComplaint();
        m_complaints += row.complaint ? 1 : 0;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void CommentsModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_complaints = 0;
    endResetModel();
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
    case Qt::AccessibleTextRole:
        return row.complaint ? QString(m_complaintWord + u", "_s + row.date + u": "_s + row.text)
                             : QString(row.date + u": "_s + row.text);
    case DateRole:
        return row.date;
    case ComplaintRole:
        return row.complaint;
    case SourceRole:
        return row.source;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

} // namespace milepost
