// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

class QMessageBox;

namespace milepost {

/// Deletes the selection; stages that hold touchpoints only after a question that names them.
/// True when something was deleted.
bool removeSelectedAsking(MapSession &session, QWidget *parent);

/// The question about filled stages; null where none is needed. For removeSelectedAsking() and its test.
std::unique_ptr<QMessageBox> removalQuestion(const MapSession &session, QWidget *parent);

} // namespace milepost
