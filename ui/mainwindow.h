// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/projectfiles.h"
#include "ui/settings/setting.h"

#include <QMainWindow>

class QStackedWidget;
class QToolBar;

namespace milepost {

class Lenses;
class MapView;
class MessageBar;
class ProjectDocks;
class StartPage;
class StatusFields;
class SurveyImports;
class WindowMenus;
class WindowTools;

/// The window: it builds menus, tool bar and docks, and connects what others do. Nothing else lives here; a
/// test holds it under 500 lines and 30 includes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Appearance and settings outlive the window.
    MainWindow(Appearance &appearance, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project, or offers to import a survey file; a failure is shown in the window.
    bool openFile(const QString &path);
    void showProject(std::unique_ptr<JourneyDocument> document);
    void closeProject();
    void importSurveys(const QStringList &files);
    void pasteSurvey();
    void say(const Error &error);

    MapSession *session() { return m_session.get(); }
    /// Null without a project, as the lenses.
    MapView *view();
    Lenses *lenses() { return m_lenses; }
    Actions &actions() { return m_actions; }
    QString message() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildToolBar();
    void connectActions();
    void connectMapActions();
    void connectSession();
    void removeSelected();
    void accept(Result<std::unique_ptr<JourneyDocument>> document);
    void report(const Result<QString> &written);
    void retranslate();
    void refreshState();
    void showBars(bool shown);
    void refreshRecent();

    Appearance &m_appearance;
    QSettings &m_settings;
    RecentFiles m_recent;
    Setting<QByteArray> m_geometry;
    Setting<QString> m_language;
    Setting<QString> m_look;
    Actions m_actions;
    ProjectFiles m_files;

    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    MessageBar *m_messages = nullptr;
    SurveyImports *m_imports = nullptr;
    StatusFields *m_status = nullptr;
    ProjectDocks *m_docks = nullptr;
    QToolBar *m_toolBar = nullptr;
    WindowMenus *m_menus = nullptr;
    WindowTools *m_tools = nullptr;

    std::unique_ptr<MapSession> m_session;
    Lenses *m_lenses = nullptr;
};

} // namespace milepost
