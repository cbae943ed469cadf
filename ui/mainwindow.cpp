// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/journey/edits.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/removalquestion.h"
#include "ui/dialogs/startpage.h"
#include "ui/dockgrip.h"
#include "ui/docksides.h"
#include "ui/messagebar.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/painpanel.h"
#include "ui/statusfields.h"
#include "ui/windowmenus.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Raised when docks or tool bars change so that an old state no longer fits.
constexpr int stateVersion = 1;

bool isProject(const QString &path)
{
    return path.endsWith(".milepost"_L1, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(Appearance &appearance, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_recent(settings)
    , m_geometry(settings, u"window/geometry"_s)
    , m_state(settings, u"window/state"_s)
    , m_language(settings, u"window/language"_s)
    , m_look(settings, u"window/look"_s)
    , m_files(appearance, m_recent, *this)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(appearance))
    , m_messages(new MessageBar)
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_start);
    setCentralWidget(centre);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);

    m_status = new StatusFields(*statusBar(), m_appearance);
    buildDocks();
    m_menus = new WindowMenus(*menuBar(), m_actions,
                              {m_outlineDock->toggleViewAction(), m_inspectorDock->toggleViewAction(),
                               m_painDock->toggleViewAction()},
                              m_recent);
    for (QAction *action : m_actions.all())
        addAction(action); // keys work whatever menu or tool bar shows
    buildToolBar();
    connectActions();
    connectMapActions();

    connect(m_start, &StartPage::openRequested, this, [this] { accept(m_files.askAndOpen()); });
    connect(m_start, &StartPage::openFileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::templateRequested, this,
            [this](const QString &key) { accept(m_files.makeNew(key)); });
    connect(m_start, &StartPage::importRequested, this, [this] { importSurveys({}); });
    connect(m_start, &StartPage::tourRequested, this, [this] { accept(m_files.openSample()); });
    connect(m_start, &StartPage::recentFileRemoved, &m_recent, &RecentFiles::remove);
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::refreshRecent);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::refreshState);

    retranslate();
    refreshRecent();
    if (!restoreGeometry(m_geometry.value()))
        resize(1440, 900);
    showPanels(false);
    refreshState();
}

MainWindow::~MainWindow()
{
    closeProject();
}

// Building

