// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/importdraft.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace milepost {

class RejectedRowsModel;

/// The last step of an import: what it would do, in what the file differs from the survey's last one, and
/// what cannot be used, which can be corrected here.
class ImportCheckPage : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the page.
    ImportCheckPage(ImportDraft &draft, MapSession &session, Appearance &appearance,
                    QWidget *parent = nullptr);

    void refresh();

private:
    void refreshDifferences();
    void refreshRejected();
    void correct();

    ImportDraft &m_draft;
    MapSession &m_session;
    Appearance &m_appearance;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_differencesTitle = nullptr;
    QLabel *m_mattering = nullptr;
    QLabel *m_others = nullptr;
    QLabel *m_rejectedTitle = nullptr;
    RejectedRowsModel *m_rejectedModel = nullptr;
    QTableView *m_rejected = nullptr;
    QLabel *m_corrected = nullptr;
    QPushButton *m_correct = nullptr;
};

} // namespace milepost
