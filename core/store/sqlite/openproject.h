// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/fileguard.h"
#include "core/store/sqlite/projectfile.h"

#include <QTemporaryDir>

#include <memory>

namespace milepost {

/// A guarded file with SQLite's connection to it, or to a private copy of it; nothing of its content is
/// checked yet but the header.
struct OpenProject {
    OpenProject(FileGuard fileGuard, Connection fileConnection)
        : guard(std::move(fileGuard))
        , connection(std::move(fileConnection))
    {
    }

    // In this order: the guard's descriptor is closed after the connection.
    FileGuard guard;
    std::unique_ptr<QTemporaryDir> copyFolder;
    Connection connection;
    FileHeader header;
    bool hotJournal = false;
    QString remark;
};

/// Guards the file, reads its header and connects. A read-only opening with the journal of a transaction that
/// broke off beside the file works on a private copy of both, because reading the file itself would first
/// have to repair it.
Result<OpenProject> openProject(const QString &path, OpenMode mode);

enum class IntegrityCheck { Quick, Full };
/// What SQLite's own check finds, in its words; empty for a whole file. Quick stops at the first.
Result<QStringList> integrityFaults(Connection &connection, IntegrityCheck check);

} // namespace milepost
