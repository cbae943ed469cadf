// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clickframe.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace milepost {

ClickFrame::ClickFrame(QWidget *parent)
    : QFrame(parent)
{
    setInert(false);
    setAttribute(Qt::WA_Hover);
}

void ClickFrame::setInert(bool inert)
{
    m_inert = inert;
    setFocusPolicy(inert ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(inert ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool ClickFrame::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QFrame::event(event);
}

void ClickFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a frame would hand it to its parent
}

void ClickFrame::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_inert && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void ClickFrame::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_inert && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace milepost
