// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/surveyimports.h"

#include "core/interchange/clipboardtable.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/messagebar.h"
#include "ui/models/importtext.h"
#include "ui/newexportbar.h"
#include "ui/session/quietimport.h"

#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milepost {

SurveyImports::SurveyImports(QWidget &window, Appearance &appearance, QSettings &settings,
                             MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_messages(messages)
    , m_bar(new NewExportBar(&window))
{
    connect(m_bar, &NewExportBar::importRequested, this, &SurveyImports::importFiles);
    connect(m_bar, &NewExportBar::cancelRequested, this, [this] {
        if (m_quiet)
            m_quiet->cancel();
    });
    connect(m_bar, &NewExportBar::ignoreRequested, this, [this](const QStringList &files) {
        if (m_watched)
            m_watched->ignore(files);
    });
}

SurveyImports::~SurveyImports() = default;

QWidget *SurveyImports::bar()
{
    return m_bar;
}

void SurveyImports::setSession(MapSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->undoStack().disconnect(this);
    }
    m_watched.reset();
    m_quiet.reset();
    m_forPerson.clear();
    m_isStopped = false;
    m_session = session;
    m_undoAfter = -1;
    if (session)
        connect(&session->undoStack(), &QUndoStack::indexChanged, this, &SurveyImports::onStep);
    m_bar->endProgress();
    m_bar->setFiles({});
    if (!session || session->document().isReadOnly())
        return;
    m_watched = std::make_unique<WatchedFolder>(session->document(), m_settings);
    startQuietImport();
    connect(m_watched.get(), &WatchedFolder::newFilesChanged, this, &SurveyImports::offer);
    connect(m_watched.get(), &WatchedFolder::folderChanged, this, &SurveyImports::offer);
    connect(session, &MapSession::busyChanged, this, &SurveyImports::offer);
    m_watched->look();
}

void SurveyImports::stopQuietImport()
{
    m_isStopped = true;
    if (m_quiet && m_quiet->isRunning())
        startQuietImport();
}

/// A new one; the destructor of the old one cancels and waits.
void SurveyImports::startQuietImport()
{
    m_quiet = std::make_unique<QuietImport>(m_session->document(), m_session->map());
    connect(m_quiet.get(), &QuietImport::progressed, this, [this](const QString &path, double share) {
        m_bar->setProgress(path, m_appearance.text().percent(share));
    });
    connect(m_quiet.get(), &QuietImport::imported, this, &SurveyImports::onQuietlyImported);
    connect(m_quiet.get(), &QuietImport::nothingNew, this, [this](const QString &path) {
        m_bar->endProgress();
        m_watched->ignore({path});
    });
    connect(m_quiet.get(), &QuietImport::needsPerson, this, [this](const QString &path) {
        m_bar->endProgress();
        m_forPerson.append(path);
        offer();
    });
}

void SurveyImports::importFiles(const QStringList &files)
{
    std::vector<SurveyInput> inputs;
    for (const QString &file : files)
        inputs.push_back(SurveyInput::file(file));
    importInputs(inputs);
}

void SurveyImports::importInputs(const std::vector<SurveyInput> &inputs)
{
    if (!m_session || inputs.empty() || m_isDialogOpen)
        return;
    if (!m_session->canEdit()) {
        m_messages.say(m_session->document().isReadOnly()
                           ? tr("The project is open for reading only; nothing can be imported.")
                           : tr("Another import is running; this one can begin when it has ended."),
                       MessageBar::Kind::Problem);
        return;
    }
    Report report;
    {
        ImportDialog dialog(*m_session, m_appearance, &m_window);
        connect(&dialog, &ImportDialog::imported, this, [&](const ImportOutcome &outcome) {
            if (report.undoBefore < 0)
                report.undoBefore = m_session->undoStack().index() - 1;
            report.add(outcome);
        });
        dialog.open(inputs);
        m_isDialogOpen = true;
        dialog.exec();
        m_isDialogOpen = false;
    }
    if (!report.files.isEmpty())
        this->report(report);
    offer();
}

void SurveyImports::Report::add(const ImportOutcome &outcome)
{
    files.append(outcome.finished.batch.fileName);
    records += outcome.finished.batch.imported;
    rejected += outcome.finished.batch.rejected;
    for (const CellProblem &cell : outcome.cellProblems) {
        for (const ColumnMapping &column : outcome.asRead.columns) {
            const QString name
                = column.index == cell.column ? importtext::header(column).left(60) : QString();
            if (!name.isEmpty() && !leftOut.contains(name))
                leftOut.append(name);
        }
    }
}

