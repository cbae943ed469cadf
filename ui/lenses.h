// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace milepost {

class CompareBar;
class FilterBar;
class FindBar;
class MapView;
class TableLens;

/// The middle of the window while a project is open: the lenses over its one map, one of them shown, and the
/// bars over all of them: filter, what is compared, find. What the window's actions ask for goes to the lens
/// that is shown.
class Lenses : public QWidget
{
    Q_OBJECT

public:
    enum class Lens { Map, Table };

    /// All outlive the widget.
    Lenses(MapSession &session, Appearance &appearance, QSettings &settings, QWidget *parent = nullptr);

    MapView &map() { return *m_map; }
    /// Made when it is first asked for: a large map need not wait for a table that is not shown.
    TableLens &table();
    FilterBar &filter() { return *m_filter; }
    FindBar &find() { return *m_find; }
    Lens lens() const { return m_lens; }
    void setLens(Lens lens);

    void addStage();
    void addTouchpoint();
    void editSelected();

signals:
    void lensChanged();
    void deleteRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void commentChosen(qint64 comment);
    void personaChosen(const milepost::PersonaId &persona);

private:
    MapSession &m_session;
    Appearance &m_appearance;
    QSettings &m_settings;
    MapView *m_map = nullptr;
    TableLens *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    FindBar *m_find = nullptr;
    CompareBar *m_compare = nullptr;
    QStackedWidget *m_stack = nullptr;
    Lens m_lens = Lens::Map;
};

} // namespace milepost
