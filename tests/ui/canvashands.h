// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/mapview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace milepost::test {

/// Mouse and keys on a map view, as a person moves them.
class CanvasHands
{
public:
    explicit CanvasHands(MapView &view)
        : m_view(view)
    {
    }

    /// In viewport coordinates; scrolled into view first.
    QPoint centre(const MapTarget &target)
    {
        const QRectF rect = m_view.mapScene().rectOf(target);
        m_view.ensureVisible(rect, 60, 60);
        return m_view.mapFromScene(rect.center());
    }
    QPoint at(const QPointF &point)
    {
        m_view.ensureVisible(QRectF(point, QSizeF(1, 1)), 60, 60);
        return m_view.mapFromScene(point);
    }

    void mouse(QEvent::Type type, const QPoint &position, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *viewport = m_view.viewport();
        QMouseEvent event(type, position, viewport->mapToGlobal(position), button, buttons, modifiers);
        QApplication::sendEvent(viewport, &event);
    }
    void hover(const QPoint &position) { mouse(QEvent::MouseMove, position, Qt::NoButton, Qt::NoButton); }
    void click(const QPoint &position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, position, Qt::LeftButton, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, position, Qt::LeftButton, Qt::NoButton, modifiers);
    }
    void click(const MapTarget &target, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        click(centre(target), modifiers);
    }
    void doubleClick(const QPoint &position)
    {
        click(position);
        mouse(QEvent::MouseButtonDblClick, position, Qt::LeftButton, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, position, Qt::LeftButton, Qt::NoButton);
    }
    /// Without the release.
    void dragTo(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
        for (int step = 1; step <= 4; ++step)
            mouse(QEvent::MouseMove, from + (to - from) * step / 4, Qt::NoButton, Qt::LeftButton, modifiers);
    }
    void drop(const QPoint &position)
    {
        mouse(QEvent::MouseButtonRelease, position, Qt::LeftButton, Qt::NoButton);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        dragTo(from, to, modifiers);
        drop(to);
    }

    /// To whatever has the keyboard.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Letter by letter: the first one may open an editor.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }

private:
    MapView &m_view;
};

} // namespace milepost::test
