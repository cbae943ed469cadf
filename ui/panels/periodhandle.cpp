// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/periodhandle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace milepost {

PeriodHandle::PeriodHandle(Appearance &appearance, QWidget *parent)
    : QAbstractSlider(parent)
    , m_appearance(appearance)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(side, side);
}

void PeriodHandle::keyPressEvent(QKeyEvent *event)
{
    const int towardsRight = isRightToLeft() ? -1 : 1; // on the axis
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        step = towardsRight;
        break;
    case Qt::Key_Left:
        step = -towardsRight;
        break;
    case Qt::Key_Up:
        step = 1;
        break;
    case Qt::Key_Down:
        step = -1;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit monthsAsked(event->key() == Qt::Key_PageUp ? 3 : -3);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        emit endAsked(event->key() == Qt::Key_End);
        return;
    default:
        event->ignore(); // not QAbstractSlider's keys: it knows no months
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit rangeAsked(step);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        emit daysAsked(step);
    else
        emit monthsAsked(step);
}

void PeriodHandle::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const QColor brand = theme.color(ColorRole::Brand);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    if (hasFocus()) {
        QColor halo = brand;
        halo.setAlpha(70);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(centre, side / 2.0, side / 2.0);
    }
    painter.setPen(QPen(brand, 2));
    painter.setBrush(hasFocus() ? brand : theme.color(ColorRole::Panel));
    painter.drawEllipse(centre, 5, 5);
}

void PeriodHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    raise();
    update();
}

void PeriodHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

void PeriodHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past must not change a period
}

} // namespace milepost
