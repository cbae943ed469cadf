// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "core/csvimport/knowntable.h"

#include <QJsonArray>

class QTextStream;

namespace milepost {

/// The rejected records as the JSON of import, steps and figures: line, reason, cells.
QJsonArray rejectsToJson(const std::vector<RejectedRow> &rejects);
/// The same for people, a line each.
void printRejects(const std::vector<RejectedRow> &rejects, QTextStream &out);
/// Says where every row of the table at path went; Partly where rows were rejected.
ExitCode reportTable(const QString &path, const TableOutcome &outcome, bool isJson, CliStreams &streams);

} // namespace milepost
