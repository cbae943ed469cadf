// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/journey/edits.h"
#include "ui/canvas/mapview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/removalquestion.h"
#include "ui/dialogs/startpage.h"
#include "ui/docksides.h"
#include "ui/lenses.h"
#include "ui/lensswitch.h"
#include "ui/messagebar.h"
#include "ui/projectdocks.h"
#include "ui/session/filedialogs.h"
#include "ui/statusfields.h"
#include "ui/surveyimports.h"
#include "ui/windowmenus.h"
#include "ui/windowtools.h"

#include <QApplication>
#include <QClipboard>
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

bool isProject(const QString &path)
{
    return path.endsWith(".milepost"_L1, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(Appearance &appearance, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_recent(settings)
    , m_geometry(settings, u"window/geometry"_s)
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
    m_imports = new SurveyImports(*this, m_appearance, m_settings, *m_messages);
    layout->addWidget(m_imports->bar());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_start);
    setCentralWidget(centre);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);

    m_status = new StatusFields(*statusBar(), m_appearance);
    m_docks = new ProjectDocks(*this, m_appearance, settings);
    m_menus = new WindowMenus(*menuBar(), m_actions, m_docks->toggles(), m_recent);
    m_tools = new WindowTools(*this, m_actions, m_appearance);
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
    connect(m_docks, &ProjectDocks::deleteRequested, this, &MainWindow::removeSelected);
    connect(m_docks, &ProjectDocks::contextMenuRequested, m_menus, &WindowMenus::popUp);
    connect(m_docks, &ProjectDocks::importRequested, this, [this] { importSurveys({}); });
    connect(&m_recent, &RecentFiles::changed, this, &MainWindow::refreshRecent);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::refreshState);

    retranslate();
    refreshRecent();
    if (!restoreGeometry(m_geometry.value()))
        resize(1440, 900);
    showBars(false);
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
    const auto addStretch = [this] {
        auto *stretch = new QWidget(m_toolBar);
        stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_toolBar->addWidget(stretch);
    };
    addStretch();
    m_toolBar->addWidget(new LensSwitch(m_actions, m_toolBar));
    addStretch();
    addButton(Actions::PrintPreview, nullptr);
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
    on(Actions::PasteSurvey, [this] { pasteSurvey(); });
    on(Actions::Imports, [this] { m_imports->showList(); });
    on(Actions::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
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
    on(Actions::Delete, [this] { removeSelected(); });
    const auto direct = [this](Direction direction) {
        m_session->perform(tr("Change direction of time"),
                           edits::setMapDirection(m_session->journey(), m_session->map(), direction));
    };
    on(Actions::LeftToRight, [direct] { direct(Direction::LeftToRight); });
    on(Actions::RightToLeft, [direct] { direct(Direction::RightToLeft); });
    on(Actions::ZoomIn, [this] { view()->zoomIn(); });
    on(Actions::ZoomOut, [this] { view()->zoomOut(); });
    on(Actions::Fit, [this] { view()->fit(); });
    on(Actions::ActualSize, [this] { view()->setZoom(1); });
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
    m_lenses = new Lenses(*m_session, m_appearance, m_settings);
    m_pages->addWidget(m_lenses);
    m_pages->setCurrentWidget(m_lenses);
    connectSession();
    m_docks->fill(*m_session);
    showBars(true);
    refreshState();
    if (const QString remark = m_session->document().file().remark(); !remark.isEmpty())
        m_messages->say(remark, MessageBar::Kind::Note);
    m_lenses->setFocus();
}

void MainWindow::connectSession()
{
    connect(m_lenses, &Lenses::deleteRequested, this, &MainWindow::removeSelected);
    connect(m_lenses, &Lenses::contextMenuRequested, m_menus, &WindowMenus::popUp);
    connect(m_lenses, &Lenses::lensChanged, this, &MainWindow::refreshState);
    connect(m_lenses, &Lenses::commentChosen, m_docks, &ProjectDocks::showComment);
    connect(view(), &MapView::zoomChanged, m_status, &StatusFields::setZoom);

    MapSession *session = m_session.get();
    m_imports->setSession(session);
    m_menus->setSession(session);
    m_tools->setProject(session, m_lenses);
    connect(session, &MapSession::failed, this, &MainWindow::say);
    for (const auto signal : {&MapSession::summariesChanged, &MapSession::selectionChanged})
        connect(session, signal, this, &MainWindow::refreshState);
    connect(session, &MapSession::changed, this, &MainWindow::refreshState);
    connect(session, &MapSession::busyChanged, this, &MainWindow::refreshState);
    UndoStack &stack = session->undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::refreshState);
    m_status->setZoom(view()->zoom());
}

void MainWindow::removeSelected()
{
    removeSelectedAsking(*m_session, this);
}

void MainWindow::closeProject()
{
    if (!m_session)
        return;
    m_docks->clear();
    m_imports->setSession(nullptr);
    m_menus->setSession(nullptr);
    m_tools->setProject(nullptr, nullptr);
    delete std::exchange(m_lenses, nullptr);
    m_session.reset();
    m_messages->hide();
    m_pages->setCurrentWidget(m_start);
    showBars(false);
    refreshState();
}

void MainWindow::importSurveys(const QStringList &files)
{
    const QStringList chosen = files.isEmpty() ? filedialogs::openSurveys(this, m_files.folder()) : files;
    if (chosen.isEmpty())
        return;
    if (!m_session)
        accept(m_files.makeNew(u"blank"_s));
    m_imports->importFiles(chosen);
}

void MainWindow::pasteSurvey()
{
    const std::optional<SurveyInput> pasted = SurveyImports::pasted(QGuiApplication::clipboard()->mimeData());
    if (!pasted) {
        m_messages->say(tr("There is no table on the clipboard. Copy the rows of the survey first, their "
                           "headers included."),
                        MessageBar::Kind::Note);
        return;
    }
    if (!m_session)
        accept(m_files.makeNew(u"blank"_s));
    m_imports->importInputs({*pasted});
}

// Showing

MapView *MainWindow::view()
{
    return m_lenses ? &m_lenses->map() : nullptr;
}

void MainWindow::showBars(bool shown)
{
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
    m_tools->refresh();
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
    m_docks->retranslate();
}

// Events

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_docks)
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
    // An import has its own Cancel; a file is never closed under it. What goes on by itself gives way.
    m_imports->stopQuietImport();
    if (m_session && m_session->document().isBusy()) {
        m_messages->say(tr("An import is running. Cancel it first, or wait until it has ended."),
                        MessageBar::Kind::Problem);
        event->ignore();
        return;
    }
    m_geometry.set(saveGeometry());
    m_docks->save();
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
