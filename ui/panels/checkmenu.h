// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace milepost {

/// A menu that stays open while its entries are ticked, so that several can be: with the mouse, or with the
/// space bar. Enter ticks and closes.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CheckMenu(QWidget *parent = nullptr);

    /// A tickable entry of that text, which may hold any signs.
    QAction *addCheck(const QString &text, bool checked);
    /// Text for a menu in which "&" is nothing special.
    static QString plain(QString text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace milepost