QString SurveyImports::sentence(const Report &report) const
{
    const LocalText &text = m_appearance.text();
    QStringList said{report.files.size() == 1
                         ? tr("%1 new records imported from “%2”.")
                               .arg(text.number(report.records), LocalText::isolate(report.files.first()))
                         : tr("%1 new records imported from %2 files.")
                               .arg(text.number(report.records), text.number(qint64(report.files.size())))};
    if (report.rejected > 0)
        said.append(tr("%1 were rejected: they can be corrected in the list of imports.")
                        .arg(text.number(report.rejected)));
    constexpr qsizetype mostNames = 3;
    if (const qsizetype more = report.leftOut.size() - mostNames; more > 0)
        said.append(tr("Cells of %1 and of %n other column(s) could not be read and were left out.", nullptr,
                       int(more))
                        .arg(importtext::quotedList(report.leftOut.mid(0, mostNames))));
    else if (!report.leftOut.isEmpty())
        said.append(tr("Cells of %1 could not be read and were left out.")
                        .arg(importtext::quotedList(report.leftOut)));
    return said.join(u' ');
}

void SurveyImports::report(const Report &report)
{
    m_reported = report;
    m_undoAfter = m_session->undoStack().index();
    // Steps in between that are no imports, such as a metric that was defined meanwhile, are not taken along.
    m_canUndo = report.undoBefore >= 0 && m_undoAfter - report.undoBefore == report.files.size();
    m_said = sentence(report);
    sayReport();
}

void SurveyImports::sayReport()
{
    std::vector<MessageBar::Action> actions;
    if (m_canUndo)
        actions.push_back({u"undoImport"_s, tr("Undo"), [this] {
                               if (m_session && m_session->canEdit())
                                   m_session->undoStack().setIndex(m_reported.undoBefore);
                           }});
    if (m_reported.rejected > 0)
        actions.push_back({u"showRejected"_s, tr("Show rejected records"), [this] { showList(); }});
    m_messages.say(m_said, MessageBar::Kind::Done, actions);
}

/// What a message says must still hold: without the import it goes, and its Undo goes with the next step.
void SurveyImports::onStep(int index)
{
    if (m_undoAfter < 0 || index == m_undoAfter)
        return;
    if (!m_messages.isVisible() || m_messages.text() != m_said) {
        m_undoAfter = -1;
    } else if (index < m_undoAfter) {
        m_messages.hide();
        m_undoAfter = -1;
    } else if (m_canUndo) {
        m_canUndo = false;
        sayReport();
    }
}

void SurveyImports::showList()
{
    if (!m_session || m_isDialogOpen)
        return;
    ImportListDialog dialog(*m_session, m_appearance, &m_window);
    dialog.setWatchedFolder(m_watched.get());
    m_isDialogOpen = true;
    dialog.exec();
    m_isDialogOpen = false;
    offer();
}

/// What has arrived goes in by itself where the user said so and nothing has to be asked; the rest is shown.
void SurveyImports::offer()
{
    if (!m_watched)
        return;
    const QStringList files = m_watched->newFiles();
    const bool isAtOnce = m_watched->importsAtOnce();
    if (!isAtOnce)
        m_forPerson.clear();
    QStringList shown;
    for (const QString &file : files) {
        if (!isAtOnce || m_forPerson.contains(file))
            shown.append(file);
    }
    m_bar->setFiles(shown);
    if (isAtOnce)
        importNextQuietly();
}

void SurveyImports::importNextQuietly()
{
    if (m_isStopped || m_isDialogOpen || m_quiet->isRunning() || !m_session->canEdit())
        return;
    for (const QString &file : m_watched->newFiles()) {
        if (!m_forPerson.contains(file)) {
            m_quiet->start(file);
            return;
        }
    }
}

void SurveyImports::onQuietlyImported(const QString &, const ImportOutcome &outcome)
{
    m_bar->endProgress();
    Report report;
    report.undoBefore = m_session->undoStack().index() - 1;
    report.add(outcome);
    this->report(report);
    offer();
}

std::optional<SurveyInput> SurveyImports::pasted(const QMimeData *clipboard)
{
    if (!clipboard)
        return std::nullopt;
    const clipboardtable::Limits limits{
        .rows = 1'000'000, .columns = 2000, .text = 1'000'000, .cells = 20'000'000};
    QString text = clipboard->text();
    // A spreadsheet gives its cells with tabs between them; a page may give words only, and its table apart.
    if (!text.contains(u'\t') && clipboard->hasHtml()) {
        const clipboardtable::Rows rows = clipboardtable::fromHtml(clipboard->html(), limits);
        if (!rows.empty())
            text = clipboardtable::toTsv(rows);
    }
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return SurveyInput::pasted(tr("Pasted table"), text.toUtf8());
}

} // namespace milepost
