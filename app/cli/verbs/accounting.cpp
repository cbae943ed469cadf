// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/accounting.h"

#include "app/cli/verb.h"
#include "core/csvimport/importreasons.h"

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

} // namespace milepost
