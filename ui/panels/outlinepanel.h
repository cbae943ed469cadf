// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/outlinemodel.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace milepost {

/// Stages and touchpoints as a tree that can be renamed and reordered in place; its selection is the
/// session's.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    OutlinePanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    OutlineModel &model() { return *m_model; }
    QTreeView &view() { return *m_view; }

signals:
    void deleteRequested();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void followSession();
    void followView();

    MapSession &m_session;
    Appearance &m_appearance;
    OutlineModel *m_model = nullptr;
    QLabel *m_heading = nullptr;
    QTreeView *m_view = nullptr;
    bool m_following = false; ///< the tree is being set from the session, or the other way round
};

} // namespace milepost
