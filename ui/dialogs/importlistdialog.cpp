// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importlistdialog.h"

#include "core/analysis/figureedits.h"
#include "ui/dialogs/accountingbar.h"
#include "ui/dialogs/enterkey.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/dialogs/rejectedrecordsdialog.h"
#include "ui/dialogs/textbutton.h"
#include "ui/dialogs/watchedfolderrow.h"
#include "ui/models/importlistmodel.h"
#include "ui/models/importtext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

ImportListDialog::ImportListDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new ImportListModel(this))
    , m_rejectedModel(new RejectedRowsModel(this))
    , m_job(session.document(), session.map())
{
    resize(1120, 620);
    auto *layout = new QVBoxLayout(this);
    m_layout = layout;
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
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    keepEnter(m_table);
    layout->addWidget(m_table, 2);

    auto *accounting = new QHBoxLayout;
    m_bar = new AccountingBar(m_appearance, this);
    m_bar->setFixedWidth(280);
    m_sentence = new LeadingLabel(this, u"muted"_s);
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setAutoDefault(false);
    accounting->addWidget(m_bar);
    m_sentence->setObjectName(u"sentence"_s);
    accounting->addWidget(m_sentence, 1);
    m_invite = new TextButton(m_appearance, this);
    m_invite->setObjectName(u"invite"_s);
    accounting->addWidget(m_invite);
    layout->addLayout(accounting);
    m_details = new LeadingLabel(this, u"muted"_s);
    m_details->setObjectName(u"details"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_details);

    m_rejectedTitle = new QLabel(this);
    m_rejectedTitle->setProperty("kind", u"section"_s);
    m_correct = new QPushButton(this);
    m_correct->setObjectName(u"correct"_s);
    m_correct->setAutoDefault(false);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_rejectedTitle, 1);
    heading->addWidget(m_correct);
    layout->addLayout(heading);
    m_rejected = makeListTable(m_rejectedModel, u"rejected"_s, this);
    m_rejected->setColumnWidth(RejectedRowsModel::ReasonColumn, 440);
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

    m_model->setEdit([this](BatchId batch, std::optional<qint64> invited) {
        m_message.clear();
        const Result<ChangeSet> changes = edits::setInvited(m_session.journey(), batch, invited);
        return changes ? m_session.document().perform(tr("Set number of invited people"), *changes)
                       : Status(changes.error());
    });
    connect(m_model, &ImportListModel::refused, this, [this](const QString &sentence) {
        m_message = sentence;
        showSelected();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_invite, &TextButton::clicked, this, &ImportListDialog::askInvited);
    connect(m_toggle, &QPushButton::clicked, this, &ImportListDialog::toggleSelected);
    connect(m_correct, &QPushButton::clicked, this, &ImportListDialog::correctSelected);
    keepEnter(m_rejected);
    connect(m_rejected, &QTableView::activated, this, [this] {
        if (m_correct->isVisible() && m_correct->isEnabled())
            correctSelected();
    });
    connect(&m_job, &ImportJob::imported, this, &ImportListDialog::onCorrected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_message.clear();
        showSelected();
    });
    connect(&m_session.document(), &JourneyDocument::feedbackChanged, this, &ImportListDialog::refresh);
    connect(&m_session.document(), &JourneyDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<ImportBatch>())
            refresh();
    });
    connect(&m_session, &MapSession::busyChanged, this, &ImportListDialog::showSelected);
    retranslate();
}

ImportListDialog::~ImportListDialog()
{
    // The job may still give the document back while the widgets are taken down.
    m_session.disconnect(this);
    m_session.document().disconnect(this);
}

void ImportListDialog::setWatchedFolder(WatchedFolder *watched)
{
    if (!watched || m_watchedRow)
        return;
    m_watchedRow = new WatchedFolderRow(*watched, m_appearance, this);
    m_layout->insertWidget(m_layout->count() - 1, m_watchedRow);
}

void ImportListDialog::retranslate()
{
    m_correct->setText(tr("Correct or save…"));
    m_invite->setText(tr("Enter how many were invited"));
    if (m_watchedRow)
        m_watchedRow->retranslate();
    setWindowTitle(tr("Imports"));
    m_empty->setText(tr("Nothing has been imported yet. Import a survey export to see it here."));
    m_noneRejected->setText(tr("Every record and every cell was taken."));
    m_rejectedTitle->setText(m_appearance.text().locale().toUpper(tr("Rejected records and cells")));
    refresh();
}

void ImportListDialog::refresh()
{
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setContents(m_session.journey(), m_appearance.text());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    hideEmptyColumns();
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column));
    showSelected();
}

