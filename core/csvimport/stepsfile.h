// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/feedback/feedback.h"
#include "core/journey/journey.h"

namespace milepost {

/// What a table of step counts says about the touchpoints of a project, as one change set. Accounted for like
/// an import: duplicate is a row that says what the project knows already.
struct StepsOutcome {
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

/// Reads a table with the columns touchpoint, visitors, continued, expected_dropoff and importance, in any
/// order and with others between them; only touchpoint must be there. A blank cell leaves what is there.
Result<StepsOutcome> readStepsFile(const QString &path, const Journey &journey, const MapId &map);

} // namespace milepost
