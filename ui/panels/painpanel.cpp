// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/painpanel.h"

#include "core/analysis/painsentence.h"
#include "core/report/paincsv.h"
#include "ui/panels/paindelegate.h"
#include "ui/panels/weightspanel.h"
#include "ui/session/csvfile.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// A remark in a row that may be narrow: what does not fit is in its tool tip.
class Remark : public QLabel
{
public:
    explicit Remark(QWidget *parent)
        : QLabel(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setProperty("kind", u"muted"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        ensurePolished();
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        const Qt::Alignment align
            = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        painter.drawText(rect(), int(align | Qt::AlignAbsolute),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

PainPanel::PainPanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new PainRankingModel(this))
    , m_kinds(new QTabBar(this))
    , m_remark(new Remark(this))
    , m_own(new QLabel(this))
    , m_weightsButton(new QToolButton(this))
    , m_csvButton(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_importButton(new QPushButton)
{
    m_delegate = new PainDelegate(appearance, m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    build();

    connect(m_kinds, &QTabBar::currentChanged, this, &PainPanel::showRightPage);
    connect(m_weightsButton, &QToolButton::clicked, this, &PainPanel::showWeights);
    connect(m_copyCsv, &QAction::triggered, this, [this] {
        csvfile::copy(csv());
        m_said = tr("The calculation is on the clipboard.");
        showRemark(true);
    });
    connect(m_saveCsv, &QAction::triggered, this, &PainPanel::saveCsv);
    connect(m_importButton, &QPushButton::clicked, this, &PainPanel::importRequested);
    const auto renew = [this] {
        m_said.clear();
        showRightPage();
    };
    connect(&session, &MapSession::summariesChanged, this, renew);
    connect(&session, &MapSession::changed, this, renew);
    connect(&session, &MapSession::selectionChanged, this, &PainPanel::followSession);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PainPanel::followTable);
    connect(&appearance, &Appearance::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

PainPanel::~PainPanel()
{
    delete m_weights; // it keeps what was moved, which this panel still hears of
}

void PainPanel::build()
{
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setUsesScrollButtons(false);
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->addTab({});
    m_kinds->addTab({});
    m_own->setProperty("kind", u"amber"_s);
    m_own->setObjectName(u"ownWeights"_s);
    m_weightsButton->setObjectName(u"weights"_s);
    m_copyCsv = new QAction(this);
    m_saveCsv = new QAction(this);
    auto *menu = new QMenu(m_csvButton);
    menu->addActions({m_copyCsv, m_saveCsv});
    m_csvButton->setMenu(menu);
    m_csvButton->setPopupMode(QToolButton::InstantPopup);
    m_csvButton->setObjectName(u"calculation"_s);
    for (QToolButton *button : {m_weightsButton, m_csvButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }

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
    head->setContentsMargins(0, 2, 8, 0);
    head->setSpacing(4);
    head->addWidget(m_kinds);
    head->addWidget(m_remark, 1);
    head->addSpacing(8);
    head->addWidget(m_own);
    head->addWidget(m_weightsButton);
    head->addWidget(m_csvButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

PainRankingModel::Kind PainPanel::kind() const
{
    return m_kinds->currentIndex() == 1 ? PainRankingModel::Kind::Strengths : PainRankingModel::Kind::Pain;
}

void PainPanel::showWeights()
{
    if (!m_weights)
        m_weights = new WeightsPanel(m_session, m_appearance, this);
    if (m_weights->isVisible())
        m_weights->activateWindow();
    else
        m_weights->popUpAt(*m_weightsButton);
}

QByteArray PainPanel::csv() const
{
    return painCsv(makeReport(m_session.journey(), m_session.summary(), m_session.text()));
}

void PainPanel::saveCsv()
{
    const Result<QString> written
        = csvfile::askAndWrite(this, m_session, tr("Save the calculation"), tr("pain ranking.csv"), csv());
    if (written) {
        m_said = tr("Written: %1").arg(LocalText::isolateLeftToRight(*written));
        showRemark(true);
    } else if (written.error().code != ErrorCode::Cancelled) {
        emit m_session.failed(written.error());
    }
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
    m_kinds->setTabText(0, tr("Where it hurts"));
    m_kinds->setTabText(1, tr("What works well"));
    m_weightsButton->setText(tr("Weights"));
    m_weightsButton->setToolTip(tr("How much each kind of evidence counts, and what an order is worth"));
    m_csvButton->setText(tr("Calculation") + u" ▾"_s);
    m_csvButton->setToolTip(tr("Every step of the calculation as a table"));
    m_copyCsv->setText(tr("Copy as CSV"));
    m_saveCsv->setText(tr("Save as CSV…"));
    m_own->setText(tr("Own weights"));
    m_importButton->setText(tr("Import a survey"));
    showRightPage();
}

void PainPanel::showRightPage()
{
    const MapSummary &summary = m_session.summary();
    m_following = true; // a reset clears the table's selection; the session's stays
    m_delegate->setKind(kind());
    m_model->setContents(m_session.journey(), summary, m_appearance.text(), kind());
    m_following = false;
    const bool any = m_model->rowCount() > 0;
    m_table->setAccessibleName(m_kinds->tabText(m_kinds->currentIndex()));
    m_own->setVisible(summary.pain.weights != PainWeights());
    m_own->setToolTip(ownWeightsText(summary.pain.weights, m_appearance.text()));
    m_csvButton->setEnabled(!summary.pain.touchpoints.empty());
    showRemark(m_model->rankedCount() > 0);
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        explainEmpty();
        return;
    }
    m_table->setColumnHidden(PainRankingModel::MoneyColumn, !m_model->hasMoney());
    m_table->setColumnHidden(PainRankingModel::WorkshopColumn, !m_model->hasOpinions());
    m_table->resizeColumnsToContents();
    m_table->viewport()->update(); // the two kinds are drawn in different colours
    followSession();
}

void PainPanel::showRemark(bool ranked)
{
    QString remark = m_said;
    if (remark.isEmpty() && ranked && !m_session.summary().pain.reachKnown)
        remark = tr("Some visitor counts are missing: reach counts fully everywhere.");
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
}

void PainPanel::explainEmpty()
{
    const MapSummary &summary = m_session.summary();
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
    } else if (kind() == PainRankingModel::Kind::Strengths) {
        m_emptyTitle->setText(tr("Nothing stands out"));
        m_emptyText->setText(
            tr("No touchpoint is better than the rest of its journey, or the answers are too few to "
               "compare."));
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
