// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace milepost {

class CommentsModel;

/// What people wrote about the selected touchpoint, or about the whole journey when nothing is selected.
/// Reads them from the file only while it is seen.
class CommentsTab : public QWidget
{
    Q_OBJECT

public:
    /// How many are read; that there are more is said.
    static constexpr int limit = 500;

    /// Session and appearance outlive the tab.
    CommentsTab(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Marks a comment in the list, if it is among those that are read.
    void goTo(qint64 comment);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void read();
    void explain(const QString &title, const QString &text);

    MapSession &m_session;
    Appearance &m_appearance;
    CommentsModel *m_model = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    bool m_stale = true;
};

} // namespace milepost
