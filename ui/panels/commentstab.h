// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/themecountsmodel.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;

namespace milepost {

class CommentsModel;

/// What people wrote about the selected touchpoint or stage, or about the map and the journey as a whole when
/// nothing is selected: how many comments are about which theme, and the newest of them. A click on a theme
/// narrows the list down to it; what is a complaint can be said by hand. Reads comments from the file only
/// while it is seen.
class CommentsTab : public QWidget
{
    Q_OBJECT

public:
    /// How many are listed; that there are more is said. The counts are of all.
    static constexpr int limit = 500;

    /// Session and appearance outlive the tab.
    CommentsTab(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Marks a comment in the list, if it is among those that are listed.
    void goTo(qint64 comment);
    QListView &list() { return *m_list; }
    QListView &themes() { return *m_themes; }
    /// What can be said of the selected comments.
    QMenu &markMenu() { return *m_menu; }

public slots:
    /// Narrows the list down to the complaints.
    void showComplaints();
    /// Narrows the list down to the comments about a theme.
    void showTheme(const milepost::ThemeId &theme);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void invalidate();
    void read();
    void readThemes(const ThemeCounts &counts);
    void readComments(const std::set<TargetIndex> &targets, const ThemeCounts &counts);
    void explain(const QString &title, const QString &text);
    void narrow(const ThemeCountsModel::Narrowing &narrowing);
    void showProgress();
    std::vector<qint64> selectedComments() const;
    void mark(std::optional<bool> complaint);
    void showMarkActions();

    MapSession &m_session;
    Appearance &m_appearance;
    CommentsModel *m_model = nullptr;
    ThemeCountsModel *m_counts = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_themes = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_complaint = nullptr;
    QAction *m_noComplaint = nullptr;
    QAction *m_asKeywords = nullptr;
    ThemeCountsModel::Narrowing m_narrowing;
    double m_share = 0; ///< of the search for themes
    bool m_stale = true;
    bool m_filling = false; ///< the themes' list is being filled: its current row is no wish
};

} // namespace milepost
