// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/figurecard.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QLabel *cardLabel(const char *kind, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

FigureCard::FigureCard(Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_name(cardLabel("muted", this))
    , m_answers(cardLabel("muted", this))
    , m_value(cardLabel("figure", this))
    , m_interval(cardLabel("muted", this))
    , m_remark(cardLabel("muted", this))
    , m_bar(new IntervalBar(appearance, this))
{
    setProperty("kind", u"card"_s);
    m_name->setWordWrap(true);
    m_remark->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_answers, 0, Qt::AlignTop);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_value);
    figure->addStretch();
    figure->addWidget(m_interval, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
}

void FigureCard::setContents(const Contents &contents)
{
    m_contents = contents;
    m_name->setText(contents.name);
    m_answers->setText(contents.answers);
    m_value->setText(contents.value);
    m_interval->setText(contents.interval);
    m_bar->setFigure(contents.figure);
    m_remark->setText(contents.remark);
    m_remark->setVisible(!contents.remark.isEmpty());
    setAccessibleName(contents.name);
    setAccessibleDescription(
        QStringList{contents.value, contents.interval, contents.answers, contents.remark}.join(u", "_s));
}

} // namespace milepost
