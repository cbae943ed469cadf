// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/stageform.h"

#include "core/base/textfold.h"
#include "core/journey/edits.h"
#include "ui/panels/colourpicker.h"
#include "ui/panels/editors.h"
#include "ui/panels/fieldbox.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

StageForm::StageForm(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_title(new QLineEdit(this))
    , m_goal(new TextArea(this))
    , m_colour(new ColourPicker(appearance, this))
    , m_titleBox(new FieldBox(m_title, this))
    , m_goalBox(new FieldBox(m_goal, this))
    , m_colourBox(new FieldBox(m_colour, this))
    , m_count(new QLabel(this))
{
    m_title->setObjectName(u"stageTitle"_s);
    m_goal->setObjectName(u"stageGoal"_s);
    m_count->setProperty("kind", u"muted"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_titleBox);
    column->addWidget(m_goalBox);
    column->addWidget(m_colourBox);
    column->addWidget(m_count);
    column->addStretch();

    connect(m_title, &QLineEdit::editingFinished, this, &StageForm::commitTitle);
    connect(m_goal, &TextArea::editingFinished, this, &StageForm::commitGoal);
    connect(m_colour, &ColourPicker::picked, this, [this](int colour) {
        m_session.perform(tr("Change stage colour"),
                          edits::setStageColour(m_session.journey(), m_shown, colour));
        refresh();
    });
    retranslate();
}

void StageForm::show(const StageId &stage)
{
    if (stage != m_shown) {
        commitTitle();
        commitGoal();
        m_shown = stage;
        m_title->setModified(false);
        m_goal->setModified(false);
    }
    refresh();
}

void StageForm::refresh()
{
    const Stage *stage = m_session.journey().find<Stage>(m_shown);
    if (!stage)
        return;
    setEnabled(m_session.canEdit());
    if (!m_title->isModified())
        m_title->setText(stage->title);
    if (!m_goal->isModified())
        m_goal->setStored(stage->goal);
    m_colour->setColour(stage->colour);
    const int count = int(m_session.journey().touchpoints(m_shown).size());
    m_count->setText(tr("%n touchpoint(s)", nullptr, count));
}

void StageForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StageForm::retranslate()
{
    m_titleBox->setLabel(tr("Title"));
    m_goalBox->setLabel(tr("What the customer wants here"));
    m_colourBox->setLabel(tr("Colour"));
    refresh();
}

void StageForm::commitTitle()
{
    const Stage *stage = m_session.journey().find<Stage>(m_shown);
    if (!stage || !m_title->isModified())
        return;
    m_title->setModified(false);
    if (m_title->text().trimmed() != stage->title) {
        m_session.perform(tr("Rename stage"),
                          edits::renameStage(m_session.journey(), m_shown, m_title->text().trimmed()));
    }
    refresh();
}

void StageForm::commitGoal()
{
    const Stage *stage = m_session.journey().find<Stage>(m_shown);
    if (!stage || !m_goal->isModified())
        return;
    m_goal->setModified(false);
    Stage after = *stage;
    after.goal = cleanUserText(m_goal->toPlainText());
    ChangeSet changes;
    changes.replace(*stage, after);
    m_session.perform(tr("Change stage goal"), changes);
    refresh();
}

} // namespace milepost
