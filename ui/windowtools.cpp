// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowtools.h"

#include "ui/canvas/mapview.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/lanesdialog.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/dialogs/metricsdialog.h"
#include "ui/dialogs/periodfiguresdialog.h"
#include "ui/dialogs/personasdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/themesdialog.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/findbar.h"
#include "ui/panels/tablelens.h"
#include "ui/session/mapclipboard.h"
#include "ui/session/mapcommands.h"
#include "ui/session/movecommands.h"
#include "ui/session/stagecommands.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

#include <functional>

namespace milepost {

namespace {

constexpr std::pair<Actions::Id, PeriodUnit> comparedPeriods[]
    = {{Actions::CompareMonths, PeriodUnit::Month},
       {Actions::CompareQuarters, PeriodUnit::Quarter},
       {Actions::CompareYears, PeriodUnit::Year}};

} // namespace

WindowTools::WindowTools(QMainWindow &window, Actions &actions, Appearance &appearance)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_appearance(appearance)
{
    connectLenses();
    connectFind();
    connectFilter();
    connectClipboard();
    connectCommands();
    connectComparing();
    connect(actions.get(Actions::Palette), &QAction::triggered, this, &WindowTools::showPalette);
    connect(actions.get(Actions::Shortcuts), &QAction::triggered, this, &WindowTools::showShortcuts);
    connect(actions.get(Actions::AddLane), &QAction::triggered, this, &WindowTools::addTextLane);
    connect(actions.get(Actions::Lanes), &QAction::triggered, this, &WindowTools::showLanes);
    connect(actions.get(Actions::Metrics), &QAction::triggered, this, &WindowTools::showMetrics);
    connect(actions.get(Actions::PeriodFigures), &QAction::triggered, this, &WindowTools::showPeriodFigures);
    connect(actions.get(Actions::Ledger), &QAction::triggered, this, &WindowTools::showLedger);
    connect(actions.get(Actions::Personas), &QAction::triggered, this,
            [this] { showPersonas(m_session->selection().persona); });
    connect(actions.get(Actions::Themes), &QAction::triggered, this, &WindowTools::showThemes);
}

void WindowTools::setProject(MapSession *session, Lenses *lenses)
{
    delete m_lanesDialog;
    delete m_metricsDialog;
    delete m_periodFiguresDialog;
    delete m_ledgerDialog;
    delete m_personasDialog;
    delete m_themesDialog;
    m_session = session;
    m_lenses = lenses;
    if (lenses) {
        connect(lenses, &Lenses::lensChanged, this, &WindowTools::followLens);
        connect(lenses, &Lenses::personaChosen, this, &WindowTools::showPersonas);
    }
    followLens();
}

void WindowTools::connectLenses()
{
    const auto show = [this](Actions::Id id, Lenses::Lens lens) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, lens] { m_lenses->setLens(lens); });
    };
    show(Actions::MapLens, Lenses::Lens::Map);
    show(Actions::TableLens, Lenses::Lens::Table);
    const auto on = [this](Actions::Id id, void (Lenses::*function)()) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, function] { (m_lenses->*function)(); });
    };
    on(Actions::AddStage, &Lenses::addStage);
    on(Actions::AddTouchpoint, &Lenses::addTouchpoint);
    on(Actions::Rename, &Lenses::editSelected);
}

void WindowTools::followLens()
{
    const bool table = m_lenses && m_lenses->lens() == Lenses::Lens::Table;
    m_actions.get(table ? Actions::TableLens : Actions::MapLens)->setChecked(true);
}

void WindowTools::connectFind()
{
    connect(m_actions.get(Actions::Find), &QAction::triggered, this, [this] { m_lenses->find().open(); });
    connect(m_actions.get(Actions::FindNext), &QAction::triggered, this,
            [this] { m_lenses->find().findNext(); });
    connect(m_actions.get(Actions::FindPrevious), &QAction::triggered, this,
            [this] { m_lenses->find().findPrevious(); });
}

void WindowTools::connectFilter()
{
    const auto on = [this](Actions::Id id, void (FilterBar::*function)()) {
        connect(m_actions.get(id), &QAction::triggered, this,
                [this, function] { (m_lenses->filter().*function)(); });
    };
    on(Actions::Filter, &FilterBar::focusFilter);
    on(Actions::PlayTime, &FilterBar::togglePlay);
    on(Actions::ClearFilter, &FilterBar::clearFilter);
}

void WindowTools::connectClipboard()
{
    const auto on = [this](Actions::Id id, auto table, auto map) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, table, map] {
            if (isTable() && m_lenses->table().isAncestorOf(QApplication::focusWidget()))
                std::invoke(table, m_lenses->table());
            else
                std::invoke(map, *m_session);
        });
    };
    on(Actions::Cut, &TableLens::cut, [this](MapSession &session) {
        if (mapclipboard::copy(session))
            m_actions.get(Actions::Delete)->trigger();
    });
    on(Actions::Copy, &TableLens::copy, &mapclipboard::copy);
    on(Actions::Paste, &TableLens::paste, &mapclipboard::paste);
    on(Actions::SelectAll, &TableLens::selectAll, &mapcommands::selectAll);
}

