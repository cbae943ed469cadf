// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspectorpanel.h"

#include "core/analysis/painsentence.h"
#include "ui/panels/commentstab.h"
#include "ui/panels/detailstab.h"
#include "ui/panels/evidencetab.h"
#include "ui/panels/painpill.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

InspectorPanel::InspectorPanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_pill(new PainPill(appearance, this))
    , m_subtitle(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_details(new DetailsTab(session, appearance))
    , m_evidence(new EvidenceTab(session, appearance))
    , m_comments(new CommentsTab(session, appearance))
{
    m_title->setProperty("kind", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setProperty("kind", u"muted"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(false);
    m_tabs->addTab(m_details, {});
    m_tabs->addTab(m_evidence, {});
    m_tabs->addTab(m_comments, {});
    m_tabs->setCurrentWidget(m_evidence);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    auto *headColumn = new QVBoxLayout;
    headColumn->setContentsMargins(12, 12, 12, 6);
    headColumn->setSpacing(2);
    headColumn->addLayout(head);
    headColumn->addWidget(m_subtitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(headColumn);
    column->addWidget(m_tabs, 1);

    connect(m_evidence, &EvidenceTab::commentsRequested, this, [this](bool complaints) {
        if (complaints)
            showComplaints();
        else
            m_tabs->setCurrentWidget(m_comments);
    });
    connect(&session, &MapSession::selectionChanged, this, &InspectorPanel::refreshHead);
    connect(&session, &MapSession::changed, this, &InspectorPanel::refreshHead);
    connect(&session, &MapSession::summariesChanged, this, &InspectorPanel::refreshHead);
    retranslate();
}

void InspectorPanel::showComment(qint64 comment)
{
    m_tabs->setCurrentWidget(m_comments);
    m_comments->goTo(comment);
}

void InspectorPanel::showComplaints()
{
    m_tabs->setCurrentWidget(m_comments);
    m_comments->showComplaints();
}

void InspectorPanel::showTheme(const ThemeId &theme)
{
    m_tabs->setCurrentWidget(m_comments);
    m_comments->showTheme(theme);
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectorPanel::retranslate()
{
    setLocale(m_appearance.text().locale());
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("Evidence"));
    refreshHead();
}

void InspectorPanel::refreshHead()
{
    const Journey &journey = m_session.journey();
    const MapSummary &summary = m_session.summary();
    const LocalText &text = m_appearance.text();
    const MapTarget &selection = m_session.selection();
    const Touchpoint *touchpoint = journey.find<Touchpoint>(selection.touchpoint);
    const Stage *stage = journey.find<Stage>(touchpoint ? touchpoint->stage : selection.stage);
    const JourneyMap *map = journey.find<JourneyMap>(m_session.map());

    qint64 comments
        = stage ? summary.of(stage->id).comments : summary.together.comments + summary.journey.comments;
    const Pain *pain = nullptr;
    if (touchpoint) {
        m_title->setText(touchpoint->title.isEmpty() ? tr("Untitled touchpoint") : touchpoint->title);
        m_subtitle->setText(stage ? stage->title : QString());
        pain = summary.pain.find(touchpoint->id);
        comments = summary.of(touchpoint->id).comments;
    } else if (stage) {
        m_title->setText(stage->title.isEmpty() ? tr("Untitled stage") : stage->title);
        m_subtitle->setText(tr("Stage"));
    } else {
        m_title->setText(map ? map->title : QString());
        m_subtitle->setText(tr("Whole journey"));
    }
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    const bool shown = pain && pain->evidence != PainEvidence::None;
    m_pill->setVisible(shown);
    if (shown)
        m_pill->setPain(pain->highlight, painEvidenceText(pain->evidence, text));
    m_tabs->setTabText(2, comments > 0 ? tr("Comments %1").arg(text.number(comments)) : tr("Comments"));
}

} // namespace milepost
