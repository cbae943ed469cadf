// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importlistdialog.h"

#include "ui/dialogs/accountingbar.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/models/importlistmodel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

ImportListDialog::ImportListDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new ImportListModel(this))
    , m_rejectedModel(new RejectedRowsModel(this))
{
    resize(980, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("kind", u"muted"_s);
    layout->addWidget(m_empty, 1);
    m_table = makeListTable(m_model, u"imports"_s, this);
    // The figures take what they need; the name has the rest.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportListModel::FileColumn, QHeaderView::Stretch);
    layout->addWidget(m_table, 2);

    auto *accounting = new QHBoxLayout;
    m_bar = new AccountingBar(m_appearance, this);
    m_bar->setFixedWidth(280);
    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setAutoDefault(false);
    accounting->addWidget(m_bar);
    accounting->addWidget(m_sentence, 1);
    layout->addLayout(accounting);

    m_rejectedTitle = new QLabel(this);
    m_rejectedTitle->setProperty("kind", u"section"_s);
    layout->addWidget(m_rejectedTitle);
    m_rejected = makeListTable(m_rejectedModel, u"rejected"_s, this);
    m_rejected->setColumnWidth(RejectedRowsModel::ReasonColumn, 320);
    layout->addWidget(m_rejected, 2);
    m_noneRejected = new LeadingLabel(this, u"muted"_s);
    m_noneRejected->setObjectName(u"noneRejected"_s);
    layout->addWidget(m_noneRejected);
    layout->addSpacing(4);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_toggle);
    bottom->addWidget(m_buttons, 1);
    layout->addLayout(bottom);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_toggle, &QPushButton::clicked, this, &ImportListDialog::toggleSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportListDialog::showSelected);
    connect(&m_session.document(), &JourneyDocument::feedbackChanged, this, &ImportListDialog::refresh);
    connect(&m_session.document(), &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<ImportBatch>())
            refresh();
    });
    connect(&m_session, &MapSession::busyChanged, this, &ImportListDialog::showSelected);
    retranslate();
}

void ImportListDialog::retranslate()
{
    setWindowTitle(tr("Imports"));
    m_empty->setText(tr("Nothing has been imported yet. Import a survey export to see it here."));
    m_noneRejected->setText(tr("Every record and every cell was taken."));
    m_rejectedTitle->setText(m_appearance.text().locale().toUpper(tr("Rejected records and cells")));
    refresh();
}

void ImportListDialog::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->setContents(m_session.journey(), m_appearance.text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showSelected();
}

void ImportListDialog::showSelected()
{
    const ImportBatch *batch = m_model->batch(m_table->currentIndex());
    m_bar->setVisible(batch);
    m_toggle->setVisible(batch);
    std::vector<RejectedRow> rows;
    std::vector<CellProblem> cells;
    if (!batch) {
        m_sentence->clear();
    } else {
        m_bar->setBatch(*batch);
        m_sentence->setText(AccountingBar::sentence(*batch, m_appearance.text()));
        m_toggle->setText(batch->active ? tr("Undo this import") : tr("Bring back"));
        m_toggle->setEnabled(m_session.canEdit());
        // While an import runs the store is its thread's.
        if (!m_session.document().isBusy()) {
            FeedbackStore &store = m_session.document().file().feedbackStore();
            auto storedRows = store.rejectedRows(batch->id);
            auto storedCells = store.cellProblems(batch->id);
            if (storedRows)
                rows = std::move(*storedRows);
            if (storedCells)
                cells = std::move(*storedCells);
            if (!storedRows || !storedCells)
                m_sentence->setText((storedRows ? storedCells.error() : storedRows.error()).message());
        }
    }
    m_rejectedModel->setContents(rows, cells, m_appearance.text());
    m_rejectedTitle->setVisible(batch);
    m_noneRejected->setVisible(batch && m_rejectedModel->rowCount() == 0);
    m_rejected->setVisible(m_rejectedModel->rowCount() > 0);
}

void ImportListDialog::toggleSelected()
{
    const ImportBatch *batch = m_model->batch(m_table->currentIndex());
    if (!batch)
        return;
    const bool active = !batch->active;
    const QString text = active ? tr("Bring back “%1”").arg(batch->fileName)
                                : tr("Undo import of “%1”").arg(batch->fileName);
    // A refused change leaves everything as it was; the sentence says why.
    if (const Status done = m_session.document().setBatchActive(batch->id, active, text); !done)
        m_sentence->setText(done.error().message());
}

void ImportListDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace milepost
