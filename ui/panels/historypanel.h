// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QListView;

namespace milepost {

class HistoryModel;

/// The named steps of this session; a click or Enter on one goes back or forth to the state after it.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    HistoryPanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QListView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void goTo(const QModelIndex &index);
    void followHistory();

    MapSession &m_session;
    Appearance &m_appearance;
    HistoryModel *m_model = nullptr;
    QLabel *m_heading = nullptr;
    QListView *m_view = nullptr;
};

} // namespace milepost
