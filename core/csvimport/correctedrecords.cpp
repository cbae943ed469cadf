// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csvimport/correctedrecords.h"

#include "core/csvimport/importreasons.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString quotedCell(const QString &text, QChar delimiter)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [&](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
    });
    return isPlain ? text : u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

QString csvLine(const QStringList &cells, QChar delimiter)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(quotedCell(cell, delimiter));
    return quoted.join(delimiter);
}

std::vector<QStringList> headersOf(const Mapping &mapping)
{
    std::vector<QStringList> rows(size_t(std::max(mapping.headerRows, 0)));
    for (const ColumnMapping &column : mapping.columns) {
        for (size_t row = 0; row < rows.size(); ++row)
            rows[row].append(column.header.value(qsizetype(row)));
    }
    return rows;
}

/// A text that spreadsheets would take for a formula, made a text for them; numbers stay as they are.
QString defused(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
        return cell;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

} // namespace

QByteArray correctedText(const Mapping &asRead, std::vector<CorrectedRecord> records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const CorrectedRecord &a, const CorrectedRecord &b) { return a.line < b.line; });
    QByteArray text;
    qint64 line = 1;
    const auto add = [&](const QStringList &cells) {
        const QByteArray written = csvLine(cells, asRead.delimiter).toUtf8();
        line += written.count('\n') + 1;
        text += written + '\n';
    };
    for (const QStringList &row : headersOf(asRead))
        add(row);
    for (const CorrectedRecord &record : records) {
        if (record.line > line) {
            text += QByteArray(qsizetype(record.line - line), '\n'); // blank lines are no records
            line = record.line;
        }
        add(record.cells);
    }
    return text;
}

QString correctedName(const QString &fileName)
{
    return QCoreApplication::translate("CorrectedRecords", "%1 (corrected)").arg(fileName);
}

Mapping correctedMapping(const Mapping &asRead)
{
    Mapping mapping = asRead;
    mapping.encoding = u"utf-8"_s;
    mapping.bom = false;
    mapping.isCorrection = true;
    return mapping;
}

QByteArray rejectedCsv(const std::vector<RejectedRow> &rows, const Mapping &asRead)
{
    QByteArray csv("\xEF\xBB\xBF");
    bool isFirst = true;
    for (const QStringList &header : headersOf(asRead)) {
        const QStringList front = isFirst
            ? QStringList{QCoreApplication::translate("CorrectedRecords", "line"),
                          QCoreApplication::translate("CorrectedRecords", "reason")}
            : QStringList{QString(), QString()};
        csv += csvLine(front + header, asRead.delimiter).toUtf8() + "\r\n";
        isFirst = false;
    }
    for (const RejectedRow &row : rows) {
        QStringList cells{QString::number(row.line), reasonText(row.reason)};
        for (const QString &cell : row.cells)
            cells.append(defused(cell));
        csv += csvLine(cells, asRead.delimiter).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace milepost
