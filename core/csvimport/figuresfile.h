// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/feedback.h"
#include "core/journey/journey.h"

namespace milepost {

/// What a table of period figures says, as one change set. Accounted for like an import: duplicate is a row
/// that says what the project knows already.
struct FiguresOutcome {
    QByteArray sha256;
    QString encoding;
    QChar delimiter;
    qint64 read = 0;
    qint64 imported = 0;
    qint64 duplicate = 0;
    qint64 rejected = 0;
    qint64 blank = 0;
    std::vector<RejectedRow> rejects;
    ChangeSet changes;
};

/// Reads a table with the columns first, last (days in ISO 8601, both inclusive), kind (customers_at_start,
/// ...) and value, in any order and with others between them. A row without a value is blank: unknown is not
/// 0.
Result<FiguresOutcome> readFiguresFile(const QString &path, const Journey &journey);

} // namespace milepost
