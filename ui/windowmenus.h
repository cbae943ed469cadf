// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/session/mapsession.h"
#include "ui/settings/recentfiles.h"

#include <QPointer>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace milepost {

/// The menu bar's menus over the window's actions, and the menus that follow files, lanes and languages.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// All outlive the menus. `panels` are the actions that show and hide the docks.
    WindowMenus(QMenuBar &bar, Actions &actions, const QList<QAction *> &panels, RecentFiles &recent);

    void retranslate();
    void setLanguage(Language language);
    /// Whose lanes the map menu shows; null without a project.
    void setSession(MapSession *session) { m_session = session; }
    /// The map's context menu.
    void popUp(const QPoint &globalPosition);

signals:
    void recentChosen(const QString &path);
    void languageChosen(milepost::Language language);

private:
    QMenu *makeMenu(QMenu *parent, const char *text);
    void add(QMenu *menu, std::initializer_list<Actions::Id> ids);
    void fillRecent();
    void fillLanes();
    void fillGroups();

    QMenuBar &m_bar;
    Actions &m_actions;
    RecentFiles &m_recent;
    QPointer<MapSession> m_session;
    std::vector<std::pair<QMenu *, const char *>> m_menus; ///< with their texts
    QMenu *m_recentMenu = nullptr;
    QMenu *m_lanesMenu = nullptr;
    QMenu *m_groupsMenu = nullptr; ///< each group against the others
    QActionGroup *m_languages = nullptr;
};

} // namespace milepost
