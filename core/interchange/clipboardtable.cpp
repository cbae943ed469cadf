// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/clipboardtable.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace milepost::clipboardtable {

QString toTsv(const Rows &rows)
{
    QString tsv;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                tsv += u'\t';
            QString text = row[i];
            if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u'"'))
                text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
            tsv += text;
        }
        tsv += u'\n';
    }
    return tsv;
}

QString toHtml(const Rows &rows, bool rightToLeft)
{
    QString html = rightToLeft ? u"<meta charset=\"utf-8\"><table dir=\"rtl\">"_s
                               : u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : rows) {
        html += "<tr>"_L1;
        for (const QString &text : row)
            html += "<td>"_L1 + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</td>"_L1;
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most);
}

Rows fromTsv(const QString &source, const Limits &limits)
{
    const QStringView text = QStringView(source).left(longestSource);
    Rows rows;
    QStringList row;
    QString cell;
    qsizetype cells = 0;
    bool quoted = false;
    bool begun = false; // whether the cell has a first character
    const auto endCell = [&] {
        if (row.size() < limits.columns) {
            row.append(cutText(cell, limits.text));
            ++cells;
        }
        cell.clear();
        begun = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
    };
    const auto isFull = [&] { return qsizetype(rows.size()) >= limits.rows || cells >= limits.cells; };
    for (qsizetype i = 0; i < text.size() && !isFull(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"') {
            const bool doubled = i + 1 < text.size() && text[i + 1] == u'"';
            if (doubled)
                cell += text[++i];
            else
                quoted = false;
        } else if (quoted) {
            cell += c;
        } else if (c == u'"' && !begun && text.indexOf(u'"', i + 1) >= 0) {
            quoted = begun = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
            begun = true;
        } else if (i + 1 < text.size() && text[i + 1] != u'\n') {
            endRow(); // a CR alone ends a line too
        }
    }
    if (cells < limits.cells && qsizetype(rows.size()) < limits.rows && (begun || !row.isEmpty()))
        endRow();
    else if (!row.isEmpty())
        rows.push_back(row);
    return rows;
}

void put(const Rows &rows, bool rightToLeft, QMimeData &data)
{
    data.setText(toTsv(rows));
    data.setHtml(toHtml(rows, rightToLeft));
}

} // namespace milepost::clipboardtable
