// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/command.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace milepost {

/// The keys of everything the window can do, by menu, and those of the map itself; a field finds one.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<Command> &commands, QWidget *parent = nullptr);

    QTreeWidget &list() { return *m_list; }

private:
    void addMapKeys();
    void add(const QString &group, const QString &what, const QString &keys);
    void filter(const QString &query);

    QLineEdit *m_field = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace milepost
