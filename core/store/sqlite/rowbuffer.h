// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedbackcolumns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/store.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace milepost {

/// Responses or comments on their way into the file. SQLite reads them as a virtual table, so that one
/// INSERT ... SELECT takes thousands of rows: about twice as fast as stepping a prepared INSERT for each
/// (architecture.md section 3).
class RowBuffer
{
public:
    enum Text { ResponseId, Body, Respondent, When, Segments, TextCount };

    RowBuffer() = default;
    RowBuffer(const RowBuffer &) = delete;
    RowBuffer &operator=(const RowBuffer &) = delete;
    /// Takes the virtual table away; statements over it are gone by then.
    ~RowBuffer();

    /// Declares the virtual table of that name over this buffer. It leaves no trace in the file.
    Status declareTable(Connection &connection, const char *name);

    /// Starts a row with its response id and (a comment) its text; it counts once it is finished.
    void begin(std::string_view responseId, std::string_view body = {});
    /// A text of the begun row; the view holds until the next change.
    std::string_view begunText(Text text) const { return textOf(m_next, text); }
    /// Takes the begun row back.
    void abandon();
    void finish(const IncomingRecord &record, const IncomingScore &score, TargetIndex target);
    void finish(const IncomingRecord &record, const IncomingComment &comment, TargetIndex target);

    bool isFull() const { return m_rows.size() >= mostRows || m_texts.size() >= mostBytes; }
    size_t size() const { return m_rows.size(); }
    void clear();

    struct Row {
        size_t start = 0; ///< of its texts, one after the other
        std::array<quint32, TextCount> length{};
        qint64 line = 0;
        qint32 day = BatchColumns::noDay;
        TargetIndex target = 0;
        quint8 metric = 0;
        qint8 score = 0;
        qint8 complaint = -1; ///< -1: not said
        bool complaintByKeyword = false;
    };
    const Row &row(size_t index) const { return m_rows[index]; }
    std::string_view textOf(const Row &row, Text text) const;

private:
    static constexpr size_t mostRows = 512; // stay in the processor's cache
    static constexpr size_t mostBytes = 1 << 18;

    void append(Text text, std::string_view value);
    void finishShared(const IncomingRecord &record, TargetIndex target);

    std::vector<Row> m_rows;
    Row m_next;
    std::string m_texts;
    Connection *m_connection = nullptr;
    const char *m_table = nullptr;
};

} // namespace milepost
