// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

bool isTickable(const QAction *action)
{
    return action && action->isEnabled() && action->isCheckable();
}

} // namespace

CheckMenu::CheckMenu(QWidget *parent)
    : QMenu(parent)
{
    // An attribute may have hundreds of values.
    setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
}

QString CheckMenu::plain(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QAction *CheckMenu::addCheck(const QString &text, bool checked)
{
    QAction *action = addAction(plain(text));
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && isTickable(activeAction())) {
        activeAction()->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (event->button() == Qt::LeftButton && isTickable(action)) {
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

} // namespace milepost
