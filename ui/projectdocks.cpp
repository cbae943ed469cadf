// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projectdocks.h"

#include "ui/dockgrip.h"
#include "ui/docksides.h"
#include "ui/panels/comparepanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/outlinepanel.h"
#include "ui/panels/painpanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// Raised when docks or tool bars change so that an old state no longer fits.
constexpr int stateVersion = 3;

} // namespace

ProjectDocks::ProjectDocks(QMainWindow &window, Appearance &appearance, QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_appearance(appearance)
    , m_state(settings, u"window/state"_s)
{
    m_outline = makeDock(u"outline"_s, leadingDockArea(window));
    m_history = makeDock(u"history"_s, leadingDockArea(window));
    m_inspector = makeDock(u"inspector"_s, trailingDockArea(window));
    m_pain = makeDock(u"pain"_s, Qt::BottomDockWidgetArea);
    m_changes = makeDock(u"changes"_s, Qt::BottomDockWidgetArea);
    window.tabifyDockWidget(m_pain, m_changes);
    window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.resizeDocks({m_outline, m_inspector}, {228, 330}, Qt::Horizontal);
    window.resizeDocks({m_outline, m_history}, {500, 260}, Qt::Vertical);
    window.resizeDocks({m_pain}, {190}, Qt::Vertical);
    show(false);
}

QDockWidget *ProjectDocks::makeDock(const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockGrip(dock));
    m_window.addDockWidget(area, dock);
    return dock;
}

int ProjectDocks::version() const
{
    // What was arranged for the other direction does not fit this one.
    return 2 * stateVersion + (m_window.isRightToLeft() ? 1 : 0);
}

QList<QAction *> ProjectDocks::toggles() const
{
    return {m_outline->toggleViewAction(), m_inspector->toggleViewAction(), m_pain->toggleViewAction(),
            m_changes->toggleViewAction(), m_history->toggleViewAction()};
}

void ProjectDocks::fill(MapSession &session)
{
    auto *outline = new OutlinePanel(session, m_appearance);
    auto *pain = new PainPanel(session, m_appearance);
    m_outline->setWidget(outline);
    m_inspector->setWidget(new InspectorPanel(session, m_appearance));
    m_pain->setWidget(pain);
    m_changes->setWidget(new ComparePanel(session, m_appearance));
    m_history->setWidget(new HistoryPanel(session, m_appearance));
    connect(&session, &MapSession::summariesChanged, this, [this, &session] { followComparison(session); });
    connect(outline, &OutlinePanel::deleteRequested, this, &ProjectDocks::deleteRequested);
    connect(outline, &OutlinePanel::contextMenuRequested, this, &ProjectDocks::contextMenuRequested);
    connect(pain, &PainPanel::importRequested, this, &ProjectDocks::importRequested);
    m_filled = true;
    show(true);
    m_comparing = false;
    m_changes->hide();
    m_changes->toggleViewAction()->setEnabled(false);
}

void ProjectDocks::followComparison(MapSession &session)
{
    const bool comparing = session.pins().isComparing();
    if (comparing == m_comparing)
        return;
    m_comparing = comparing;
    m_changes->toggleViewAction()->setEnabled(comparing);
    // Who closes it while comparing has it closed until the next time.
    m_changes->setVisible(comparing);
    if (comparing)
        m_changes->raise();
}

void ProjectDocks::showComment(qint64 comment)
{
    m_inspector->show();
    m_inspector->raise();
    if (auto *inspector = qobject_cast<InspectorPanel *>(m_inspector->widget()))
        inspector->showComment(comment);
}

void ProjectDocks::clear()
{
    save();
    m_filled = false;
    for (const QDockWidget *dock : {m_outline, m_inspector, m_pain, m_changes, m_history})
        delete dock->widget();
    show(false);
}

void ProjectDocks::save()
{
    if (m_filled)
        m_state.set(m_window.saveState(version()));
}

void ProjectDocks::show(bool shown)
{
    // What the user closed or moved stays so.
    if (!shown || !m_window.restoreState(m_state.value(), version())) {
        for (QDockWidget *dock : {m_outline, m_inspector, m_pain})
            dock->setVisible(shown);
        m_changes->hide(); // while nothing is compared
        m_history->hide(); // for those who ask for it
    }
    for (QAction *toggle : toggles())
        toggle->setEnabled(shown);
}

void ProjectDocks::retranslate()
{
    m_outline->setWindowTitle(tr("Outline"));
    m_inspector->setWindowTitle(tr("Inspector"));
    m_pain->setWindowTitle(tr("Where it hurts"));
    m_changes->setWindowTitle(tr("What changed"));
    m_history->setWindowTitle(tr("History"));
}

} // namespace milepost
