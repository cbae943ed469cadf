// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/enterkey.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

namespace milepost {

namespace {

class EnterFilter : public QObject
{
public:
    explicit EnterFilter(QAbstractItemView *view)
        : QObject(view)
        , m_view(view)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_view->currentIndex();
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            || key->modifiers().testFlag(Qt::ControlModifier) || !current.isValid())
            return QObject::eventFilter(watched, event);
        // An open editor has had the key already, and lets it through.
        const QList<QWidget *> editors
            = m_view->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        if (std::any_of(editors.begin(), editors.end(), [](const QWidget *w) { return w->isVisible(); }))
            return true;
        if (current.flags().testFlag(Qt::ItemIsEditable)
            && m_view->editTriggers() != QAbstractItemView::NoEditTriggers)
            m_view->edit(current);
        else
            emit m_view->activated(current);
        return true;
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

void keepEnter(QAbstractItemView *view)
{
    view->installEventFilter(new EnterFilter(view));
}

} // namespace milepost
