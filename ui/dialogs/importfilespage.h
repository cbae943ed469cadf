// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importfilesmodel.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace milepost {

/// The first step of an import: choose a file or drop it; with several, how far each has come.
class ImportFilesPage : public QWidget
{
    Q_OBJECT

public:
    /// Model and appearance outlive the page.
    ImportFilesPage(ImportFilesModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// Why the file could not be read, with what to do; empty: nothing is wrong.
    void setProblem(const QString &text);
    /// While a file is being looked at: its name.
    void setReading(const QString &name);
    /// The one file that is open, so that nobody looks for it in an empty page; empty: none.
    void setOpen(const QString &name);
    void refresh();
    void focusChoice();

signals:
    void chooseRequested();

private:
    QString summary() const;

    ImportFilesModel &m_model;
    Appearance &m_appearance;
    QWidget *m_invitation = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    QString m_reading;
    QString m_open;
};

} // namespace milepost
