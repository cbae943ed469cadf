// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QPointer>
#include <QString>

#include <vector>

class QMenuBar;

namespace milepost {

/// One thing the window can be asked to do, as the palette and the list of keys name it.
struct Command {
    QPointer<QAction> action; ///< null once its menu was filled anew
    QString text; ///< without mnemonic
    QString path; ///< its menu, "View › Look"; empty when it is in none
    QString keys; ///< as the platform writes them, separated by two spaces

    bool isEnabled() const { return action && action->isEnabled(); }
};

/// Every action of the menus in their order, then those of the others that are in no menu. Menus that are
/// filled when they open are filled first.
std::vector<Command> collectCommands(const QMenuBar &bar, const QList<QAction *> &others);

/// A menu text without its mnemonic: "&Open…" is "Open…", "Fish && chips" is "Fish & chips".
QString withoutMnemonic(const QString &text);

} // namespace milepost
