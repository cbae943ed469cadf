// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/opinionsection.h"

#include "core/journey/opinionedits.h"
#include "ui/panels/editors.h"
#include "ui/settings/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

OpinionSection::OpinionSection(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_heading->setProperty("kind", u"section"_s);
    m_hint->setProperty("kind", u"muted"_s);
    m_hint->setWordWrap(true);
    m_add->setProperty("kind", u"link"_s);
    m_add->setObjectName(u"addOpinion"_s);
    m_column->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &OpinionSection::add);
    retranslate();
}

void OpinionSection::show(const TouchpointId &touchpoint)
{
    if (touchpoint != m_shown) {
        keepTyped();
        m_shown = touchpoint;
    }
    refresh();
}

void OpinionSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpinionSection::retranslate()
{
    m_heading->setText(m_appearance.sectionTitle(tr("Workshop opinion")));
    m_hint->setText(
        tr("What people think hurts, by severity and frequency from 1 to 5. It is never part of the "
           "measured pain."));
    m_add->setText(tr("Add an opinion"));
    for (const Row &row : m_rows)
        name(row);
    refresh();
}

void OpinionSection::refresh()
{
    const std::vector<PainOpinion> opinions = edits::opinionsAt(m_session.journey(), m_shown);
    const bool same
        = std::equal(opinions.begin(), opinions.end(), m_rows.begin(), m_rows.end(),
                     [](const PainOpinion &opinion, const Row &row) { return opinion.id == row.id; });
    if (!same)
        rebuild(opinions);
    for (size_t i = 0; i < opinions.size(); ++i)
        fill(m_rows[i], opinions[i]);
    m_add->setEnabled(m_session.canEdit() && !m_shown.isNull());
}

void OpinionSection::rebuild(const std::vector<PainOpinion> &opinions)
{
    for (const Row &row : m_rows) {
        m_column->removeWidget(row.frame);
        row.frame->hide();
        row.frame->deleteLater(); // a button of it may be on its way here
    }
    m_rows.clear();
    for (const PainOpinion &opinion : opinions) {
        m_rows.push_back(makeRow(opinion.id));
        m_column->addWidget(m_rows.back().frame);
    }
}

OpinionSection::Row OpinionSection::makeRow(const PainOpinionId &id)
{
    Row row;
    row.id = id;
    row.frame = new QFrame(this);
    row.frame->setProperty("kind", u"card"_s);
    row.text = new QLineEdit(row.frame);
    row.text->setObjectName(u"opinionText"_s);
    row.severityLabel = new QLabel(row.frame);
    row.severity = new SteadyComboBox(row.frame);
    row.severity->setObjectName(u"severity"_s);
    row.frequencyLabel = new QLabel(row.frame);
    row.frequency = new SteadyComboBox(row.frame);
    row.frequency->setObjectName(u"frequency"_s);
    row.score = new QLabel(row.frame);
    row.score->setObjectName(u"opinionScore"_s);
    row.score->setContentsMargins(0, 0, 4, 6); // on the line of the grades beside it
    row.remove = new QToolButton(row.frame);
    row.remove->setObjectName(u"removeOpinion"_s);
    row.remove->setIcon(themedIcon(u"list-remove"_s));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    for (QLabel *label : {row.severityLabel, row.frequencyLabel})
        label->setProperty("kind", u"muted"_s);
    for (SteadyComboBox *combo : {row.severity, row.frequency})
        combo->setMinimumContentsLength(2);

    const auto graded = [](QLabel *label, QWidget *combo) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        column->addWidget(label);
        column->addWidget(combo);
        label->setBuddy(combo);
        return column;
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(row.text, 1);
    head->addWidget(row.remove);
    auto *grades = new QHBoxLayout;
    grades->setSpacing(8);
    grades->addLayout(graded(row.severityLabel, row.severity), 1);
    grades->addLayout(graded(row.frequencyLabel, row.frequency), 1);
    grades->addWidget(row.score, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(row.frame);
    column->setContentsMargins(8, 8, 8, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(grades);

    connect(row.text, &QLineEdit::editingFinished, this, [this, id] { commit(id); });
    connect(row.severity, &QComboBox::activated, this, [this, id] { commit(id); });
    connect(row.frequency, &QComboBox::activated, this, [this, id] { commit(id); });
    connect(row.remove, &QToolButton::clicked, this, [this, id] { remove(id); });
    name(row);
    return row;
}

void OpinionSection::name(const Row &row)
{
    const LocalText &text = m_appearance.text();
    row.text->setPlaceholderText(tr("What hurts here?"));
    row.text->setAccessibleName(tr("Workshop opinion"));
    row.severityLabel->setText(tr("Severity"));
    row.frequencyLabel->setText(tr("Frequency"));
    row.severity->setAccessibleName(tr("Severity"));
    row.frequency->setAccessibleName(tr("Frequency"));
    row.remove->setToolTip(tr("Remove this opinion"));
    row.remove->setAccessibleName(tr("Remove this opinion"));
    for (SteadyComboBox *combo : {row.severity, row.frequency}) {
        const int current = combo->currentIndex();
        combo->clear();
        for (int grade = 1; grade <= 5; ++grade)
            combo->addItem(text.number(qint64(grade)));
        combo->setCurrentIndex(current);
    }
}

void OpinionSection::fill(const Row &row, const PainOpinion &opinion)
{
    const LocalText &text = m_appearance.text();
    if (!row.text->isModified())
        row.text->setText(opinion.text);
    row.severity->setCurrentIndex(std::clamp(opinion.severity, 1, 5) - 1);
    row.frequency->setCurrentIndex(std::clamp(opinion.frequency, 1, 5) - 1);
    //: the product of severity and frequency
    row.score->setText(tr("= %1").arg(text.number(qint64(opinion.severity) * opinion.frequency)));
    const bool editable = m_session.canEdit();
    row.text->setEnabled(editable);
    row.severity->setEnabled(editable);
    row.frequency->setEnabled(editable);
    row.remove->setEnabled(editable);
}

void OpinionSection::keepTyped()
{
    std::vector<PainOpinionId> typed;
    for (const Row &row : m_rows) {
        if (row.text->isModified())
            typed.push_back(row.id);
    }
    for (const PainOpinionId &id : typed)
        commit(id);
}

void OpinionSection::commit(const PainOpinionId &id)
{
    const PainOpinion *known = m_session.journey().find<PainOpinion>(id);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.id == id; });
    if (!known || row == m_rows.end())
        return;
    PainOpinion next = *known;
    next.text = row->text->text();
    next.severity = row->severity->currentIndex() + 1;
    next.frequency = row->frequency->currentIndex() + 1;
    row->text->setModified(false);
    if (next == *known)
        return;
    m_session.perform(tr("Change workshop opinion"), edits::setOpinion(m_session.journey(), next));
    refresh(); // also where the journey refused: it shows what is stored
}

void OpinionSection::add()
{
    keepTyped();
    const PainOpinionId id = PainOpinionId::create();
    PainOpinion opinion;
    opinion.id = id;
    opinion.touchpoint = m_shown;
    if (!m_session.perform(tr("Add workshop opinion"), edits::addOpinion(m_session.journey(), opinion)))
        return;
    refresh();
    if (!m_rows.empty())
        m_rows.back().text->setFocus();
}

void OpinionSection::remove(const PainOpinionId &id)
{
    m_session.perform(tr("Remove workshop opinion"), edits::removeOpinion(m_session.journey(), id));
    refresh();
    m_add->setFocus();
}

} // namespace milepost
