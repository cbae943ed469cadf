// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/accounting.h"

#include "core/csvimport/importreasons.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace milepost {

QJsonArray rejectsToJson(const std::vector<RejectedRow> &rejects)
{
    QJsonArray array;
    for (const RejectedRow &row : rejects) {
        array.append(QJsonObject{{u"line"_s, row.line},
                                 {u"reason"_s, row.reason},
                                 {u"cells"_s, QJsonArray::fromStringList(row.cells)}});
    }
    return array;
}

void printRejects(const std::vector<RejectedRow> &rejects, QTextStream &out)
{
    for (const RejectedRow &row : rejects) {
        out << "  "
            << CommandLine::tr("line %1: %2: %3")
                   .arg(row.line)
                   .arg(reasonText(row.reason), row.cells.join(u" | "_s))
            << '\n';
    }
}

ExitCode reportTable(const QString &path, const TableOutcome &outcome, bool isJson, CliStreams &streams)
{
    if (isJson) {
        const QJsonObject file{{u"file"_s, path},
                               {u"sha256"_s, QString::fromLatin1(outcome.sha256.toHex())},
                               {u"encoding"_s, outcome.encoding},
                               {u"delimiter"_s, QString(outcome.delimiter)},
                               {u"header_rows"_s, 1},
                               {u"read"_s, outcome.read},
                               {u"imported"_s, outcome.imported},
                               {u"duplicate"_s, outcome.duplicate},
                               {u"rejected"_s, outcome.rejected},
                               {u"blank"_s, outcome.blank},
                               {u"rejects"_s, rejectsToJson(outcome.rejects)}};
        streams.out << QJsonDocument(QJsonObject{{u"files"_s, QJsonArray{file}}}).toJson();
    } else {
        streams.out << CommandLine::tr(
                           "%1: %L2 read = %L3 imported + %L4 unchanged + %L5 rejected + %L6 blank")
                           .arg(path)
                           .arg(outcome.read)
                           .arg(outcome.imported)
                           .arg(outcome.duplicate)
                           .arg(outcome.rejected)
                           .arg(outcome.blank)
                    << '\n';
        printRejects(outcome.rejects, streams.out);
    }
    streams.out.flush();
    return outcome.rejected > 0 ? ExitCode::Partly : ExitCode::Done;
}

} // namespace milepost
