// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/rowbuffer.h"

namespace milepost {

std::string_view RowBuffer::textOf(const Row &row, Text text) const
{
    const size_t first = text == 0 ? 0 : row.ends[size_t(text) - 1];
    return std::string_view(m_texts).substr(row.start + first, row.ends[size_t(text)] - first);
}

RowBuffer::Row &RowBuffer::add(const IncomingRecord &record, std::string_view body, TargetIndex target)
{
    const size_t start = m_texts.size();
    const std::array<std::string_view, TextCount> texts{record.responseId, body, record.respondent,
                                                        record.when};
    Row &row = m_rows.emplace_back();
    for (size_t i = 0; i < texts.size(); ++i) {
        m_texts.append(texts[i]);
        row.ends[i] = quint32(m_texts.size() - start);
    }
    row.start = start;
    row.firstCode = m_codes.size();
    row.codeCount = record.segments.size();
    m_codes.insert(m_codes.end(), record.segments.begin(), record.segments.end());
    row.line = record.line;
    row.day = BatchColumns::dayNumber(record.day);
    row.target = target;
    return row;
}

void RowBuffer::add(const IncomingRecord &record, const IncomingScore &score, TargetIndex target)
{
    Row &row = add(record, std::string_view(), target);
    row.metric = quint8(score.metric);
    row.score = qint8(score.score);
}

void RowBuffer::add(const IncomingRecord &record, const IncomingComment &comment, TargetIndex target)
{
    Row &row = add(record, comment.text, target);
    row.complaint = comment.complaintMark ? qint8(*comment.complaintMark) : qint8(-1);
    row.complaintByKeyword = comment.complaintByKeyword;
}

void RowBuffer::clear()
{
    m_rows.clear();
    m_texts.clear();
    m_codes.clear();
}

} // namespace milepost