void MainWindow::buildToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_toolBar);

    const auto addButton = [this](Actions::Id id, const char *kind) {
        m_toolBar->addAction(m_actions.get(id));
        QWidget *button = m_toolBar->widgetForAction(m_actions.get(id));
        if (kind)
            Appearance::setKind(button, kind);
        return qobject_cast<QToolButton *>(button);
    };
    for (const Actions::Id id : {Actions::Undo, Actions::Redo}) {
        if (auto *button = addButton(id, nullptr))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_toolBar->addSeparator();
    addButton(Actions::AddStage, nullptr);
    addButton(Actions::AddTouchpoint, nullptr);
    m_toolBar->addSeparator();
    addButton(Actions::Import, "primary");
    auto *stretch = new QWidget(m_toolBar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(stretch);
    addButton(Actions::PrintPreview, nullptr);
}

int MainWindow::dockVersion() const
{
    // What was arranged for the other direction does not fit this one.
    return 2 * stateVersion + (isRightToLeft() ? 1 : 0);
}

void MainWindow::buildDocks()
{
    const auto makeDock = [this](const QString &name, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(this);
        dock->setObjectName(name);
        dock->setTitleBarWidget(new DockGrip(dock));
        addDockWidget(area, dock);
        return dock;
    };
    m_outlineDock = makeDock(u"outline"_s, leadingDockArea(*this));
    m_inspectorDock = makeDock(u"inspector"_s, trailingDockArea(*this));
    m_painDock = makeDock(u"pain"_s, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({m_outlineDock, m_inspectorDock}, {228, 330}, Qt::Horizontal);
    resizeDocks({m_painDock}, {190}, Qt::Vertical);
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Id id, auto function) {
        connect(m_actions.get(id), &QAction::triggered, this, function);
    };
    on(Actions::NewProject, [this] { accept(m_files.makeNew(u"blank"_s)); });
    on(Actions::Open, [this] { accept(m_files.askAndOpen()); });
    on(Actions::SaveCopy, [this] { report(m_files.saveCopy(*m_session)); });
    on(Actions::ExportPdf, [this] { report(m_files.exportPdf(*m_session)); });
    on(Actions::ExportPicture, [this] { report(m_files.exportPicture(*m_session)); });
    on(Actions::PrintPreview, [this] {
        PrintDialog dialog(*m_session, m_appearance, this);
        connect(&dialog, &PrintDialog::exported, this, [this](const QString &path) { report(path); });
        dialog.exec();
    });
    on(Actions::Close, [this] { closeProject(); });
    on(Actions::Quit, [this] { close(); });
    on(Actions::Import, [this] { importSurveys({}); });
    on(Actions::Imports, [this] { ImportListDialog(*m_session, m_appearance, this).exec(); });
    on(Actions::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Actions::Shortcuts, [this] { ShortcutsDialog(m_actions.all(), this).exec(); });
    on(Actions::About, [this] { AboutDialog(this).exec(); });
    const auto look = [this](Appearance::Look wanted, const QString &name) {
        m_appearance.setLook(wanted);
        m_look.set(name);
    };
    on(Actions::LookSystem, [look] { look(Appearance::Look::System, u"system"_s); });
    on(Actions::LookLight, [look] { look(Appearance::Look::Light, u"light"_s); });
    on(Actions::LookDark, [look] { look(Appearance::Look::Dark, u"dark"_s); });
    connect(m_menus, &WindowMenus::languageChosen, this, [this](Language language) {
        m_appearance.setLanguage(language);
        m_language.set(languageCode(language));
    });
    connect(m_menus, &WindowMenus::recentChosen, this, &MainWindow::openFile);
}

void MainWindow::connectMapActions()
{
    const auto on = [this](Actions::Id id, auto function) {
        connect(m_actions.get(id), &QAction::triggered, this, function);
    };
    on(Actions::Undo, [this] { m_session->undoStack().undo(); });
    on(Actions::Redo, [this] { m_session->undoStack().redo(); });
    on(Actions::AddStage, [this] { m_view->addStage(); });
    on(Actions::AddTouchpoint, [this] { m_view->addTouchpoint(); });
    on(Actions::Rename, [this] { m_view->editSelected(); });
    on(Actions::Delete, [this] { removeSelectedAsking(*m_session, this); });
    on(Actions::MoveEarlier, [this] { m_session->nudgeSelected(-1); });
    on(Actions::MoveLater, [this] { m_session->nudgeSelected(1); });
    const auto direct = [this](Direction direction) {
        m_session->perform(tr("Change direction of time"),
                           edits::setMapDirection(m_session->journey(), m_session->map(), direction));
    };
    on(Actions::LeftToRight, [direct] { direct(Direction::LeftToRight); });
    on(Actions::RightToLeft, [direct] { direct(Direction::RightToLeft); });
    on(Actions::AddLane, [this] { addTextLane(); });
    on(Actions::ZoomIn, [this] { m_view->zoomIn(); });
    on(Actions::ZoomOut, [this] { m_view->zoomOut(); });
    on(Actions::Fit, [this] { m_view->fit(); });
    on(Actions::ActualSize, [this] { m_view->setZoom(1); });
}

// Projects

bool MainWindow::openFile(const QString &path)
{
    if (!isProject(path) && QFileInfo(path).isFile() && m_session) {
        importSurveys({path});
        return true;
    }
    accept(m_files.open(path));
    return m_session && QFileInfo(m_session->document().path()) == QFileInfo(path);
}

void MainWindow::accept(Result<std::unique_ptr<JourneyDocument>> document)
{
    if (document)
        showProject(std::move(*document));
    else
        say(document.error());
}

void MainWindow::showProject(std::unique_ptr<JourneyDocument> document)
{
    closeProject();
    m_messages->hide();
    m_session = std::make_unique<MapSession>(std::move(document));
    m_view = new MapView(*m_session, m_appearance);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    connectSession();
    showPanels(true);
    refreshState();
    if (const QString remark = m_session->document().file().remark(); !remark.isEmpty())
        m_messages->say(remark, MessageBar::Kind::Note);
    m_view->setFocus();
}

void MainWindow::connectSession()
{
    auto *outline = new OutlinePanel(*m_session, m_appearance);
    auto *pain = new PainPanel(*m_session, m_appearance);
    m_outlineDock->setWidget(outline);
    m_inspectorDock->setWidget(new InspectorPanel(*m_session, m_appearance));
    m_painDock->setWidget(pain);

    const auto remove = [this] { removeSelectedAsking(*m_session, this); };
    connect(m_view, &MapView::deleteRequested, this, remove);
    connect(m_view, &MapView::contextMenuRequested, m_menus, &WindowMenus::popUp);
    connect(m_view, &MapView::zoomChanged, m_status, &StatusFields::setZoom);
    connect(outline, &OutlinePanel::deleteRequested, this, remove);
    connect(outline, &OutlinePanel::contextMenuRequested, m_menus, &WindowMenus::popUp);
    connect(pain, &PainPanel::importRequested, this, [this] { importSurveys({}); });

    MapSession *session = m_session.get();
    m_menus->setSession(session);
    connect(session, &MapSession::failed, this, &MainWindow::say);
    for (const auto signal : {&MapSession::summariesChanged, &MapSession::selectionChanged})
        connect(session, signal, this, &MainWindow::refreshState);
    connect(session, &MapSession::changed, this, &MainWindow::refreshState);
    connect(session, &MapSession::busyChanged, this, &MainWindow::refreshState);
    UndoStack &stack = session->undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::refreshState);
    m_status->setZoom(m_view->zoom());
}

void MainWindow::closeProject()
{
    if (!m_session)
        return;
    m_state.set(saveState(dockVersion()));
    for (const QDockWidget *dock : {m_outlineDock, m_inspectorDock, m_painDock})
        delete dock->widget();
    delete std::exchange(m_view, nullptr);
    m_menus->setSession(nullptr);
    m_session.reset();
    m_messages->hide();
    m_pages->setCurrentWidget(m_start);
    showPanels(false);
    refreshState();
}

