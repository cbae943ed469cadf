// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"
#include "ui/settings/setting.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace milepost {

/// The panels around the map in their docks: outline, inspector, pain ranking, what changed while something
/// is compared, history. Where the user put them is remembered.
class ProjectDocks : public QObject
{
    Q_OBJECT

public:
    /// All outlive the docks; the window owns them.
    ProjectDocks(QMainWindow &window, Appearance &appearance, QSettings &settings);

    /// What shows and hides each dock, for the menu.
    QList<QAction *> toggles() const;
    /// Panels for this project, as they were left the last time.
    void fill(MapSession &session);
    /// Without a project there is nothing to show.
    void clear();
    /// Remembers where everything is, while a project is shown.
    void save();
    void retranslate();
    /// Opens the inspector's comments at this one; what it is about is selected already.
    void showComment(qint64 comment);

signals:
    void deleteRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void importRequested();

private:
    QDockWidget *makeDock(const QString &name, Qt::DockWidgetArea area);
    int version() const;
    void show(bool shown);
    void followComparison(MapSession &session);

    QMainWindow &m_window;
    Appearance &m_appearance;
    Setting<QByteArray> m_state;
    QDockWidget *m_outline = nullptr;
    QDockWidget *m_inspector = nullptr;
    QDockWidget *m_pain = nullptr;
    QDockWidget *m_changes = nullptr;
    QDockWidget *m_history = nullptr;
    bool m_comparing = false;
    bool m_filled = false;
};

} // namespace milepost
