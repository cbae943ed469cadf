// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace milepost {

class LanesModel;

/// The lanes of the map: shown and hidden, added of every type, renamed, reordered, deleted. It stays beside
/// the window: everything in it can be undone there.
class LanesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    LanesDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    QMenu &addMenu() { return *m_addMenu; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillAddMenu();
    void add(LaneType type);
    void removeCurrent();
    void moveCurrent(int step);
    void showCurrent();

    MapSession &m_session;
    Appearance &m_appearance;
    LanesModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
