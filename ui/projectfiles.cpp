// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projectfiles.h"

#include "core/analysis/newproject.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/render/mapexport.h"
#include "ui/sampleproject.h"
#include "ui/session/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace milepost {

namespace {

QString projectText(const char *text)
{
    return QCoreApplication::translate("ProjectFiles", text);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}};
}

} // namespace

ProjectFiles::ProjectFiles(Appearance &appearance, RecentFiles &recent, QWidget &window)
    : m_appearance(appearance)
    , m_recent(recent)
    , m_window(window)
{
}

QString ProjectFiles::folder() const
{
    const std::vector<RecentFiles::Entry> recent = m_recent.entries();
    if (!recent.empty() && recent.front().exists)
        return QFileInfo(recent.front().path).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Result<ProjectFiles::Document> ProjectFiles::open(const QString &path)
{
    const QFileInfo info(path);
    const OpenMode mode = info.exists() && !info.isWritable() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    Result<Document> document = JourneyDocument::open(info.absoluteFilePath(), mode);
    if (!document && document.error().code == ErrorCode::Locked) {
        QMessageBox box(QMessageBox::Question,
                        projectText(QT_TRANSLATE_NOOP("ProjectFiles", "The project is in use")),
                        document.error().message(), QMessageBox::NoButton, &m_window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(projectText(QT_TRANSLATE_NOOP(
            "ProjectFiles", "It can be opened for reading only; nothing is changed then.")));
        const QPushButton *read = box.addButton(
            projectText(QT_TRANSLATE_NOOP("ProjectFiles", "Open for reading only")), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != read)
            return cancelled();
        document = JourneyDocument::open(info.absoluteFilePath(), OpenMode::ReadOnly);
    }
    if (document)
        m_recent.add(path);
    return document;
}

Result<ProjectFiles::Document> ProjectFiles::askAndOpen()
{
    const QString path = filedialogs::openProject(&m_window, folder());
    return path.isEmpty() ? Result<Document>(cancelled()) : open(path);
}

Result<ProjectFiles::Document> ProjectFiles::makeNew(const QString &templateKey)
{
    NewProjectDialog dialog(m_appearance, templateKey, folder(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return cancelled();
    const NewProjectDialog::Choice choice = dialog.choice();
    const Result<Journey> journey = newProject(choice.templateKey, choice.language, choice.title);
    if (!journey)
        return journey.error();
    Result<Document> document = JourneyDocument::create(choice.path, *journey);
    if (document)
        m_recent.add(choice.path);
    return document;
}

Result<ProjectFiles::Document> ProjectFiles::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!QDir().mkpath(folder.path()))
        return Error{
            ErrorCode::CannotCreate,
            projectText(QT_TRANSLATE_NOOP("ProjectFiles", "The folder for the sample cannot be made.")),
            folder.path()};
    const QString path = folder.filePath(u"sample-%1.milepost"_s.arg(languageCode(m_appearance.language())));
    if (QFileInfo::exists(path))
        return open(path);
    return makeSampleProject(path, m_appearance.language(), sampleFolder());
}

QString ProjectFiles::suggestion(MapSession &session, const QString &suffix)
{
    const QFileInfo project(session.document().path());
    return project.absoluteDir().filePath(project.completeBaseName() + suffix);
}

Result<QString> ProjectFiles::saveCopy(MapSession &session)
{
    const QString path = filedialogs::saveAs(
        &m_window, projectText(QT_TRANSLATE_NOOP("ProjectFiles", "Save a copy")),
        suggestion(session, projectText(QT_TRANSLATE_NOOP("ProjectFiles", " copy")) + ".milepost"_L1),
        {projectText(QT_TRANSLATE_NOOP("ProjectFiles", "Milepost projects (*.milepost)"))});
    if (path.isEmpty())
        return cancelled();
    const Status saved = session.document().file().saveCopy(path);
    return saved ? Result<QString>(path) : Result<QString>(saved.error());
}

Result<QString> ProjectFiles::exportPdf(MapSession &session)
{
    const QString path
        = filedialogs::saveAs(&m_window, projectText(QT_TRANSLATE_NOOP("ProjectFiles", "Export as PDF")),
                              suggestion(session, u".pdf"_s),
                              {projectText(QT_TRANSLATE_NOOP("ProjectFiles", "PDF documents (*.pdf)"))});
    if (path.isEmpty())
        return cancelled();
    const ExportOptions options{.date = QDateTime::currentDateTime(),
                                .stale = session.book().staleTouchpoints()};
    const MapLayout layout
        = exportLayout(session.journey(), session.summary(), session.text(), options, session.comparison());
    const Status written = milepost::exportPdf(path, layout, session.journey().project().title, options);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

Result<QString> ProjectFiles::exportPicture(MapSession &session)
{
    const QString path
        = filedialogs::saveAs(&m_window, projectText(QT_TRANSLATE_NOOP("ProjectFiles", "Export as picture")),
                              suggestion(session, u".png"_s),
                              {projectText(QT_TRANSLATE_NOOP("ProjectFiles", "PNG pictures (*.png)")),
                               projectText(QT_TRANSLATE_NOOP("ProjectFiles", "SVG drawings (*.svg)"))});
    if (path.isEmpty())
        return cancelled();
    const ExportOptions options{.date = QDateTime::currentDateTime(),
                                .stale = session.book().staleTouchpoints()};
    const MapLayout layout
        = exportLayout(session.journey(), session.summary(), session.text(), options, session.comparison());
    const bool svg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const Status written
        = svg ? exportSvg(path, layout, session.journey().project().title) : exportPng(path, layout, options);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

} // namespace milepost
