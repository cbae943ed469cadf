// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importcheckpage.h"
#include "ui/dialogs/importcolumnspage.h"
#include "ui/dialogs/importfilespage.h"
#include "ui/dialogs/linebetween.h"
#include "ui/session/filedialogs.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ImportDialog::ImportDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_draft(new ImportDraft(session.document(), session.map(), this))
    , m_files(new ImportFilesModel(this))
{
    setAcceptDrops(true);
    resize(1180, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(lineBetween(this));
    m_pages = new QStackedWidget(this);
    m_filesPage = new ImportFilesPage(*m_files, m_appearance, m_pages);
    m_columnsPage = new ImportColumnsPage(*m_draft, m_session, m_appearance, m_pages);
    m_checkPage = new ImportCheckPage(*m_draft, m_session, m_appearance, m_pages);
    m_pages->addWidget(m_filesPage);
    m_pages->addWidget(m_columnsPage);
    m_pages->addWidget(m_checkPage);
    layout->addWidget(m_pages, 1);
    layout->addWidget(lineBetween(this));
    layout->addWidget(makeBottom());

    connect(m_filesPage, &ImportFilesPage::chooseRequested, this, &ImportDialog::chooseFiles);
    connect(m_draft, &ImportDraft::changed, this, [this] {
        m_message.clear();
        refresh();
    });
    connect(m_draft, &ImportDraft::looked, this, &ImportDialog::onLooked);
    connect(m_draft, &ImportDraft::checked, this, &ImportDialog::onChecked);
    connect(&m_draft->job(), &ImportJob::runningChanged, this, &ImportDialog::refreshBottom);
    connect(&m_draft->job(), &ImportJob::progressed, this, &ImportDialog::onProgress);
    connect(&m_draft->job(), &ImportJob::imported, this, &ImportDialog::onImported);
    connect(&m_appearance, &Appearance::changed, this, &ImportDialog::refresh);
    retranslate();
    m_filesPage->setProblem({});
    goTo(FileStep);
    m_filesPage->focusChoice();
}

ImportDialog::~ImportDialog()
{
    // The draft's jobs may still send signals while the widgets are taken down.
    m_draft->disconnect(this);
    m_draft->job().disconnect(this);
    m_appearance.disconnect(this);
}

// Files

void ImportDialog::openFiles(const QStringList &paths)
{
    std::vector<SurveyInput> inputs;
    for (const QString &path : paths)
        inputs.push_back(SurveyInput::file(path));
    open(inputs);
}

void ImportDialog::open(const std::vector<SurveyInput> &inputs)
{
    if (inputs.empty() || isImporting())
        return;
    m_inputs = inputs;
    m_goesOn = false;
    m_message.clear();
    QStringList names;
    for (const SurveyInput &input : m_inputs)
        names.append(input.name());
    m_files->setFiles(names, m_appearance.text());
    m_filesPage->setProblem({});
    openNext();
}

void ImportDialog::openNext()
{
    m_current = m_files->nextWaiting();
    if (m_current < 0) {
        m_goesOn = false;
        goTo(FileStep); // the list is the summary now
        m_back->setFocus();
        return;
    }
    const SurveyInput &input = m_inputs[size_t(m_current)];
    m_files->setState(m_current, ImportFilesModel::State::Open);
    m_filesPage->setReading(input.name());
    m_draft->open(input);
    if (!m_goesOn)
        goTo(FileStep);
    refreshBottom();
}

void ImportDialog::onLooked(const Status &status)
{
    m_filesPage->setReading({});
    if (m_current < 0 || m_files->state(m_current) != ImportFilesModel::State::Open) {
        refreshBottom();
        return;
    }
    if (!status) {
        const QString problem = status.error().message();
        if (isFileOpen()) {
            m_message = problem; // only the other way to read it has failed
            refreshBottom();
        } else if (isList()) {
            endFile(ImportFilesModel::State::Failed, problem);
        } else {
            m_filesPage->setProblem(problem);
            m_current = -1;
            goTo(FileStep);
            m_filesPage->focusChoice();
        }
        return;
    }
    if (step() != FileStep && !m_goesOn) {
        refresh(); // read in another way: the user stays there
        return;
    }
    m_columnsPage->fitColumns(); // whichever step comes first
    if (m_draft->isSettled()) {
        goTo(CheckStep);
        m_import->setFocus();
        return;
    }
    m_goesOn = false;
    goTo(ColumnsStep);
    m_columnsPage->begin();
}

void ImportDialog::endFile(ImportFilesModel::State state, const QString &remark)
{
    if (m_current >= 0) {
        const auto &outcome = m_draft->outcome();
        if (outcome && outcome->questions.empty() && !m_draft->isLooking()
            && state != ImportFilesModel::State::Failed)
            m_files->setBatch(m_current, outcome->finished.batch);
        m_files->setState(m_current, state, remark);
    }
    openNext();
}

void ImportDialog::skip()
{
    if (m_current >= 0 && !isImporting())
        endFile(ImportFilesModel::State::Skipped);
}

void ImportDialog::chooseFiles()
{
    const QString near = m_draft->isOpen() && m_draft->input().isFile() ? m_draft->input().path
                                                                        : m_session.document().path();
    openFiles(filedialogs::openSurveys(this, QFileInfo(near).absolutePath()));
}

// Importing

/// The draft may still hold the file before while the next one is being read.
bool ImportDialog::isFileOpen() const
{
    return m_current >= 0 && m_draft->isOpen() && m_draft->input().path == m_inputs[size_t(m_current)].path;
}

bool ImportDialog::isImporting() const
{
    return m_draft->job().isRunning() && m_draft->job().kind() == ImportJob::Kind::Import;
}

void ImportDialog::onChecked()
{
    m_columnsPage->refreshChecked();
    m_checkPage->refresh();
    refreshBottom();
    chainFocus();
    if (!m_goesOn || isImporting())
        return;
    // The user has said import: what needs nobody goes on.
    if (m_draft->canImport()) {
        startImport();
    } else if (m_draft->openQuestions() > 0) {
        m_goesOn = false;
        goTo(ColumnsStep);
        m_columnsPage->begin();
    } else if (!m_draft->obstacle().isEmpty()) {
        endFile(ImportFilesModel::State::Failed, m_draft->obstacle());
    } else if (m_draft->outcome()) {
        endFile(ImportFilesModel::State::NothingNew);
    }
}

void ImportDialog::startImport()
{
    if (!m_draft->canImport())
        return;
    m_progress->setValue(0);
    m_pace = ImportPace(m_draft->guess().dataRows);
    m_clock.start();
    m_goesOn = isList();
    m_isCorrecting = false;
    if (const Status started = m_draft->import(); !started)
        m_message = started.error().message();
    refreshBottom();
}

void ImportDialog::onProgress(double share)
{
    m_pace.set(m_clock.isValid() ? m_clock.elapsed() : 0, share);
    m_progress->setValue(int(share * m_progress->maximum()));
    if (isImporting())
        m_sentence->setText(sentence());
}

void ImportDialog::onImported(const Result<ImportOutcome> &outcome)
{
    if (outcome && outcome->questions.empty()) {
        m_importedRecords += outcome->finished.batch.imported;
        if (!m_isCorrecting && m_current >= 0)
            m_files->setBatch(m_current, outcome->finished.batch);
        emit imported(*outcome);
        if (!m_isCorrecting && !m_draft->corrections().empty() && !m_closeWhenDone) {
            m_isCorrecting = true;
            if (const Status started = m_draft->importCorrections(outcome->asRead); started)
                return;
        }
        if (m_closeWhenDone || !isList()) {
            accept();
            return;
        }
        m_files->setState(m_current, ImportFilesModel::State::Imported);
        openNext();
        return;
    }
    if (m_closeWhenDone) {
        QDialog::reject();
        return;
    }
    const QString problem = outcome ? tr("There are questions left to answer.") : outcome.error().message();
    const bool isCancelled = !outcome && outcome.error().code == ErrorCode::Cancelled;
    if (isList() && m_goesOn && !isCancelled && !outcome) {
        endFile(ImportFilesModel::State::Failed, problem);
        return;
    }
    m_goesOn = false;
    m_message = problem;
    refreshBottom();
}

void ImportDialog::goBack()
{
    if (isImporting())
        m_draft->job().cancel();
    else if (step() == FileStep || m_current < 0)
        isList() && m_importedRecords > 0 ? accept() : reject();
    else
        goTo(Step(step() - 1));
}

void ImportDialog::accept()
{
    if (!isImporting())
        QDialog::accept();
}

void ImportDialog::reject()
{
    // Closing while an import runs cancels it, and the dialog goes once it has stopped.
    if (isImporting()) {
        m_closeWhenDone = true;
        m_draft->job().cancel();
        return;
    }
    if (m_current >= 0 && m_draft->hasOwnWork() && !mayLoseWork())
        return;
    QDialog::reject();
}

/// What the user said about columns is work: it does not go away by a stray Escape.
bool ImportDialog::mayLoseWork()
{
    QMessageBox box(QMessageBox::Question, tr("Import survey"),
                    tr("Close without importing “%1”? What you said about its columns is not kept.")
                        .arg(LocalText::isolate(m_draft->input().name())),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *close = box.addButton(tr("Close without importing"), QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == close;
}

// Events

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty() && !isImporting())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty() || isImporting())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

} // namespace milepost
