// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace milepost {

/// A frame that acts like a button as a whole: click, Enter or Space.
class ClickFrame : public QFrame
{
    Q_OBJECT

public:
    explicit ClickFrame(QWidget *parent = nullptr);

    /// Not clickable, and out of the tab order.
    void setInert(bool inert);

signals:
    void clicked();

protected:
    /// For painting: under the pointer or focused.
    bool isLit() const { return !m_inert && (underMouse() || hasFocus()); }

    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_inert = false;
};

} // namespace milepost
