// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"

#include "ui/settings/appearance.h"
#include "ui/settings/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace milepost {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(u"window-close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(14, 6, 8, 6);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const QString &text, Kind kind, const std::vector<Action> &actions)
{
    m_text->setText(text);
    setAccessibleName(text);
    Appearance::setKind(this,
                        kind == Kind::Problem    ? "note-red"
                            : kind == Kind::Note ? "note-amber"
                                                 : "note-good");
    // The button that was pressed may be the sender: it goes once control is back.
    for (QPushButton *old : m_actions) {
        old->hide();
        old->deleteLater();
    }
    m_actions.clear();
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.name);
        Appearance::setKind(button, "link");
        connect(button, &QPushButton::clicked, this, action.run);
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_actions.push_back(button);
    }
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(tr("Close this message"));
    }
}

} // namespace milepost
