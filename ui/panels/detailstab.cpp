// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/detailstab.h"

#include "ui/panels/mapform.h"
#include "ui/panels/personaform.h"
#include "ui/panels/stageform.h"
#include "ui/panels/touchpointform.h"

#include <QStackedWidget>

namespace milepost {

DetailsTab::DetailsTab(MapSession &session, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_touchpoint(new TouchpointForm(session, appearance))
    , m_stage(new StageForm(session, appearance))
    , m_persona(new PersonaForm(session, appearance))
    , m_map(new MapForm(session, appearance))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_stage);
    m_pages->addWidget(m_touchpoint);
    m_pages->addWidget(m_persona);
    setWidget(m_pages);

    connect(&session, &MapSession::selectionChanged, this, &DetailsTab::follow);
    connect(&session, &MapSession::changed, this, &DetailsTab::follow);
    connect(&session, &MapSession::busyChanged, this, &DetailsTab::follow);
    follow();
}

void DetailsTab::follow()
{
    // Forms are told of every selection, also of none: they keep what was typed for the one before.
    const Journey &journey = m_session.journey();
    const MapTarget &selection = m_session.selection();
    const bool atTouchpoint = journey.find<Touchpoint>(selection.touchpoint) != nullptr;
    const bool atStage = !atTouchpoint && journey.find<Stage>(selection.stage) != nullptr;
    m_touchpoint->show(atTouchpoint ? selection.touchpoint : TouchpointId());
    m_stage->show(atStage ? selection.stage : StageId());
    const bool atPersona = selection.kind == MapTarget::Kind::Persona;
    m_persona->show(atPersona ? selection.persona : PersonaId());
    m_map->refresh();
    if (atPersona)
        m_pages->setCurrentWidget(m_persona);
    else if (atTouchpoint)
        m_pages->setCurrentWidget(m_touchpoint);
    else if (atStage)
        m_pages->setCurrentWidget(m_stage);
    else
        m_pages->setCurrentWidget(m_map);
}

} // namespace milepost
