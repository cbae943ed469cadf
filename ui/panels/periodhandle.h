// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QAbstractSlider>

namespace milepost {

/// One end of a period: its value is a day's number on the axis. It takes the focus and the keys and says
/// what it stands for; the mouse belongs to the slider around it.
class PeriodHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int side = 16;

    /// Appearance outlives the handle.
    PeriodHandle(Appearance &appearance, QWidget *parent);

signals:
    /// Keys ask for the day so many months or days later.
    void monthsAsked(int months);
    void daysAsked(int days);
    /// As far as it goes towards the axis' beginning or end.
    void endAsked(bool later);
    /// The whole range, so many months later.
    void rangeAsked(int months);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace milepost
