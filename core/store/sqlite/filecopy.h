// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/connection.h"

namespace milepost {

/// Copies a database page by page to a new path: into a temporary file of the target's folder, checked there,
/// on disk before it gets its name. CannotCreate when the path exists; on failure nothing is left behind.
Status copyDatabase(Connection &source, const QString &path);

/// SQLite's backup of everything in one step, over whatever the target holds.
Status copyPages(Connection &source, Connection &target);

} // namespace milepost
