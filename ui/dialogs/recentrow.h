// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/clickframe.h"
#include "ui/settings/appearance.h"

class QToolButton;

namespace milepost {

/// One recent file: name, folder and day of its last change. A missing one is greyed and says so.
class RecentRow : public ClickFrame
{
    Q_OBJECT

public:
    /// The appearance outlives the row. The file is looked at by stat only.
    RecentRow(Appearance &appearance, const QString &path, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    bool isMissing() const { return m_missing; }

    QSize sizeHint() const override { return {340, 52}; }
    QSize minimumSizeHint() const override { return {200, 52}; }

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_path;
    QString m_folder;
    QString m_day;
    bool m_missing = false;
    QToolButton *m_remove = nullptr;
};

} // namespace milepost
