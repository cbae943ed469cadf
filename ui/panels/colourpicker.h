// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QWidget>

class QButtonGroup;

namespace milepost {

/// The stage palette as a row of swatches.
class ColourPicker : public QWidget
{
    Q_OBJECT

public:
    /// The appearance outlives the picker.
    explicit ColourPicker(Appearance &appearance, QWidget *parent = nullptr);

    void setColour(int colour);

signals:
    /// The user picked one.
    void picked(int colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Appearance &m_appearance;
    QButtonGroup *m_buttons = nullptr;
};

} // namespace milepost
