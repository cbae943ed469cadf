// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/accountingbar.h"
#include "ui/dialogs/columneditor.h"
#include "ui/dialogs/importcards.h"
#include "ui/dialogs/importcelldelegate.h"
#include "ui/dialogs/importfacts.h"
#include "ui/dialogs/importheader.h"
#include "ui/dialogs/leadinglabel.h"
#include "ui/dialogs/listtable.h"
#include "ui/dialogs/textbutton.h"
#include "ui/models/importlistmodel.h"
#include "ui/models/importpreviewmodel.h"
#include "ui/session/filedialogs.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

/// One pixel thick, between two parts of the dialog.
QFrame *line(QWidget *parent, Qt::Orientation orientation = Qt::Horizontal)
{
    auto *frame = new QFrame(parent);
    if (orientation == Qt::Horizontal)
        frame->setFixedHeight(1);
    else
        frame->setFixedWidth(1);
    frame->setAutoFillBackground(true);
    frame->setObjectName(u"line"_s);
    return frame;
}

QLabel *plainLabel(QWidget *parent, const QString &kind = {})
{
    return new LeadingLabel(parent, kind);
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(MapSession &session, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_draft(new ImportDraft(session.document(), session.map(), this))
{
    setAcceptDrops(true);
    resize(1180, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(line(this));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(makeColumnsPage());
    m_pages->addWidget(makeCheckPage());
    layout->addWidget(m_pages, 1);
    layout->addWidget(line(this));
    layout->addWidget(makeBottom());

    connect(m_draft, &ImportDraft::changed, this, [this] {
        m_message.clear();
        refresh();
    });
    connect(m_draft, &ImportDraft::checked, this, [this] {
        m_cards->refresh(); // a dry run may ask more
        refreshPreview();
        refreshCheck();
        refreshBottom();
    });
    connect(&m_draft->job(), &ImportJob::runningChanged, this, &ImportDialog::refreshBottom);
    connect(&m_draft->job(), &ImportJob::progressed, this,
            [this](double share) { m_progress->setValue(int(share * m_progress->maximum())); });
    connect(&m_draft->job(), &ImportJob::imported, this, &ImportDialog::onImported);
    connect(&m_appearance, &Appearance::changed, this, &ImportDialog::refresh);
    retranslate();
    goTo(FileStep);
    m_choose->setFocus();
}

ImportDialog::~ImportDialog()
{
    // The draft's job may still send signals while the widgets are taken down.
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
    m_title = plainLabel(top, u"title"_s);
    m_title->setWordWrap(false);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    for (int step = FileStep; step <= CheckStep; ++step) {
        if (step > FileStep) {
            auto *arrow = plainLabel(top, u"muted"_s);
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
    return top;
}

QWidget *ImportDialog::makeFilePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    layout->addStretch(2);
    m_invitation = plainLabel(page, u"title"_s);
    m_invitationDetail = plainLabel(page, u"muted"_s);
    m_choose = new QPushButton(page);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setProperty("kind", u"primary"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_fileMessage = plainLabel(page, u"red"_s);
    m_fileMessage->setObjectName(u"fileMessage"_s);
    for (QLabel *label : {m_invitation, m_invitationDetail, m_fileMessage}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->insertWidget(3, m_choose, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *ImportDialog::makeColumnsPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_facts = new ImportFacts(*m_draft, m_appearance, page);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    scroll->setFixedWidth(250);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll);
    connect(m_facts, &ImportFacts::columnAsked, this, &ImportDialog::editColumn);
    connect(m_facts, &ImportFacts::refused, this, [this](const QString &text) {
        m_message = text;
        refreshBottom();
    });

    m_previewModel = new ImportPreviewModel(this);
    m_preview = new QTableView(page);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setModel(m_previewModel);
    auto *header = new ImportHeader(m_appearance, m_preview);
    m_preview->setHorizontalHeader(header);
    m_preview->setItemDelegate(new ImportCellDelegate(m_appearance, m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(28);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (size_t(section) < m_draft->mapping().columns.size())
            editColumn(m_draft->mapping().columns[size_t(section)].index);
    });
    connect(m_preview, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (size_t(index.column()) < m_draft->mapping().columns.size())
            editColumn(m_draft->mapping().columns[size_t(index.column())].index);
    });
    layout->addWidget(m_preview, 1);
    layout->addWidget(line(page, Qt::Vertical));

    m_cards = new ImportCards(*m_draft, m_appearance, page);
    connect(m_cards, &ImportCards::columnAsked, this, &ImportDialog::editColumn);
    layout->addWidget(m_cards);
    return page;
}

QWidget *ImportDialog::makeCheckPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(8);
    m_checkTitle = plainLabel(page, u"title"_s);
    m_checkText = plainLabel(page);
    m_checkText->setObjectName(u"checkText"_s);
    m_rejectedTitle = plainLabel(page, u"section"_s);
    m_rejectedModel = new RejectedRowsModel(this);
    m_rejected = makeListTable(m_rejectedModel, u"rejected"_s, page);
    m_rejected->setColumnWidth(RejectedRowsModel::ReasonColumn, 320);
    layout->addWidget(m_checkTitle);
    layout->addWidget(m_checkText);
    layout->addSpacing(8);
    layout->addWidget(m_rejectedTitle);
    layout->addWidget(m_rejected, 1000);
    layout->addStretch(1); // holds the top together when there is no table
    return page;
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
    m_sentence = plainLabel(bottom, u"muted"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_open = plainLabel(bottom, u"amber"_s);
    m_open->setObjectName(u"openQuestions"_s);
    m_open->setWordWrap(false);
    m_back = new QPushButton(bottom);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_import = new QPushButton(bottom);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("kind", u"primary"_s);
    m_import->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_draft->job().isRunning() && m_draft->job().kind() == ImportJob::Kind::Import)
            m_draft->job().cancel();
        else if (step() == FileStep)
            reject();
        else
            goTo(Step(step() - 1));
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_back);
    layout->addWidget(m_import);
    return bottom;
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    if (!m_draft->isOpen())
        step = FileStep;
    m_pages->setCurrentIndex(step);
    refreshBottom();
}

bool ImportDialog::openFile(const QString &path)
{
    if (const Status opened = m_draft->open(path); !opened) {
        m_fileMessage->setText(opened.error().message());
        m_fileMessage->show();
        goTo(FileStep);
        return false;
    }
    m_fileMessage->clear();
    goTo(ColumnsStep);
    m_preview->resizeColumnsToContents();
    for (int i = 0; i < m_previewModel->columnCount(); ++i)
        m_preview->setColumnWidth(i, std::clamp(m_preview->columnWidth(i), 100, 180));
    m_preview->setFocus();
    if (m_previewModel->rowCount() > 0)
        m_preview->setCurrentIndex(m_previewModel->index(0, 0));
    return true;
}

void ImportDialog::chooseFile()
{
    const QString near = m_draft->isOpen() ? m_draft->path() : m_session.document().path();
    const QString path = filedialogs::openSurvey(this, QFileInfo(near).absolutePath());
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import survey"));
    m_title->setText(tr("Import survey"));
    const LocalText &text = m_appearance.text();
    const QString names[] = {tr("File"), tr("Columns"), tr("Check and import")};
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(
            tr("%1 %2", "number and name of a step").arg(text.number(qint64(i) + 1), names[i]));
    m_invitation->setText(tr("Drop a survey export here"));
    m_invitationDetail->setText(tr("CSV from your survey tool or spreadsheet, with all individual responses. "
                                   "Nothing leaves this computer."));
    m_choose->setText(tr("Choose a file…"));
    m_rejectedTitle->setText(text.locale().toUpper(tr("Rejected records and cells")));
    m_back->setText(tr("Back"));
    refresh();
}

void ImportDialog::refresh()
{
    m_facts->refresh();
    m_cards->refresh();
    refreshPreview();
    refreshCheck();
    refreshBottom();
    for (QFrame *frame : findChildren<QFrame *>(u"line"_s)) {
        QPalette colors = frame->palette();
        colors.setColor(QPalette::Window, m_appearance.theme().color(ColorRole::Line));
        frame->setPalette(colors);
    }
}

void ImportDialog::refreshPreview()
{
    QSet<int> asked;
    for (const ImportDraft::Question &question : m_draft->questions()) {
        if (question.answer.isEmpty())
            asked.insert(question.question.column);
    }
    // Where the user is stays where it is.
    const QModelIndex current = m_preview->currentIndex();
    const int row = current.row();
    const int column = current.column();
    const int scrolled = m_preview->horizontalScrollBar()->value();
    m_previewModel->setTheme(m_appearance.theme());
    m_previewModel->setContents(m_draft->preview(), m_draft->mapping(), asked, m_session.journey());
    if (row >= 0)
        m_preview->setCurrentIndex(m_previewModel->index(row, column));
    m_preview->horizontalScrollBar()->setValue(scrolled);
}

void ImportDialog::refreshCheck()
{
    const LocalText &text = m_appearance.text();
    QStringList remarks;
    if (!m_draft->obstacle().isEmpty())
        remarks.append(m_draft->obstacle());
    if (const auto &outcome = m_draft->outcome(); outcome && outcome->questions.empty()) {
        const ImportBatch &batch = outcome->finished.batch;
        remarks.append(tr("%1 scores and %2 comments come into the project.")
                           .arg(text.number(batch.responses), text.number(batch.comments)));
        if (!outcome->createdTouchpoints.isEmpty())
            remarks.append(tr("New touchpoints, added to the stage “Unsorted”: %1")
                               .arg(outcome->createdTouchpoints.join(tr(", ", "between items of a list"))));
        remarks.append(outcome->remarks);
        m_rejectedModel->setContents(outcome->rejects, outcome->cellProblems, text);
    } else {
        m_rejectedModel->setContents({}, {}, text);
    }
    m_checkTitle->setText(m_draft->isOpen() ? m_draft->guess().file : QString());
    m_checkText->setText(remarks.join(u'\n'));
    m_rejectedTitle->setVisible(m_rejectedModel->rowCount() > 0);
    m_rejected->setVisible(m_rejectedModel->rowCount() > 0);
}

void ImportDialog::refreshBottom()
{
    const LocalText &text = m_appearance.text();
    const bool isImporting = m_draft->job().isRunning() && m_draft->job().kind() == ImportJob::Kind::Import;
    const auto &outcome = m_draft->outcome();
    const bool isCounted = outcome && outcome->questions.empty();
    const int open = m_draft->isOpen() ? m_draft->openQuestions() : 0;

    m_progress->setVisible(isImporting);
    m_bar->setVisible(!isImporting && m_draft->isOpen());
    if (isCounted)
        m_bar->setBatch(outcome->finished.batch);
    else
        m_bar->clear();
    QString sentence;
    if (!m_message.isEmpty())
        sentence = m_message;
    else if (isImporting)
        sentence = tr("Importing…");
    else if (!m_draft->obstacle().isEmpty())
        sentence = m_draft->obstacle();
    else if (isCounted)
        sentence = AccountingBar::sentence(outcome->finished.batch, text);
    else if (m_draft->isOpen() && open > 0)
        sentence = tr("%1 records", "sum of an import").arg(text.number(m_draft->guess().dataRows));
    else if (m_draft->isOpen())
        sentence = tr("Counting…");
    m_sentence->setText(sentence);
    m_open->setText(tr("%n question(s) open", nullptr, open));
    m_open->setVisible(open > 0);

    m_back->setText(isImporting ? tr("Cancel") : step() == FileStep ? tr("Close") : tr("Back"));
    m_import->setText(isCounted ? tr("Import %1 records").arg(text.number(outcome->finished.batch.imported))
                                : tr("Import"));
    m_import->setEnabled(m_draft->canImport() && !isImporting);
    m_import->setVisible(m_draft->isOpen());
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == size_t(step());
        m_steps[i]->setChecked(isCurrent);
        // The brand's colour says where we are, and so does the weight.
        m_steps[i]->setLook(isCurrent ? ColorRole::Brand : ColorRole::Muted,
                            Theme::uiFont(13, isCurrent ? QFont::Bold : QFont::Normal));
        m_steps[i]->setEnabled(!isImporting && (i == FileStep || m_draft->isOpen()));
    }
    m_pages->setEnabled(!isImporting);
}

void ImportDialog::editColumn(int column)
{
    for (const ColumnMapping &known : m_draft->mapping().columns) {
        if (known.index != column)
            continue;
        ColumnEditor editor(known, m_draft->texts(column), m_session.journey(), m_session.map(), m_appearance,
                            this);
        if (editor.exec() == QDialog::Accepted)
            m_draft->setColumn(editor.column());
        return;
    }
}

void ImportDialog::startImport()
{
    if (!m_draft->canImport())
        return;
    m_progress->setValue(0);
    if (const Status started = m_draft->import(); !started)
        m_message = started.error().message();
    refreshBottom();
}

void ImportDialog::onImported(const Result<ImportOutcome> &outcome)
{
    if (outcome && outcome->questions.empty()) {
        emit imported(*outcome);
        accept();
        return;
    }
    if (m_closeWhenDone) {
        QDialog::reject();
        return;
    }
    m_message = outcome ? tr("There are questions left to answer.") : outcome.error().message();
    refreshBottom();
}

void ImportDialog::reject()
{
    // Closing while an import runs cancels it, and the dialog goes once it has stopped.
    if (m_draft->job().isRunning() && m_draft->job().kind() == ImportJob::Kind::Import) {
        m_closeWhenDone = true;
        m_draft->job().cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty() || m_draft->job().isRunning())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace milepost
