// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/command.h"
#include "ui/settings/appearance.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace milepost {

class CommandModel;

/// Everything the window can do, found by typing; Enter does it. A popup over the window that goes away when
/// something is chosen or anything else is clicked.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// The appearance outlives the palette, which deletes itself when it is closed.
    CommandPalette(std::vector<Command> commands, Appearance &appearance, QWidget &window);

    /// At the top of the window, in its middle.
    void popUp();

    QLineEdit &field() { return *m_field; }
    QListView &list() { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFirst();
    void run(const QModelIndex &index);

    CommandModel *m_model = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
};

} // namespace milepost
