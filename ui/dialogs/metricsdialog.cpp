// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/metricsdialog.h"

#include "core/analysis/metricedits.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/dialogs/metriceditor.h"
#include "ui/models/importtext.h"
#include "ui/models/metricsmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

MetricsDialog::MetricsDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new MetricsModel(session.document(), appearance.text(), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MetricsDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keptRow = row(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setCurrentIndex(m_model->index(std::clamp(m_keptRow, 0, m_model->rowCount() - 1), 0));
        showCurrent();
    });
    connect(&m_session, &MapSession::busyChanged, this, &MetricsDialog::showCurrent);
    m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
    resize(720, 420);
}

void MetricsDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    m_hint = new LeadingLabel(this, u"muted"_s);
    layout->addWidget(m_hint);
    m_table = makeListTable(m_model, u"metrics"_s, this);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MetricsModel::NameColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing());
    layout->addWidget(m_sentence);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    const auto makeButton = [&](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        bottom->addWidget(button);
        return button;
    };
    m_add = makeButton(u"add"_s);
    m_change = makeButton(u"change"_s);
    m_remove = makeButton(u"remove"_s);
    bottom->addStretch();
    m_close = makeButton(u"close"_s);
    layout->addLayout(bottom);
    connect(m_add, &QPushButton::clicked, this, &MetricsDialog::add);
    connect(m_change, &QPushButton::clicked, this, &MetricsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &MetricsDialog::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table, &QTableView::doubleClicked, this, &MetricsDialog::change);
}

void MetricsDialog::retranslate()
{
    setWindowTitle(tr("Metrics"));
    m_hint->setText(tr("Four metrics are built in. A metric of your own has its own scale and direction; its "
                       "answers are never pooled with those of another one."));
    m_table->setAccessibleName(tr("Metrics of the project"));
    m_add->setText(tr("New metric…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Close"));
    m_model->setText(m_appearance.text());
    showCurrent();
}

void MetricsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool MetricsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            change();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

int MetricsDialog::row() const
{
    return m_table->currentIndex().row();
}

bool MetricsDialog::isOwn() const
{
    return row() >= 0 && row() < m_model->rowCount() && m_model->metricAt(row()).number >= firstOwnMetric;
}

void MetricsDialog::showCurrent()
{
    const bool editable = m_session.canEdit();
    const bool hasAnswers = isOwn() && m_model->answersAt(row()) > 0;
    m_add->setEnabled(editable);
    m_change->setEnabled(editable && isOwn());
    m_remove->setEnabled(editable && isOwn() && !hasAnswers);
    if (row() < 0 || row() >= m_model->rowCount())
        return m_sentence->clear();
    const MetricDefinition &metric = m_model->metricAt(row());
    if (!isOwn())
        m_sentence->setText(tr("Built in, and the same in every project."));
    else if (hasAnswers)
        m_sentence->setText(tr("It has answers, so it stays, and so does its scale."));
    else if (metric.question.isEmpty())
        m_sentence->setText(tr("It has no answers yet: choose it for a column when you import a survey."));
    else
        m_sentence->setText(metric.question);
}

void MetricsDialog::add()
{
    MetricDefinition proposal;
    proposal.kind = u"topbox"_s;
    proposal.low = 1;
    proposal.high = 10;
    proposal.favourableFrom = 9;
    proposal.favourableTo = 10;
    MetricEditor editor(proposal, m_session, m_appearance, this);
    if (editor.exec() == QDialog::Accepted)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(editor.stored()), 0));
    m_table->setFocus();
}

void MetricsDialog::change()
{
    if (!isOwn() || !m_session.canEdit())
        return;
    const MetricDefinition metric = m_model->metricAt(row());
    MetricEditor editor(metric, m_session, m_appearance, this);
    if (editor.exec() == QDialog::Accepted)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(metric.id), 0));
    m_table->setFocus();
}

void MetricsDialog::removeCurrent()
{
    if (!isOwn() || !m_session.canEdit())
        return;
    const Result<ChangeSet> changes = edits::removeMetric(m_session.journey(), m_model->metricAt(row()).id,
                                                          m_session.document().columns());
    const Status done
        = changes ? m_session.document().perform(tr("Remove metric"), *changes) : Status(changes.error());
    if (!done)
        m_sentence->setText(done.error().message());
}

} // namespace milepost
