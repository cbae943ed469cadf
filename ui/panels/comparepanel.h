// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/comparisonmodel.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace milepost {

/// "What changed": every compared figure of the map, what is proven first. Its selection is the session's.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    ComparePanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    ComparisonModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    /// All rows with their headers, for spreadsheets.
    void copy();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void setLevel(ComparisonModel::Level level);
    void followSession();
    void followTable();

    MapSession &m_session;
    Appearance &m_appearance;
    ComparisonModel *m_model = nullptr;
    QLabel *m_remark = nullptr;
    QToolButton *m_touchpoints = nullptr;
    QToolButton *m_pooled = nullptr;
    QToolButton *m_copy = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    ComparisonModel::Level m_level = ComparisonModel::Level::Touchpoints;
    bool m_following = false; ///< the table is being set from the session, not by the user
};

} // namespace milepost
