// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace milepost {

class AccountingBar;
class ImportCards;
class ImportFacts;
class ImportPreviewModel;
class RejectedRowsModel;
class TextButton;

/// Brings a survey file into the project: choose the file, see how it is read, answer what only a person can
/// know, and import. A dry run in the background says all the time what would happen.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { FileStep, ColumnsStep, CheckStep };

    /// Session and appearance outlive the dialog.
    ImportDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Takes the file and goes on to its columns; a file that cannot be read is told on the first page.
    bool openFile(const QString &path);
    ImportDraft &draft() { return *m_draft; }
    Step step() const;
    void goTo(Step step);

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
    QWidget *makeFilePage();
    QWidget *makeColumnsPage();
    QWidget *makeCheckPage();
    QWidget *makeBottom();
    void chooseFile();
    void retranslate();
    void refresh();
    void refreshPreview();
    void refreshCheck();
    void refreshBottom();
    void editColumn(int column);
    void startImport();
    void onImported(const Result<ImportOutcome> &outcome);

    MapSession &m_session;
    Appearance &m_appearance;
    ImportDraft *m_draft = nullptr;
    QLabel *m_title = nullptr;
    std::vector<TextButton *> m_steps;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_invitation = nullptr;
    QLabel *m_invitationDetail = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_fileMessage = nullptr;
    ImportFacts *m_facts = nullptr;
    ImportPreviewModel *m_previewModel = nullptr;
    QTableView *m_preview = nullptr;
    ImportCards *m_cards = nullptr;
    QLabel *m_checkTitle = nullptr;
    QLabel *m_checkText = nullptr;
    QLabel *m_rejectedTitle = nullptr;
    RejectedRowsModel *m_rejectedModel = nullptr;
    QTableView *m_rejected = nullptr;
    AccountingBar *m_bar = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_open = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_import = nullptr;
    QString m_message; ///< of a change or import that failed; shown until the next change
    bool m_closeWhenDone = false;
};

} // namespace milepost
