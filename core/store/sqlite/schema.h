// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/connection.h"

#include <QStringList>

namespace milepost {

/// The numbered SQL files under :/sql and what they make of an empty file.
namespace schema {

/// Runs the migrations after version `from` up to the current one, and writes user_version. Inside the
/// caller's transaction.
Status migrate(Connection &connection, int from);

/// What differs between this file's schema and the one that the migrations up to `version` make: one English
/// sentence per object, for details; empty when they are equal.
Result<QStringList> differences(Connection &connection, int version);

} // namespace schema

} // namespace milepost
