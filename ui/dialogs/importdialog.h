// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importfilesmodel.h"
#include "ui/session/importdraft.h"
#include "ui/session/importpace.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace milepost {

class AccountingBar;
class ImportCheckPage;
class ImportColumnsPage;
class ImportFilesPage;
class TextButton;

/// Brings survey files into the project, one batch each: choose the files, see how they are read, answer what
/// only a person can know, and import. A dry run in the background says all the time what would happen. After
/// the first file the others go by themselves as long as nothing in them needs a person.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { FileStep, ColumnsStep, CheckStep };

    /// Session and appearance outlive the dialog.
    ImportDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Takes the files instead of the ones before, and looks at the first one. A file that is read as an
    /// earlier one was goes on to the last step, any other to its columns.
    void open(const std::vector<SurveyInput> &inputs);
    void openFiles(const QStringList &paths);
    ImportDraft &draft() { return *m_draft; }
    const ImportFilesModel &files() const { return *m_files; }
    Step step() const;
    void goTo(Step step);
    /// Imported of all files.
    qint64 importedRecords() const { return m_importedRecords; }

    void accept() override;
    void reject() override;

signals:
    /// After a file was imported: it is in the project already.
    void imported(const milepost::ImportOutcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBottom();
    void chooseFiles();
    void retranslate();
    void refresh();
    void refreshBottom();
    void chainFocus();
    QString sentence() const;
    QString progressSentence() const;
    bool isFileOpen() const;
    bool isImporting() const;
    bool isList() const { return m_inputs.size() > 1; }

    void openNext();
    void onLooked(const Status &status);
    void onChecked();
    void startImport();
    void onProgress(double share);
    void onImported(const Result<ImportOutcome> &outcome);
    void endFile(ImportFilesModel::State state, const QString &remark = {});
    void skip();
    void goBack();
    bool mayLoseWork();

    MapSession &m_session;
    Appearance &m_appearance;
    ImportDraft *m_draft = nullptr;
    ImportFilesModel *m_files = nullptr;
    std::vector<SurveyInput> m_inputs;
    int m_current = -1; ///< the file that is open; -1: none, or all are done
    bool m_goesOn = false; ///< the user has said import: what needs nobody follows by itself
    bool m_isCorrecting = false; ///< the corrected records of the open file are being imported
    qint64 m_importedRecords = 0;

    QLabel *m_title = nullptr;
    std::vector<TextButton *> m_steps;
    QLabel *m_which = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportFilesPage *m_filesPage = nullptr;
    ImportColumnsPage *m_columnsPage = nullptr;
    ImportCheckPage *m_checkPage = nullptr;
    AccountingBar *m_bar = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_open = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_import = nullptr;
    QElapsedTimer m_clock; ///< since the import began
    ImportPace m_pace;
    QString m_message; ///< of a change or import that failed; shown until the next change
    bool m_closeWhenDone = false;
};

} // namespace milepost
