// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace milepost {

class PainRankingModel;

/// "Where it hurts": the touchpoints by proven pain, worst first. Its selection is the session's.
class PainPanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    PainPanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

signals:
    /// The button of the empty state.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRightPage();
    void followSession();
    void followTable();

    MapSession &m_session;
    Appearance &m_appearance;
    PainRankingModel *m_model = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_remark = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_importButton = nullptr;
    bool m_following = false; ///< the table is being set from the session, not by the user
};

} // namespace milepost
