// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedbackcolumns.h"
#include "core/store/store.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// Some hundred responses or comments on their way into the file. Their texts lie one after the other: memory
/// that one processor core has filled comes slowly to another one.
class RowBuffer
{
public:
    enum Text { ResponseId, Body, Respondent, When, TextCount };

    struct Row {
        size_t start = 0; ///< of its texts, one after the other
        std::array<quint32, TextCount> ends{}; ///< of each text, counted from the start
        size_t firstCode = 0; ///< of its segments, likewise
        size_t codeCount = 0;
        qint64 line = 0;
        qint32 day = BatchColumns::noDay;
        TargetIndex target = 0;
        quint8 metric = 0;
        qint8 score = 0;
        qint8 complaint = -1; ///< -1: not said
        bool complaintByKeyword = false;
    };

    /// The row, to which its own columns are to be added.
    Row &add(const IncomingRecord &record, std::string_view body, TargetIndex target);
    void add(const IncomingRecord &record, const IncomingScore &score, TargetIndex target);
    void add(const IncomingRecord &record, const IncomingComment &comment, TargetIndex target);
    void clear();

    bool isFull() const { return m_rows.size() >= mostRows || m_texts.size() >= mostBytes; }
    size_t size() const { return m_rows.size(); }
    /// Of all texts.
    size_t textBytes() const { return m_texts.size(); }
    const Row &row(size_t index) const { return m_rows[index]; }
    std::string_view textOf(const Row &row, Text text) const;
    std::span<const SegmentCode> segmentsOf(const Row &row) const
    {
        return std::span(m_codes).subspan(row.firstCode, row.codeCount);
    }

private:
    static constexpr size_t mostRows = 512; // stay in the processor's cache
    static constexpr size_t mostBytes = 1 << 18;

    std::vector<Row> m_rows;
    std::string m_texts;
    std::vector<SegmentCode> m_codes;
};

/// A row and the buffer that has its texts.
struct BufferedRow {
    const RowBuffer *buffer = nullptr;
    const RowBuffer::Row *row = nullptr;

    std::string_view text(RowBuffer::Text text) const { return buffer->textOf(*row, text); }
};

} // namespace milepost
