// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/watchedfolder.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace milepost {

/// Which folder is watched for new exports of a project, and whether they are imported at once.
class WatchedFolderRow : public QWidget
{
    Q_OBJECT

public:
    /// Folder and appearance outlive the row.
    WatchedFolderRow(WatchedFolder &watched, Appearance &appearance, QWidget *parent = nullptr);

    void retranslate();

private:
    void refresh();
    void choose();

    WatchedFolder &m_watched;
    Appearance &m_appearance;
    QLabel *m_text = nullptr;
    QCheckBox *m_atOnce = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace milepost
