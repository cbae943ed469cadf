// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/fieldbox.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

FieldBox::FieldBox(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_message(new QLabel(this))
{
    m_label->setProperty("kind", u"muted"_s);
    m_label->setBuddy(editor);
    m_message->setProperty("kind", u"red"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_message);
    column->addStretch();
}

void FieldBox::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
}

void FieldBox::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

QString FieldBox::message() const
{
    return m_message->text();
}

} // namespace milepost
