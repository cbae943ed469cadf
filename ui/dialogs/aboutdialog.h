// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <vector>

class QAction;

namespace milepost {

/// Version, licence and trademarks.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// The keys of the window's actions and of the map, as a list.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace milepost