void WindowTools::connectCommands()
{
    const auto on = [this](Actions::Id id, const std::function<void(MapSession &)> &command) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, command] { command(*m_session); });
    };
    on(Actions::Duplicate, &mapcommands::duplicate);
    on(Actions::Fold, &mapcommands::toggleFolded);
    on(Actions::SplitStage, [this](MapSession &) { splitStage(); });
    on(Actions::MergeStages, &mapcommands::mergeStages);
    on(Actions::MoveEarlier, [](MapSession &session) { mapcommands::moveAlongTime(session, -1); });
    on(Actions::MoveLater, [](MapSession &session) { mapcommands::moveAlongTime(session, 1); });
}

void WindowTools::connectComparing()
{
    const auto on = [this](Actions::Id id, const std::function<void(ComparisonPins &)> &command) {
        connect(m_actions.get(id), &QAction::triggered, this,
                [this, command] { command(m_session->pins()); });
    };
    on(Actions::PinView, [](ComparisonPins &pins) { pins.pin(); });
    on(Actions::SwapSides, &ComparisonPins::swap);
    on(Actions::EndComparing, &ComparisonPins::end);
    for (const auto &[id, unit] : comparedPeriods)
        on(id, [unit = unit](ComparisonPins &pins) { pins.compareLastPeriods(unit); });
}

void WindowTools::refreshComparing()
{
    if (!m_session)
        return; // nothing of it is possible, as the table of actions says
    const ComparisonPins &pins = m_session->pins();
    const bool sides = pins.isComparing() && pins.attribute().isEmpty();
    m_actions.get(Actions::PinView)->setEnabled(m_session->summary().responsesAll > 0);
    m_actions.get(Actions::SwapSides)->setEnabled(sides);
    m_actions.get(Actions::EndComparing)->setEnabled(pins.isComparing());
    for (const auto &[id, unit] : comparedPeriods)
        m_actions.get(id)->setEnabled(pins.lastPeriods(unit).has_value());
}

void WindowTools::refresh()
{
    if (m_lenses && m_session) {
        const bool filtered = !m_session->summary().filter.isEmpty();
        m_actions.get(Actions::Filter)->setEnabled(filtered || m_session->summary().responsesAll > 0);
        m_actions.get(Actions::PlayTime)->setEnabled(m_lenses->filter().canPlay());
        m_actions.get(Actions::ClearFilter)->setEnabled(filtered);
    }
    refreshComparing();
    if (m_lenses && isTable()) {
        for (const Actions::Id id : {Actions::ZoomIn, Actions::ZoomOut, Actions::Fit, Actions::ActualSize})
            m_actions.get(id)->setEnabled(false);
    }
    if (!m_session || !m_session->canEdit())
        return; // nothing of it is possible, as the table of actions says
    m_actions.get(Actions::Duplicate)->setEnabled(mapcommands::canDuplicate(*m_session));
    m_actions.get(Actions::Fold)->setEnabled(mapcommands::canFold(*m_session));
    m_actions.get(Actions::SplitStage)->setEnabled(mapcommands::canSplit(*m_session));
    m_actions.get(Actions::MergeStages)->setEnabled(mapcommands::canMerge(*m_session));
}

void WindowTools::showPalette()
{
    auto *palette = new CommandPalette(collectCommands(*m_window.menuBar(), m_window.actions()), m_appearance,
                                       m_window);
    palette->popUp();
}

void WindowTools::showShortcuts()
{
    ShortcutsDialog(collectCommands(*m_window.menuBar(), m_window.actions()), &m_window).exec();
}

void WindowTools::addTextLane()
{
    // Where it comes to stand is seen on the map; it exists once it has a title.
    m_lenses->setLens(Lenses::Lens::Map);
    m_lenses->map().addLane();
}

void WindowTools::splitStage()
{
    if (isTable())
        mapcommands::splitStage(*m_session);
    else
        m_lenses->map().splitStage();
}

void WindowTools::showLanes()
{
    if (!m_lanesDialog)
        m_lanesDialog = new LanesDialog(*m_session, m_appearance, &m_window);
    m_lanesDialog->show();
    m_lanesDialog->activateWindow();
}

void WindowTools::showThemes()
{
    if (!m_themesDialog)
        m_themesDialog = new ThemesDialog(*m_session, m_appearance, &m_window);
    m_themesDialog->show();
    m_themesDialog->activateWindow();
}

void WindowTools::showMetrics()
{
    if (!m_metricsDialog)
        m_metricsDialog = new MetricsDialog(*m_session, m_appearance, &m_window);
    m_metricsDialog->show();
    m_metricsDialog->activateWindow();
}

void WindowTools::showPeriodFigures()
{
    if (!m_periodFiguresDialog)
        m_periodFiguresDialog = new PeriodFiguresDialog(*m_session, m_appearance, &m_window);
    m_periodFiguresDialog->show();
    m_periodFiguresDialog->activateWindow();
}

void WindowTools::showLedger()
{
    if (!m_ledgerDialog)
        m_ledgerDialog = new LedgerDialog(*m_session, m_appearance, &m_window);
    m_ledgerDialog->show();
    m_ledgerDialog->activateWindow();
}

void WindowTools::showPersonas(const PersonaId &persona)
{
    if (!m_personasDialog)
        m_personasDialog = new PersonasDialog(*m_session, m_appearance, &m_window);
    m_personasDialog->show();
    m_personasDialog->activateWindow();
    if (!persona.isNull())
        m_personasDialog->select(persona);
}

} // namespace milepost
