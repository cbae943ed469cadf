// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"

#include <QJsonArray>

class QTextStream;

namespace milepost {

/// The rejected records as the JSON of import and steps: line, reason, cells.
QJsonArray rejectsToJson(const std::vector<RejectedRow> &rejects);
/// The same for people, a line each.
void printRejects(const std::vector<RejectedRow> &rejects, QTextStream &out);

} // namespace milepost
