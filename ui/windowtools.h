// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/lenses.h"

#include <QPointer>

class QMainWindow;

namespace milepost {

class LanesDialog;
class MetricsDialog;
class PeriodFiguresDialog;
class LedgerDialog;
class PersonasDialog;
class ThemesDialog;

/// What the window offers beside its menus, behind their actions: lenses, find, filter, comparing, the
/// command palette, the list of keys, the dialogs of lanes, personas, themes, metrics and period figures, the
/// ledger.
class WindowTools : public QObject
{
    Q_OBJECT

public:
    /// All outlive the tools; the window owns them.
    WindowTools(QMainWindow &window, Actions &actions, Appearance &appearance);

    /// The project that is open now; null twice without one. Dialogs over the one before are closed.
    void setProject(MapSession *session, Lenses *lenses);
    /// Enables what fits the selection, after Actions::enable().
    void refresh();

private:
    void connectLenses();
    void connectFind();
    void connectFilter();
    void connectClipboard();
    void connectCommands();
    void connectComparing();
    void refreshComparing();
    bool isTable() const { return m_lenses->lens() == Lenses::Lens::Table; }
    void showPalette();
    void showShortcuts();
    void addTextLane();
    void splitStage();
    void showLanes();
    void showMetrics();
    void showPeriodFigures();
    void showLedger();
    void showPersonas(const PersonaId &persona);
    void showThemes();
    void followLens();

    QMainWindow &m_window;
    Actions &m_actions;
    Appearance &m_appearance;
    QPointer<MapSession> m_session;
    QPointer<Lenses> m_lenses;
    QPointer<LanesDialog> m_lanesDialog;
    QPointer<MetricsDialog> m_metricsDialog;
    QPointer<PeriodFiguresDialog> m_periodFiguresDialog;
    QPointer<LedgerDialog> m_ledgerDialog;
    QPointer<PersonasDialog> m_personasDialog;
    QPointer<ThemesDialog> m_themesDialog;
};

} // namespace milepost
