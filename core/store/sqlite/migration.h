// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/openproject.h"

namespace milepost {

/// Where projects are kept as they were before a newer Milepost changed their format:
/// $XDG_STATE_HOME/milepost/backups, for this user alone.
QString backupFolder();

/// Brings a project of an older version, found whole, up to the current one. For writing: a full copy goes
/// into the backup folder first (without one nothing is changed), then everything happens in one transaction.
/// For reading: the project's connection becomes one to a copy in memory, and the file is not touched.
Status bringUpToDate(OpenProject &project, OpenMode mode);

} // namespace milepost
