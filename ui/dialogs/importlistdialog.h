// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace milepost {

class AccountingBar;
class ImportListModel;
class RejectedRowsModel;

/// All imports of the project: what each brought, what it rejected and why; each can be undone and brought
/// back.
class ImportListDialog : public QDialog
{
    Q_OBJECT

public:
    ImportListDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showSelected();
    void toggleSelected();

    MapSession &m_session;
    Appearance &m_appearance;
    ImportListModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    AccountingBar *m_bar = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_rejectedTitle = nullptr;
    QLabel *m_noneRejected = nullptr;
    RejectedRowsModel *m_rejectedModel = nullptr;
    QTableView *m_rejected = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_toggle = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace milepost
