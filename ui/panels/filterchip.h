// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/checkmenu.h"
#include "ui/settings/appearance.h"

#include <QFrame>

class QToolButton;

namespace milepost {

/// What is filtered by one kind of thing: "Channel: app", with a menu to choose from and, while it filters, a
/// button that clears it.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    /// Appearance outlives the chip.
    explicit FilterChip(Appearance &appearance, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &value);
    QString text() const;
    void setFiltering(bool filtering);
    bool isFiltering() const;

    CheckMenu &menu() { return *m_menu; }
    QToolButton &button() { return *m_button; }
    QToolButton &clearButton() { return *m_clear; }

signals:
    void cleared();
    /// The menu is going to be shown and may be filled.
    void menuAsked();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Button;

    void retranslate();
    void popUp();

    Button *m_label = nullptr;
    QToolButton *m_button = nullptr; ///< the same
    QToolButton *m_clear = nullptr;
    CheckMenu *m_menu = nullptr;
};

} // namespace milepost
