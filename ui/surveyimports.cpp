// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/surveyimports.h"

#include "core/interchange/clipboardtable.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlistdialog.h"
#include "ui/messagebar.h"
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
    if (m_session)
        m_session->disconnect(this);
    m_watched.reset();
    m_quiet.reset();
    m_forPerson.clear();
    m_isStopped = false;
    m_session = session;
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
    QStringList names;
    qint64 records = 0;
    qint64 rejected = 0;
    {
        ImportDialog dialog(*m_session, m_appearance, &m_window);
        connect(&dialog, &ImportDialog::imported, this, [&](const ImportOutcome &outcome) {
            names.append(outcome.finished.batch.fileName);
            records += outcome.finished.batch.imported;
            rejected += outcome.finished.batch.rejected;
        });
        dialog.open(inputs);
        m_isDialogOpen = true;
        dialog.exec();
        m_isDialogOpen = false;
    }
    if (!names.isEmpty())
        report(names, records, rejected);
    offer();
}

void SurveyImports::report(const QStringList &files, qint64 records, qint64 rejected)
{
    const LocalText &text = m_appearance.text();
    QString said = files.size() == 1 ? tr("%1 new records imported from “%2”.")
                                           .arg(text.number(records), LocalText::isolate(files.first()))
                                     : tr("%1 new records imported from %2 files.")
                                           .arg(text.number(records), text.number(qint64(files.size())));
    if (rejected > 0)
        said += u' '
            + tr("%1 were rejected: they can be corrected in the list of imports.")
                  .arg(text.number(rejected));
    m_messages.say(said, MessageBar::Kind::Note);
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
    const ImportBatch &batch = outcome.finished.batch;
    report({batch.fileName}, batch.imported, batch.rejected);
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
