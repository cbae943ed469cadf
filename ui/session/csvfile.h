// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"

class QWidget;

namespace milepost::csvfile {

/// Puts the table on the clipboard as text.
void copy(const QByteArray &csv);
/// Writes the file whole or leaves an older one as it was; never over a project.
Status write(const QString &path, const QByteArray &csv);
/// Asks where to, beside the project at first, and writes. The path, or why not; Cancelled when the user
/// changed their mind.
Result<QString> askAndWrite(QWidget *parent, MapSession &session, const QString &title, const QString &name,
                            const QByteArray &csv);

} // namespace milepost::csvfile
