// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace milepost {

class LeadingLabel;
class MetricsModel;

/// The metrics of the project: the built-in ones to look at, its own to add, change and remove. It stays
/// beside the window: everything in it can be undone there.
class MetricsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    MetricsDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    QTableView &table() { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void showCurrent();
    void add();
    void change();
    void removeCurrent();
    bool isOwn() const;
    int row() const;

    MapSession &m_session;
    Appearance &m_appearance;
    MetricsModel *m_model = nullptr;
    int m_keptRow = 0; ///< while the model fills itself anew
    LeadingLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    LeadingLabel *m_sentence = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace milepost
