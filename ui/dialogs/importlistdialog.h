// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importjob.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QBoxLayout;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace milepost {

class AccountingBar;
class ImportListModel;
class RejectedRowsModel;
class TextButton;
class WatchedFolder;
class WatchedFolderRow;

/// All imports of the project: what each brought, what it rejected and why; each can be undone and brought
/// back, and rejected records be corrected.
class ImportListDialog : public QDialog
{
    Q_OBJECT

public:
    ImportListDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);
    ~ImportListDialog() override;

    /// Shows which folder is watched for new exports; it outlives the dialog.
    void setWatchedFolder(WatchedFolder *watched);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showSelected();
    /// Columns that would be empty for every import take no room from the names.
    void hideEmptyColumns();
    void askInvited();
    void toggleSelected();
    void correctSelected();
    void onCorrected(const Result<ImportOutcome> &outcome);
    QString details(const ImportBatch &batch) const;
    Mapping asRead(const ImportBatch &batch) const;

    MapSession &m_session;
    Appearance &m_appearance;
    ImportListModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    AccountingBar *m_bar = nullptr;
    QLabel *m_sentence = nullptr;
    TextButton *m_invite = nullptr;
    bool m_asksInvited = false; ///< the column is shown to be filled
    QLabel *m_details = nullptr;
    QLabel *m_rejectedTitle = nullptr;
    QPushButton *m_correct = nullptr;
    QLabel *m_noneRejected = nullptr;
    RejectedRowsModel *m_rejectedModel = nullptr;
    QTableView *m_rejected = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_toggle = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QBoxLayout *m_layout = nullptr;
    WatchedFolderRow *m_watchedRow = nullptr;
    ImportJob m_job; ///< of corrected records
    std::vector<RejectedRow> m_rows; ///< of the selected import
    QString m_message; ///< of what failed, until another import is selected
    bool m_closeWhenDone = false;
};

} // namespace milepost
