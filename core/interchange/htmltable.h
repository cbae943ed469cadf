// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/clipboardtable.h"

namespace milepost {

/// Reads the first table of an HTML page in one pass: only as much of HTML as tables on the clipboard use.
class HtmlTable
{
public:
    HtmlTable(QStringView html, const clipboardtable::Limits &limits);

    clipboardtable::Rows read();

private:
    struct Tag {
        QString name; ///< lower case
        bool closes = false;
        qsizetype columns = 1; ///< colspan
        qsizetype rows = 1; ///< rowspan
    };
    bool isFull() const;
    void readMarkup();
    Tag readTag();
    void take(const Tag &tag);
    void skipContent(const QString &name);
    void readEntity();
    void addText(QStringView text);
    void addCharacter(QChar c);
    void breakLine();
    void addCell(const QString &text);
    void fillSpannedColumns();
    void beginCell(const Tag &tag);
    void endCell();
    void endRow();

    QStringView m_html;
    clipboardtable::Limits m_limits;
    qsizetype m_at = 0;

    clipboardtable::Rows m_rows;
    QStringList m_row;
    qsizetype m_cells = 0;
    int m_depth = 0; ///< of tables: those inside a cell are its text
    bool m_ended = false;
    bool m_inRow = false;
    bool m_inCell = false;
    QString m_cell;
    bool m_blankPending = false;
    Tag m_cellTag;
    std::vector<qsizetype> m_spanned; ///< by column: rows that a cell above still covers
};

} // namespace milepost
