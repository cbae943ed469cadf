// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace milepost {

class LeadingLabel;
class PeriodFiguresModel;

/// What is entered for whole periods, as a table, and below it how the figures of the current row follow from
/// that. It stays beside the window: everything in it can be undone there.
class PeriodFiguresDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    PeriodFiguresDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QTableView &table() { return *m_table; }
    QMenu &addMenu() { return *m_addMenu; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Length { Month, Quarter, Year, Day };
    void build();
    void retranslate();
    void showCurrent();
    void add(Length length);
    void removeCurrent();
    void clearCell();
    void say(const QString &sentence, bool isFault);

    MapSession &m_session;
    Appearance &m_appearance;
    PeriodFiguresModel *m_model = nullptr;
    std::pair<QDate, QDate> m_kept; ///< days of the current row while the model fills itself anew
    int m_keptColumn = 0;
    LeadingLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    LeadingLabel *m_empty = nullptr;
    LeadingLabel *m_sentence = nullptr;
    QLabel *m_workingsTitle = nullptr;
    LeadingLabel *m_workings = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
