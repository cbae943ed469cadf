// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/mapform.h"

#include "core/base/textfold.h"
#include "core/journey/edits.h"
#include "ui/panels/editors.h"
#include "ui/panels/fieldbox.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

MapForm::MapForm(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_title(new QLineEdit(this))
    , m_goal(new TextArea(this))
    , m_direction(new SteadyComboBox(this))
    , m_titleBox(new FieldBox(m_title, this))
    , m_goalBox(new FieldBox(m_goal, this))
    , m_directionBox(new FieldBox(m_direction, this))
    , m_section(new QLabel(this))
    , m_figures(new QLabel(this))
{
    m_title->setObjectName(u"mapTitle"_s);
    m_direction->setObjectName(u"mapDirection"_s);
    m_section->setProperty("kind", u"section"_s);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_titleBox);
    column->addWidget(m_goalBox);
    column->addWidget(m_directionBox);
    column->addSpacing(6);
    column->addWidget(m_section);
    column->addWidget(m_figures);
    column->addStretch();

    connect(m_title, &QLineEdit::editingFinished, this, &MapForm::commitTitle);
    connect(m_goal, &TextArea::editingFinished, this, &MapForm::commitGoal);
    connect(m_direction, &QComboBox::activated, this, [this](int row) {
        const Direction direction = row == 1 ? Direction::RightToLeft : Direction::LeftToRight;
        m_session.perform(tr("Change map direction"),
                          edits::setMapDirection(m_session.journey(), m_session.map(), direction));
        refresh();
    });
    connect(&session, &MapSession::summariesChanged, this, &MapForm::refreshFigures);
    retranslate();
}

void MapForm::refresh()
{
    const JourneyMap *map = m_session.journey().find<JourneyMap>(m_session.map());
    if (!map)
        return;
    m_titleBox->setEnabled(m_session.canEdit());
    m_goalBox->setEnabled(m_session.canEdit());
    m_directionBox->setEnabled(m_session.canEdit());
    if (!m_title->isModified())
        m_title->setText(map->title);
    if (!m_goal->isModified())
        m_goal->setStored(map->goal);
    m_direction->setCurrentIndex(map->direction == Direction::RightToLeft ? 1 : 0);
    refreshFigures();
}

void MapForm::refreshFigures()
{
    const LocalText &text = m_appearance.text();
    const MapSummary &summary = m_session.summary();
    QStringList lines;
    lines.append(tr("%1 of %2 responses shown")
                     .arg(text.number(summary.responsesShown), text.number(summary.responsesAll)));
    lines.append(tr("Enough answers at %1 of %2 touchpoints")
                     .arg(text.number(qint64(summary.touchpointsWithEvidence())),
                          text.number(qint64(summary.touchpoints.size()))));
    if (summary.withoutTouchpoint > 0)
        lines.append(
            tr("%1 responses about removed touchpoints").arg(text.number(summary.withoutTouchpoint)));
    if (summary.undated > 0)
        lines.append(tr("%1 undated responses left out by the period").arg(text.number(summary.undated)));
    m_figures->setText(lines.join(u'\n'));
}

void MapForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapForm::retranslate()
{
    m_titleBox->setLabel(tr("Title of the map"));
    m_goalBox->setLabel(tr("Goal"));
    m_directionBox->setLabel(tr("Time runs"));
    m_direction->clear();
    m_direction->addItems({tr("from left to right"), tr("from right to left")});
    m_section->setText(m_appearance.text().locale().toUpper(tr("Evidence")));
    refresh();
}

void MapForm::commitTitle()
{
    const JourneyMap *map = m_session.journey().find<JourneyMap>(m_session.map());
    if (!map || !m_title->isModified())
        return;
    m_title->setModified(false);
    if (m_title->text().trimmed() != map->title) {
        m_session.perform(tr("Rename map"),
                          edits::renameMap(m_session.journey(), map->id, m_title->text().trimmed()));
    }
    refresh();
}

void MapForm::commitGoal()
{
    const JourneyMap *map = m_session.journey().find<JourneyMap>(m_session.map());
    if (!map || !m_goal->isModified())
        return;
    m_goal->setModified(false);
    JourneyMap after = *map;
    after.goal = cleanUserText(m_goal->toPlainText());
    ChangeSet changes;
    changes.replace(*map, after);
    m_session.perform(tr("Change map goal"), changes);
    refresh();
}

} // namespace milepost
