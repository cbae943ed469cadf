// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/feedback.h"
#include "core/journey/journey.h"

namespace milepost {

/// What a table of known columns (step counts, period figures) says about a project, as one change set.
/// Accounted for like an import: duplicate is a row that says what the project knows already.
struct TableOutcome {
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

} // namespace milepost
