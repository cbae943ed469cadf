// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparepanel.h"

#include "core/interchange/clipboardtable.h"
#include "ui/panels/comparisondelegate.h"
#include "ui/render/comparisontexts.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

using Level = ComparisonModel::Level;

namespace {

/// A spreadsheet would show or keep what holds numbers together in a right-to-left line.
QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
}

} // namespace

ComparePanel::ComparePanel(MapSession &session, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new ComparisonModel(this))
{
    build();
    connect(&session, &MapSession::summariesChanged, this, &ComparePanel::refresh);
    connect(&session, &MapSession::changed, this, &ComparePanel::refresh);
    connect(&session, &MapSession::selectionChanged, this, &ComparePanel::followSession);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparePanel::followTable);
    connect(&appearance, &Appearance::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void ComparePanel::build()
{
    m_remark = new QLabel(this);
    m_remark->setProperty("kind", u"muted"_s);
    m_remark->setTextFormat(Qt::PlainText);
    const auto makeButton = [this](const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_touchpoints = makeButton(u"touchpointLevel"_s);
    m_pooled = makeButton(u"pooledLevel"_s);
    m_copy = makeButton(u"copyComparison"_s);
    Appearance::setKind(m_copy, "link");
    auto *levels = new QButtonGroup(this);
    for (QToolButton *button : {m_touchpoints, m_pooled}) {
        button->setCheckable(true);
        levels->addButton(button);
    }

    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_appearance, m_table));
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
    m_table->verticalHeader()->setDefaultSectionSize(ComparisonDelegate::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->installEventFilter(this);

    m_empty = new QLabel(this);
    m_empty->setProperty("kind", u"muted"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 12, 2);
    head->setSpacing(8);
    head->addWidget(m_touchpoints);
    head->addWidget(m_pooled);
    head->addStretch();
    head->addWidget(m_remark);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_touchpoints, &QToolButton::clicked, this, [this] { setLevel(Level::Touchpoints); });
    connect(m_pooled, &QToolButton::clicked, this, [this] { setLevel(Level::Pooled); });
    connect(m_copy, &QToolButton::clicked, this, &ComparePanel::copy);
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ComparePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            // The window's own Ctrl+C would copy what is selected on the map.
            if (event->type() == QEvent::KeyPress)
                copy();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePanel::retranslate()
{
    setLocale(m_appearance.text().locale());
    m_touchpoints->setText(tr("Touchpoints"));
    m_pooled->setText(tr("Stages"));
    m_pooled->setToolTip(tr("Touchpoints pooled by stage, and all of them together"));
    m_copy->setText(tr("Copy table"));
    m_table->setAccessibleName(tr("What changed"));
    refresh();
}

void ComparePanel::setLevel(Level level)
{
    m_level = level;
    refresh();
}

void ComparePanel::refresh()
{
    const MapComparison *comparison = m_session.comparison();
    m_following = true; // a reset clears the table's selection; the session's stays
    m_model->setContents(m_session.journey(), comparison, m_level, m_appearance.text());
    m_following = false;
    m_touchpoints->setChecked(m_level == Level::Touchpoints);
    m_pooled->setChecked(m_level == Level::Pooled);
    m_table->setColumnHidden(ComparisonModel::GroupColumn, !comparison || comparison->attribute.isEmpty());
    const bool any = m_model->rowCount() > 0;
    m_copy->setEnabled(any);
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_empty->setText(comparison
                         ? tr("Neither side has answers.")
                         : tr("Both sides are the same. Filter the map, and what differs is listed here."));
    m_remark->setVisible(any);
    if (!any)
        return;
    ProvenCount count;
    if (m_level == Level::Touchpoints) {
        count = countProven(comparison->touchpoints);
    } else {
        count = countProven(comparison->stages);
        const ProvenCount together = countProven(comparison->together);
        count.proven += together.proven;
        count.tested += together.tested;
    }
    m_remark->setText(provenText(count, m_appearance.text()));
    m_table->resizeColumnsToContents();
    // Where the group's column comes or goes the last one forgets to stretch.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // The selected row may lie anywhere; what is proven stays in sight.
    const int top = m_table->verticalScrollBar()->value();
    followSession();
    m_table->verticalScrollBar()->setValue(top);
}

void ComparePanel::followSession()
{
    m_following = true;
    const MapTarget &selection = m_session.selection();
    const int row = selection.kind == MapTarget::Kind::None
        ? -1
        : m_model->rowOf(selection.touchpoint, selection.stage);
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    // A touchpoint has a row for each metric: the one that was clicked stays.
    const bool there = !selected.isEmpty() && row >= 0
        && m_model->touchpointAt(selected.first().row()) == m_model->touchpointAt(row)
        && m_model->stageAt(selected.first().row()) == m_model->stageAt(row);
    if (row < 0)
        m_table->clearSelection();
    else if (!there) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
    }
    m_following = false;
}

void ComparePanel::followTable()
{
    if (m_following)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const int row = rows.first().row();
    const TouchpointId touchpoint = m_model->touchpointAt(row);
    const StageId stage = m_model->stageAt(row);
    if (!touchpoint.isNull())
        m_session.selectTouchpoint(touchpoint);
    else if (!stage.isNull())
        m_session.select({MapTarget::Kind::Stage, stage, {}, {}});
    else
        m_session.select({MapTarget::Kind::Map, {}, {}, {}});
}

void ComparePanel::copy()
{
    clipboardtable::Rows block;
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column))
            columns.push_back(column);
    }
    QStringList titles;
    for (const int column : columns)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    block.push_back(titles);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(withoutIsolates(m_model->index(row, column).data().toString()));
        block.push_back(cells);
    }
    auto data = std::make_unique<QMimeData>();
    clipboardtable::put(block, isRightToLeft(), *data);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace milepost
