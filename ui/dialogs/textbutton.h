// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QToolButton>

namespace milepost {

/// A button that is only its words, as large as they are: links beside a text, steps of a dialog.
class TextButton : public QToolButton
{
    Q_OBJECT

public:
    /// The appearance outlives the button.
    explicit TextButton(Appearance &appearance, QWidget *parent = nullptr);

    void setLook(ColorRole role, const QFont &font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    ColorRole m_role = ColorRole::Brand;
    QFont m_font; ///< not the widget's: the style sheet has its own mind about that
};

} // namespace milepost
