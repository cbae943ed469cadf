// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/commanddelegate.h"
#include "ui/models/commandmodel.h"
#include "ui/settings/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace milepost {

CommandPalette::CommandPalette(std::vector<Command> commands, Appearance &appearance, QWidget &window)
    : QFrame(&window, Qt::Popup)
    , m_model(new CommandModel(std::move(commands), this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    Appearance::setKind(this, "popup");
    setWindowTitle(tr("Commands"));

    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Commands"));
    m_field->addAction(themedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(appearance, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setQuery(typed);
        chooseFirst();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    chooseFirst();
}

void CommandPalette::popUp()
{
    const QWidget *window = parentWidget();
    const QSize size(qMin(620, window->width() - 40), qMin(460, window->height() - 80));
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 56)));
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            // The list moves its current row while the field keeps the typing.
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::chooseFirst()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::run(const QModelIndex &index)
{
    QAction *action = m_model->actionAt(index);
    if (!action || !action->isEnabled())
        return;
    // After the popup has gone: what is done may want the focus, or open a dialog.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    close();
}

} // namespace milepost