void MainWindow::importSurveys(const QStringList &files)
{
    const QStringList chosen = files.isEmpty() ? filedialogs::openSurveys(this, m_files.folder()) : files;
    if (chosen.isEmpty())
        return;
    if (!m_session)
        accept(m_files.makeNew(u"blank"_s));
    // Every file is its own batch; the first dialog that is not accepted ends the row.
    for (const QString &file : chosen) {
        if (!m_session || !m_session->canEdit())
            return;
        ImportDialog dialog(*m_session, m_appearance, this);
        dialog.openFile(file);
        if (dialog.exec() != QDialog::Accepted)
            return;
    }
}

void MainWindow::addTextLane()
{
    const LaneId id = LaneId::create();
    const QString title = m_session->text().say("MainWindow", "New lane");
    if (!m_session->perform(
            tr("Add lane"),
            edits::addLane(m_session->journey(), m_session->map(), LaneType::Text, title, -1, id)))
        return;
    m_session->select({MapTarget::Kind::Lane, {}, {}, id});
    m_view->editSelected();
}

// Showing

void MainWindow::showPanels(bool shown)
{
    // What the user closed or moved stays so; without a project there is nothing to show.
    if (!shown || !restoreState(m_state.value(), dockVersion())) {
        for (QDockWidget *dock : {m_outlineDock, m_inspectorDock, m_painDock})
            dock->setVisible(shown);
    }
    for (const QDockWidget *dock : {m_outlineDock, m_inspectorDock, m_painDock})
        dock->toggleViewAction()->setEnabled(shown);
    m_toolBar->setVisible(shown);
    statusBar()->setVisible(shown);
}

void MainWindow::say(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_messages->say(error.message(), MessageBar::Kind::Problem);
}

void MainWindow::report(const Result<QString> &written)
{
    if (written)
        m_messages->say(tr("Written: %1").arg(*written), MessageBar::Kind::Note);
    else
        say(written.error());
}

QString MainWindow::message() const
{
    return m_messages->isHidden() ? QString() : m_messages->text();
}

void MainWindow::refreshState()
{
    const bool open = m_session != nullptr;
    const MapTarget selection = open ? m_session->selection() : MapTarget{};
    m_actions.enable(open, open && m_session->canEdit(), selection.kind != MapTarget::Kind::None);
    const UndoStack *stack = open ? &m_session->undoStack() : nullptr;
    const bool canStep = open && m_session->canEdit();
    m_actions.get(Actions::Undo)->setEnabled(canStep && stack->canUndo());
    m_actions.get(Actions::Redo)->setEnabled(canStep && stack->canRedo());
    m_actions.setStepTexts(stack ? stack->undoText() : QString(), stack ? stack->redoText() : QString());
    m_status->show(m_session.get());

    const Appearance::Look look = m_appearance.look();
    m_actions
        .get(look == Appearance::Look::Dark        ? Actions::LookDark
                 : look == Appearance::Look::Light ? Actions::LookLight
                                                   : Actions::LookSystem)
        ->setChecked(true);
    m_menus->setLanguage(m_appearance.language());

    const JourneyMap *map = open ? m_session->journey().find<JourneyMap>(m_session->map()) : nullptr;
    if (!map) {
        setWindowTitle(u"Milepost"_s);
        return;
    }
    m_actions.get(map->direction == Direction::RightToLeft ? Actions::RightToLeft : Actions::LeftToRight)
        ->setChecked(true);
    const QString project = QFileInfo(m_session->document().path()).completeBaseName();
    setWindowTitle(m_session->document().isReadOnly()
                       ? tr("%1 – %2 (read only)[*] – Milepost").arg(map->title, project)
                       : tr("%1 – %2[*] – Milepost").arg(map->title, project));
    setWindowFilePath(m_session->document().path());
}

void MainWindow::refreshRecent()
{
    QStringList paths;
    for (const RecentFiles::Entry &entry : m_recent.entries())
        paths.append(entry.path);
    m_start->setRecentFiles(paths);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_outlineDock->setWindowTitle(tr("Outline"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_painDock->setWindowTitle(tr("Where it hurts"));
}

// Events

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_painDock)
        return;
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshState();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        swapDockSides(*this);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // An import has its own Cancel; a file is never closed under it.
    if (m_session && m_session->document().isBusy()) {
        m_messages->say(tr("An import is running. Cancel it first, or wait until it has ended."),
                        MessageBar::Kind::Problem);
        event->ignore();
        return;
    }
    m_geometry.set(saveGeometry());
    if (m_session)
        m_state.set(saveState(dockVersion()));
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList surveys;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (isProject(url.toLocalFile())) {
            openFile(url.toLocalFile());
            return;
        }
        if (url.isLocalFile())
            surveys.append(url.toLocalFile());
    }
    if (!surveys.isEmpty())
        importSurveys(surveys);
}

} // namespace milepost
