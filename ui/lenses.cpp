// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lenses.h"

#include "ui/canvas/mapview.h"
#include "ui/panels/comparebar.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/findbar.h"
#include "ui/panels/tablelens.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace milepost {

Lenses::Lenses(MapSession &session, Appearance &appearance, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_map(new MapView(session, appearance))
    , m_filter(new FilterBar(session, appearance, this))
    , m_find(new FindBar(session, appearance))
    , m_compare(new CompareBar(session, appearance))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_map);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_compare);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_map);

    connect(m_map, &MapView::deleteRequested, this, &Lenses::deleteRequested);
    connect(m_map, &MapView::contextMenuRequested, this, &Lenses::contextMenuRequested);
    connect(m_filter, &FilterBar::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_find, &FindBar::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_compare, &CompareBar::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_find, &FindBar::commentChosen, this, &Lenses::commentChosen);
    connect(m_find, &FindBar::personaChosen, this, &Lenses::personaChosen);
}

TableLens &Lenses::table()
{
    if (!m_table) {
        m_table = new TableLens(m_session, m_appearance, m_settings);
        m_stack->addWidget(m_table);
        connect(m_table, &TableLens::deleteRequested, this, &Lenses::deleteRequested);
        connect(m_table, &TableLens::contextMenuRequested, this, &Lenses::contextMenuRequested);
    }
    return *m_table;
}

void Lenses::setLens(Lens lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    QWidget *page = lens == Lens::Map ? static_cast<QWidget *>(m_map) : &table();
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus();
    emit lensChanged();
}

void Lenses::addStage()
{
    // A stage is drawn on the map; the table has no row for it until it holds a touchpoint.
    setLens(Lens::Map);
    m_map->addStage();
}

void Lenses::addTouchpoint()
{
    if (m_lens == Lens::Map)
        m_map->addTouchpoint();
    else
        table().addTouchpoint();
}

void Lenses::editSelected()
{
    if (m_lens == Lens::Map)
        m_map->editSelected();
    else
        table().editCurrent();
}

} // namespace milepost
