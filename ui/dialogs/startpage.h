// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/appearance.h"

#include <QScrollArea>
#include <QStringList>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace milepost {

/// What the window shows while no project is open: recent files, templates with a preview, and the ways in.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    /// The appearance outlives the page.
    explicit StartPage(Appearance &appearance, QWidget *parent = nullptr);

    /// Newest first. A file is only looked at by stat (decisions.md 14); missing ones are greyed.
    void setRecentFiles(const QStringList &paths);
    QStringList recentFiles() const { return m_recent; }

signals:
    void openRequested();
    void openFileRequested(const QString &path);
    void templateRequested(const QString &key);
    void importRequested();
    void tourRequested();
    /// The user took a file off the list; the file itself is not touched.
    void recentFileRemoved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillRecent();
    void fillTemplates();

    Appearance &m_appearance;
    QStringList m_recent;
    QLabel *m_name = nullptr;
    QLabel *m_claim = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_tour = nullptr;
    QLabel *m_recentHeading = nullptr;
    QVBoxLayout *m_recentList = nullptr;
    QLabel *m_templateHeading = nullptr;
    QGridLayout *m_templates = nullptr;
};

} // namespace milepost
