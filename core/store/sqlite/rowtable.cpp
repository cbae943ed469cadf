// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/rowtable.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/segmentcodes.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace milepost {

namespace {

// The virtual table: eponymous only, a full scan and nothing else.

enum Column {
    TargetColumn,
    MetricColumn,
    ScoreColumn,
    DayColumn,
    LineColumn,
    ComplaintColumn,
    KeywordColumn,
    SegmentsColumn,
    ResponseIdColumn, // from here on the texts, in the order of RowBuffer::Text
};
constexpr const char *declaration
    = "CREATE TABLE x(target, metric, score, day, line, complaint, complaint_keyword, segments, response_id, "
      "text, respondent, when_text)";

struct Table : sqlite3_vtab {
    explicit Table(const RowTable *rowTable)
        : sqlite3_vtab{}
        , table(rowTable)
    {
    }
    const RowTable *table;
};

struct Cursor : sqlite3_vtab_cursor {
    explicit Cursor(const RowBuffer *rows)
        : sqlite3_vtab_cursor{}
        , buffer(rows)
    {
    }
    const RowBuffer *buffer;
    size_t at = 0;
    std::string segments; ///< of the row, as they are stored
};

const Cursor &cursorOf(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<const Cursor *>(cursor);
}

int connectTable(sqlite3 *handle, void *rowTable, int, const char *const *, sqlite3_vtab **table, char **)
{
    if (const int code = sqlite3_declare_vtab(handle, declaration); code != SQLITE_OK)
        return code;
    *table = std::make_unique<Table>(static_cast<const RowTable *>(rowTable)).release();
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    const std::unique_ptr<Table> owned(static_cast<Table *>(table));
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    info->estimatedCost = 1;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    *cursor = std::make_unique<Cursor>(&static_cast<Table *>(table)->table->shown()).release();
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    const std::unique_ptr<Cursor> owned(static_cast<Cursor *>(cursor));
    return SQLITE_OK;
}

int rewind(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    static_cast<Cursor *>(cursor)->at = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++static_cast<Cursor *>(cursor)->at;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return cursorOf(cursor).at >= cursorOf(cursor).buffer->size() ? 1 : 0;
}

int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = qint64(cursorOf(cursor).at);
    return SQLITE_OK;
}

// The bytes that are given stay as they are until the INSERT has taken the row: nothing needs to be copied.

void giveText(sqlite3_context *context, std::string_view bytes)
{
    sqlite3_result_text64(context, bytes.data(), bytes.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void giveSegments(sqlite3_context *context, std::span<const SegmentCode> codes, std::string &bytes)
{
    bytes.clear();
    appendSegmentCodes(bytes, codes);
    sqlite3_result_blob64(context, bytes.data(), bytes.size(), SQLITE_STATIC);
}

int giveColumn(sqlite3_vtab_cursor *vtabCursor, sqlite3_context *context, int column)
{
    auto &cursor = *static_cast<Cursor *>(vtabCursor);
    const RowBuffer &buffer = *cursor.buffer;
    const RowBuffer::Row &row = buffer.row(cursor.at);
    switch (column) {
    case TargetColumn:
        sqlite3_result_int(context, row.target);
        break;
    case MetricColumn:
        sqlite3_result_int(context, row.metric);
        break;
    case ScoreColumn:
        sqlite3_result_int(context, row.score);
        break;
    case DayColumn:
        if (row.day != BatchColumns::noDay)
            sqlite3_result_int(context, row.day);
        break;
    case LineColumn:
        sqlite3_result_int64(context, row.line);
        break;
    case ComplaintColumn:
        if (row.complaint >= 0)
            sqlite3_result_int(context, row.complaint);
        break;
    case KeywordColumn:
        sqlite3_result_int(context, row.complaintByKeyword ? 1 : 0);
        break;
    case SegmentsColumn:
        giveSegments(context, buffer.segmentsOf(row), cursor.segments);
        break;
    default:
        giveText(context, buffer.textOf(row, RowBuffer::Text(column - ResponseIdColumn)));
        break;
    }
    return SQLITE_OK;
}

const sqlite3_module &tableModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module made = {};
        made.iVersion = 1;
        made.xConnect = connectTable; // no xCreate: the table needs no CREATE and leaves no trace in the file
        made.xDisconnect = disconnectTable;
        made.xBestIndex = bestIndex;
        made.xOpen = openCursor;
        made.xClose = closeCursor;
        made.xFilter = rewind;
        made.xNext = next;
        made.xEof = isAtEnd;
        made.xColumn = giveColumn;
        made.xRowid = rowid;
        return made;
    }();
    return module;
}

} // namespace

RowTable::~RowTable()
{
    if (m_connection != nullptr)
        sqlite3_create_module(m_connection->handle(), m_name, nullptr, nullptr);
}

Status RowTable::declare(Connection &connection, const char *name)
{
    if (sqlite3_create_module(connection.handle(), name, &tableModule(), this) != SQLITE_OK)
        return connection.lastError();
    m_connection = &connection;
    m_name = name;
    return {};
}

} // namespace milepost
