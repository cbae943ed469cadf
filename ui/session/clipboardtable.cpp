// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/clipboardtable.h"

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
            if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"'))
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

Rows fromTsv(const QString &text)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; // whether the cell has a first character
    const auto endCell = [&] {
        if (row.size() < mostColumns)
            row.append(cell.left(longestText));
        cell.clear();
        begun = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < size_t(mostRows); ++i) {
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
        }
    }
    if ((begun || !row.isEmpty()) && rows.size() < size_t(mostRows))
        endRow();
    return rows;
}

void put(const Rows &rows, bool rightToLeft, QMimeData &data)
{
    data.setText(toTsv(rows));
    data.setHtml(toHtml(rows, rightToLeft));
}

} // namespace milepost::clipboardtable
