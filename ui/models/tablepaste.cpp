// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablepaste.h"

#include "core/base/textfold.h"
#include "core/journey/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

using Kind = TableColumn::Kind;

bool isTitle(const TableColumn &column)
{
    return column.kind == Kind::Field && column.field == "title"_L1;
}

std::optional<TableColumn> columnNamed(const Journey &journey, const std::vector<TableColumn> &columns,
                                       const QString &name, const LocalText &words)
{
    const QString folded = foldText(name);
    for (const TableColumn &column : columns) {
        if (!folded.isEmpty() && foldText(tablecolumns::title(column, journey, words)) == folded)
            return column;
    }
    return std::nullopt;
}

} // namespace

TablePaste::TablePaste(const Journey &journey, const MapId &map, const MapSummary &summary,
                       const Target &target, const TextBlock &block, bool namedColumns,
                       const LocalText &words)
    : m_journey(journey)
{
    findColumns(target, block, namedColumns, words);
    for (size_t i = namedColumns ? 1 : 0; i < block.size(); ++i) {
        const QStringList &texts = block[i];
        const size_t place = size_t(target.row) + i - (namedColumns ? 1 : 0);
        Row row;
        TouchpointId id;
        if (place < target.rows.size()) {
            id = target.rows[place];
        } else if (std::ranges::any_of(texts,
                                       [](const QString &text) { return !text.trimmed().isEmpty(); })) {
            id = addTouchpoint(map, texts, words);
            row.isNew = true;
        }
        if (id.isNull())
            continue; // an empty row below the last one, or a map without stages
        pasteRow(id, texts, row, summary, words);
        m_rows.push_back(std::move(row));
    }
}

bool TablePaste::namesColumns(const Journey &journey, const std::vector<TableColumn> &columns,
                              const TextBlock &block, const LocalText &words)
{
    if (block.size() < 2)
        return false;
    int named = 0;
    for (const QString &text : block.front())
        named += columnNamed(journey, columns, text, words) ? 1 : 0;
    return named * 2 > block.front().size();
}

void TablePaste::findColumns(const Target &target, const TextBlock &block, bool named, const LocalText &words)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    for (qsizetype i = 0; i < width; ++i) {
        std::optional<TableColumn> column;
        const size_t place = size_t(target.column) + size_t(i);
        if (named)
            column = columnNamed(m_journey, target.columns, block.front().value(i), words);
        else if (place < target.columns.size())
            column = target.columns[place];
        m_titles.append(column      ? tablecolumns::title(*column, m_journey, words)
                            : named ? block.front().value(i)
                                    : QString());
        m_columns.push_back(column);
    }
}

Status TablePaste::apply(const Result<ChangeSet> &change)
{
    if (!change)
        return change.error();
    if (const Status done = m_journey.apply(*change); !done)
        return done;
    m_changes.append(*change);
    return {};
}

TouchpointId TablePaste::addTouchpoint(const MapId &map, const QStringList &texts, const LocalText &words)
{
    const std::vector<Stage> stages = m_journey.stages(map);
    if (stages.empty())
        return {};
    QString title;
    for (size_t i = 0; i < m_columns.size() && title.isEmpty(); ++i) {
        if (m_columns[i] && isTitle(*m_columns[i]))
            title = texts.value(qsizetype(i)).trimmed();
    }
    if (title.isEmpty())
        title = words.say("TouchpointTable", "New touchpoint");
    const TouchpointId id = TouchpointId::create();
    if (!apply(edits::addTouchpoint(m_journey, stages.back().id, title, -1, id)))
        return {};
    ++m_new;
    return id;
}

void TablePaste::pasteRow(const TouchpointId &id, const QStringList &texts, Row &row,
                          const MapSummary &summary, const LocalText &words)
{
    const auto shown = [&](const TableColumn &column) {
        return tablecolumns::value(column, m_journey, summary, *m_journey.find<Touchpoint>(id), words).text;
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Cell cell;
        const QString text = texts.value(qsizetype(i));
        cell.after = text;
        if (qsizetype(i) >= texts.size()) {
            cell.before = cell.after = m_columns[i] ? shown(*m_columns[i]) : QString(); // a ragged row
        } else if (!m_columns[i]) {
            cell.problem = words.say("TouchpointTable", "There is no column for it.");
        } else {
            cell.before = row.isNew ? QString() : shown(*m_columns[i]);
            const bool given = text == cell.before || (isTitle(*m_columns[i]) && text.trimmed().isEmpty());
            const Status done
                = given ? Status() : apply(tablecolumns::change(*m_columns[i], m_journey, id, text, words));
            if (done)
                cell.after = shown(*m_columns[i]);
            else
                cell.problem = done.error().text;
        }
        m_changed += cell.changes() ? 1 : 0;
        m_problems += cell.problem.isEmpty() ? 0 : 1;
        row.cells.push_back(std::move(cell));
    }
    row.title = m_journey.find<Touchpoint>(id)->title;
}

} // namespace milepost
