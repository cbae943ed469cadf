// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csvimport/importer.h"
#include "ui/session/mapsession.h"
#include "ui/session/surveyinput.h"
#include "ui/session/watchedfolder.h"
#include "ui/settings/appearance.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace milepost {

class MessageBar;
class NewExportBar;
class QuietImport;

/// All ways by which survey files come into the window's project: chosen, dropped, pasted, or found in the
/// watched folder.
class SurveyImports : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this; so does the session that is set.
    SurveyImports(QWidget &window, Appearance &appearance, QSettings &settings, MessageBar &messages);
    ~SurveyImports() override;

    /// The line that offers new exports; for the window's layout.
    QWidget *bar();
    void setSession(MapSession *session);
    /// Null without a project.
    WatchedFolder *watchedFolder() { return m_watched.get(); }

    void importFiles(const QStringList &files);
    void importInputs(const std::vector<SurveyInput> &inputs);
    void showList();
    /// Gives up an import that nobody watches; the file is found again when the project is opened next.
    void stopQuietImport();

    /// The table that is on the clipboard, as text; nothing when there is none.
    static std::optional<SurveyInput> pasted(const QMimeData *clipboard);

private:
    void offer();
    void startQuietImport();
    void importNextQuietly();
    void onQuietlyImported(const QString &path, const ImportOutcome &outcome);
    /// What imports came to, for one message.
    struct Report {
        QStringList files;
        qint64 records = 0;
        qint64 rejected = 0;
        QStringList leftOut; ///< columns of which single cells could not be read
        int undoBefore = -1; ///< step of the undo stack at which none of them was in the project

        void add(const ImportOutcome &outcome);
    };
    void report(const Report &report);
    void sayReport();
    QString sentence(const Report &report) const;
    void onStep(int index);

    QWidget &m_window;
    Appearance &m_appearance;
    QSettings &m_settings;
    MessageBar &m_messages;
    NewExportBar *m_bar = nullptr;
    MapSession *m_session = nullptr;
    std::unique_ptr<WatchedFolder> m_watched;
    std::unique_ptr<QuietImport> m_quiet;
    Report m_reported; ///< what the message that is shown is about
    QString m_said; ///< that message
    bool m_canUndo = false; ///< by that message
    int m_undoAfter = -1; ///< step of the undo stack at which all of it is in the project
    QStringList m_forPerson; ///< found files that cannot be imported without asking
    bool m_isDialogOpen = false;
    bool m_isStopped = false; ///< nothing goes in by itself any more
};

} // namespace milepost
