// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/painpanel.h"

#include "ui/models/painrankingmodel.h"
#include "ui/panels/paindelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

PainPanel::PainPanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new PainRankingModel(this))
    , m_heading(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_importButton(new QPushButton)
{
    m_heading->setProperty("kind", u"section"_s);
    m_remark->setProperty("kind", u"muted"_s);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new PainDelegate(appearance, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContentsMargins(4, 0, 4, 0); // texts under the heading
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(70);

    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setFont(Theme::uiFont(13, QFont::DemiBold));
    m_emptyText->setProperty("kind", u"muted"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_importButton->setProperty("kind", u"primary"_s);
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_emptyTitle);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_importButton, 0, Qt::AlignHCenter);
    emptyColumn->addStretch();
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 2);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_remark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_importButton, &QPushButton::clicked, this, &PainPanel::importRequested);
    connect(&session, &MapSession::summariesChanged, this, &PainPanel::showRightPage);
    connect(&session, &MapSession::changed, this, &PainPanel::showRightPage);
    connect(&session, &MapSession::selectionChanged, this, &PainPanel::followSession);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PainPanel::followTable);
    connect(&appearance, &Appearance::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void PainPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PainPanel::retranslate()
{
    setLocale(m_appearance.text().locale());
    m_heading->setText(m_appearance.text().locale().toUpper(tr("Where it hurts")));
    m_importButton->setText(tr("Import a survey"));
    m_table->setAccessibleName(tr("Where it hurts"));
    showRightPage();
}

void PainPanel::showRightPage()
{
    const MapSummary &summary = m_session.summary();
    m_following = true; // a reset clears the table's selection; the session's stays
    m_model->setContents(m_session.journey(), summary, m_appearance.text());
    m_following = false;
    const bool ranked = m_model->rowCount() > 0;
    m_remark->setVisible(ranked && !summary.pain.reachKnown);
    m_remark->setText(tr("Some visitor counts are missing: reach counts fully everywhere."));
    m_pages->setCurrentIndex(ranked ? 0 : 1);
    if (ranked) {
        m_table->resizeColumnsToContents();
        followSession();
        return;
    }
    const bool hasData = summary.responsesAll > 0 || !summary.pain.touchpoints.empty();
    const bool filteredAway = hasData && summary.responsesShown == 0 && !summary.filter.isEmpty();
    m_importButton->setVisible(!hasData);
    if (!hasData) {
        m_emptyTitle->setText(tr("No answers yet"));
        m_emptyText->setText(
            tr("Import a survey export, and the touchpoints that hurt are ranked here with their "
               "numbers."));
    } else if (filteredAway) {
        m_emptyTitle->setText(tr("No response passes the filter"));
        m_emptyText->setText(tr("Widen the period or remove a filter to see the ranking."));
    } else {
        m_emptyTitle->setText(tr("Nothing stands out"));
        m_emptyText->setText(
            tr("No touchpoint is worse than the rest of its journey, or the answers are too few to "
               "compare."));
    }
}

void PainPanel::followSession()
{
    m_following = true;
    const int row = m_model->rowOf(m_session.selectedTouchpoint());
    if (row < 0)
        m_table->clearSelection();
    else if (!m_table->selectionModel()->isRowSelected(row)) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
    }
    m_following = false;
}

void PainPanel::followTable()
{
    if (m_following)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        m_session.selectTouchpoint(m_model->touchpointAt(rows.first().row()));
}

} // namespace milepost
