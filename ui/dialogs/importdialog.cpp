// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/accountingbar.h"
#include "ui/dialogs/importcheckpage.h"
#include "ui/dialogs/importcolumnspage.h"
#include "ui/dialogs/importfilespage.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/linebetween.h"
#include "ui/dialogs/textbutton.h"
#include "ui/session/filedialogs.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

QWidget *ImportDialog::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(20, 19, 20, 19);
    layout->setSpacing(14);
    m_title = new LeadingLabel(top, u"title"_s);
    m_title->setWordWrap(false);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    for (int step = FileStep; step <= CheckStep; ++step) {
        if (step > FileStep) {
            auto *arrow = new LeadingLabel(top, u"muted"_s);
            arrow->setWordWrap(false);
            arrow->setText(u"\u203A"_s); // mirrored by the text engine where text runs right to left
            layout->addWidget(arrow);
        }
        auto *button = new TextButton(m_appearance, top);
        button->setObjectName(u"step-%1"_s.arg(step));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &TextButton::clicked, this, [this, step] { goTo(Step(step)); });
        layout->addWidget(button);
        m_steps.push_back(button);
    }
    layout->addStretch(1);
    m_which = new LeadingLabel(top, u"muted"_s);
    m_which->setObjectName(u"whichFile"_s);
    m_which->setWordWrap(false);
    layout->addWidget(m_which);
    return top;
}

QWidget *ImportDialog::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(12);
    m_bar = new AccountingBar(m_appearance, bottom);
    m_bar->setFixedWidth(280);
    m_progress = new QProgressBar(bottom);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_sentence = new LeadingLabel(bottom, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_open = new LeadingLabel(bottom, u"amber"_s);
    m_open->setObjectName(u"openQuestions"_s);
    m_open->setWordWrap(false);
    m_skip = new QPushButton(bottom);
    m_skip->setObjectName(u"skip"_s);
    m_back = new QPushButton(bottom);
    m_back->setObjectName(u"back"_s);
    for (QPushButton *button : {m_skip, m_back})
        button->setAutoDefault(false);
    m_import = new QPushButton(bottom);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_import->setDefault(true);
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::skip);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_skip);
    layout->addWidget(m_back);
    layout->addWidget(m_import);
    return bottom;
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
    const bool isTheFile = m_draft->isOpen() && m_draft->input().path == m_inputs[size_t(m_current)].path;
    if (!status) {
        const QString problem = status.error().message();
        if (isTheFile) {
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

bool ImportDialog::isImporting() const
{
    return m_draft->job().isRunning() && m_draft->job().kind() == ImportJob::Kind::Import;
}

void ImportDialog::onChecked()
{
    m_columnsPage->refreshChecked();
    m_checkPage->refresh();
    refreshBottom();
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
    QDialog::reject();
}

// Showing

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    if (!m_draft->isOpen() || m_current < 0)
        step = FileStep;
    m_pages->setCurrentIndex(step);
    refreshBottom();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import survey"));
    m_title->setText(tr("Import survey"));
    m_skip->setText(tr("Skip this file"));
    refresh();
}

void ImportDialog::refresh()
{
    m_files->setText(m_appearance.text());
    m_files->setTheme(m_appearance.theme());
    m_filesPage->refresh();
    m_columnsPage->refresh();
    m_checkPage->refresh();
    refreshBottom();
    colourLines(*this, m_appearance);
}

QString ImportDialog::progressSentence() const
{
    const LocalText &text = m_appearance.text();
    const std::optional<qint64> pace = m_pace.recordsPerSecond();
    const std::optional<qint64> left = m_pace.secondsLeft();
    if (!pace || !left)
        return tr("Importing…");
    const QString speed = tr("Importing %1 records per second.").arg(text.number(*pace));
    constexpr qint64 minute = 60;
    if (*left < 2 * minute)
        return speed + u' ' + tr("About %n second(s) left.", nullptr, int(*left));
    return speed + u' ' + tr("About %n minute(s) left.", nullptr, int((*left + minute / 2) / minute));
}

QString ImportDialog::sentence() const
{
    const LocalText &text = m_appearance.text();
    const auto &outcome = m_draft->outcome();
    if (!m_message.isEmpty())
        return m_message;
    if (isImporting())
        return progressSentence();
    if (m_current < 0)
        return {};
    if (m_draft->isLooking())
        return tr("Reading the file…");
    if (!m_draft->obstacle().isEmpty())
        return m_draft->obstacle();
    if (outcome && outcome->questions.empty()) {
        const QString accounting = AccountingBar::sentence(outcome->finished.batch, text);
        return outcome->finished.batch.imported > 0 || outcome->finished.batch.read == 0
            ? accounting
            : accounting + u". "_s + tr("There is nothing new to import.");
    }
    return m_draft->openQuestions() > 0
        ? tr("%1 records", "sum of an import").arg(text.number(m_draft->guess().dataRows))
        : tr("Counting…");
}

void ImportDialog::refreshBottom()
{
    const LocalText &text = m_appearance.text();
    const bool importing = isImporting();
    const bool isOpen = m_draft->isOpen() && m_current >= 0;
    const auto &outcome = m_draft->outcome();
    const bool isCounted = isOpen && outcome && outcome->questions.empty();
    const int open = isOpen && !importing ? m_draft->openQuestions() : 0;
    const bool isAllDone = m_current < 0 && isList();

    m_progress->setVisible(importing);
    m_bar->setVisible(!importing && isOpen);
    if (isCounted)
        m_bar->setBatch(outcome->finished.batch);
    else
        m_bar->clear();
    m_sentence->setText(sentence());
    m_open->setText(tr("%n question(s) open", nullptr, open));
    m_open->setVisible(open > 0);

    m_back->setText(importing ? tr("Cancel") : step() == FileStep ? tr("Close") : tr("Back"));
    m_skip->setVisible(isList() && isOpen && !importing);
    const qint64 corrected = qint64(m_draft->corrections().size());
    m_import->setText(
        isCounted ? tr("Import %1 records").arg(text.number(outcome->finished.batch.imported + corrected))
                  : tr("Import"));
    m_import->setEnabled(isOpen && m_draft->canImport() && !importing);
    m_import->setVisible(isOpen);
    m_back->setDefault(isAllDone);
    m_import->setDefault(!isAllDone);
    const QString names[] = {isList() ? tr("Files") : tr("File"), tr("Columns"), tr("Check and import")};
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == size_t(step());
        m_steps[i]->setText(
            tr("%1 %2", "number and name of a step").arg(text.number(qint64(i) + 1), names[i]));
        m_steps[i]->setChecked(isCurrent);
        // The brand's colour says where we are, and so does the weight.
        m_steps[i]->setLook(isCurrent ? ColorRole::Brand : ColorRole::Muted,
                            Theme::uiFont(13, isCurrent ? QFont::Bold : QFont::Normal));
        m_steps[i]->setEnabled(!importing && (i == FileStep || isOpen));
    }
    m_which->setVisible(isList() && m_current >= 0);
    if (m_current >= 0)
        m_which->setText(tr("File %1 of %2: %3")
                             .arg(text.number(qint64(m_current) + 1), text.number(qint64(m_inputs.size())),
                                  LocalText::isolate(m_inputs[size_t(m_current)].name())));
    m_pages->setEnabled(!importing);
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
