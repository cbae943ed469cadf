// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lensswitch.h"

#include "ui/settings/appearance.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace milepost {

LensSwitch::LensSwitch(Actions &actions, QWidget *parent)
    : QFrame(parent)
{
    Appearance::setKind(this, "segments");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (const Actions::Id id : {Actions::MapLens, Actions::TableLens}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.get(id));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        Appearance::setKind(button, "segment");
        row->addWidget(button);
    }
}

} // namespace milepost
