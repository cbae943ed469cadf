// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QScrollArea>

class QStackedWidget;

namespace milepost {

class MapForm;
class PersonaForm;
class StageForm;
class TouchpointForm;

/// The fields of whatever is selected: a touchpoint, a stage, a persona, or the map itself.
class DetailsTab : public QScrollArea
{
    Q_OBJECT

public:
    /// Session and appearance outlive the tab.
    DetailsTab(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {300, 400}; }

private:
    void follow();

    MapSession &m_session;
    QStackedWidget *m_pages = nullptr;
    TouchpointForm *m_touchpoint = nullptr;
    StageForm *m_stage = nullptr;
    PersonaForm *m_persona = nullptr;
    MapForm *m_map = nullptr;
};

} // namespace milepost
