// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <QFrame>

namespace milepost {

/// The lenses as one row of buttons for the tool bar.
class LensSwitch : public QFrame
{
    Q_OBJECT

public:
    /// The actions outlive the switch.
    explicit LensSwitch(Actions &actions, QWidget *parent = nullptr);
};

} // namespace milepost