void ImportListDialog::showSelected()
{
    const ImportBatch *batch = m_model->batch(m_table->currentIndex());
    m_bar->setVisible(batch);
    m_toggle->setVisible(batch);
    m_invite->setVisible(batch && m_table->isColumnHidden(ImportListModel::InvitedColumn)
                         && m_session.canEdit());
    m_details->setVisible(batch);
    m_details->setText(batch ? details(*batch) : QString());
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
    if (!m_message.isEmpty())
        m_sentence->setText(m_message);
    m_correct->setVisible(batch && !rows.empty());
    m_correct->setEnabled(batch && !m_session.document().isBusy());
    m_rejectedModel->setContents(rows, cells, batch && !cells.empty() ? asRead(*batch) : Mapping(),
                                 m_appearance.text());
    m_rows = std::move(rows);
    m_rejectedTitle->setVisible(batch);
    m_noneRejected->setVisible(batch && m_rejectedModel->rowCount() == 0);
    m_rejected->setVisible(m_rejectedModel->rowCount() > 0);
}

void ImportListDialog::hideEmptyColumns()
{
    const auto &batches = m_session.journey().all<ImportBatch>();
    const bool isAny = std::any_of(batches.begin(), batches.end(),
                                   [](const auto &entry) { return entry.second.invited.has_value(); });
    m_table->setColumnHidden(ImportListModel::InvitedColumn, !isAny && !m_asksInvited);
    m_table->setColumnHidden(ImportListModel::RateColumn, !isAny);
}

/// How many people the survey was sent to is typed in its column.
void ImportListDialog::askInvited()
{
    m_asksInvited = true;
    hideEmptyColumns();
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(ImportListModel::InvitedColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->edit(index);
    showSelected();
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
    if (const Status done = m_session.document().setBatchActive(batch->id, active, text); !done) {
        m_message = done.error().message();
        showSelected();
    }
}

/// Which bytes exactly were imported, and how they were read.
QString ImportListDialog::details(const ImportBatch &batch) const
{
    // Names for machines stand from left to right, whatever the language.
    return tr("%1 · %2 · %3", "survey tool, encoding, sum of the file")
        .arg(importtext::platformName(batch.platform), LocalText::isolateLeftToRight(batch.encoding),
             LocalText::isolateLeftToRight(u"SHA-256 "_s + QString::fromLatin1(batch.sha256.toHex())));
}

/// How the batch's file was read; no columns where an older program kept nothing of it, or the store is busy.
Mapping ImportListDialog::asRead(const ImportBatch &batch) const
{
    if (m_session.document().isBusy())
        return {};
    const Result<QByteArray> kept = m_session.document().file().feedbackStore().mapping(batch.id);
    if (!kept || kept->isEmpty())
        return {};
    const Result<Mapping> mapping = Mapping::fromJson(QJsonDocument::fromJson(*kept).object());
    return mapping ? *mapping : Mapping();
}

void ImportListDialog::correctSelected()
{
    const ImportBatch *batch = m_model->batch(m_table->currentIndex());
    if (!batch || m_rows.empty() || m_session.document().isBusy())
        return;
    // Without the columns that its file had, the records can be seen and saved.
    const Mapping asRead = this->asRead(*batch);
    const QString fileName = batch->fileName;
    RejectedRecordsDialog dialog({.fileName = fileName,
                                  .rows = m_rows,
                                  .count = qint64(m_rows.size()),
                                  .asRead = asRead,
                                  .corrected = {}},
                                 RejectedRecordsDialog::Import::Now, m_session, m_appearance, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SurveyInput corrected
        = SurveyInput::pasted(correctedName(fileName), correctedText(asRead, dialog.corrected()));
    if (const Status started = m_job.start(ImportJob::Kind::Import, corrected, correctedMapping(asRead));
        !started) {
        m_message = started.error().message();
        showSelected();
    }
}

void ImportListDialog::onCorrected(const Result<ImportOutcome> &outcome)
{
    if (m_closeWhenDone) {
        QDialog::reject();
        return;
    }
    if (!outcome)
        m_message = outcome.error().message();
    else if (!outcome->questions.empty())
        m_message = tr("The records could not be imported: %1").arg(outcome->questions.front().text);
    else
        m_table->setCurrentIndex(m_model->index(0, 0)); // the newest import is on top
    showSelected();
}

void ImportListDialog::reject()
{
    if (m_job.isRunning()) {
        m_closeWhenDone = true;
        m_job.cancel();
        return;
    }
    QDialog::reject();
}

void ImportListDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace milepost
