// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace milepost {

class CommentsTab;
class DetailsTab;
class EvidenceTab;
class PainPill;

/// What is known about the selected thing of the map: its fields, the figures behind it and what people
/// wrote.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the panel.
    InspectorPanel(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Opens the comments about what is selected, at this one.
    void showComment(qint64 comment);

public slots:
    /// Opens the complaints about what is selected.
    void showComplaints();
    /// Opens the comments about a theme.
    void showTheme(const milepost::ThemeId &theme);

public:
    QSize sizeHint() const override { return {314, 600}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshHead();
    void retranslate();

    MapSession &m_session;
    Appearance &m_appearance;
    QLabel *m_title = nullptr;
    PainPill *m_pill = nullptr;
    QLabel *m_subtitle = nullptr;
    QTabWidget *m_tabs = nullptr;
    DetailsTab *m_details = nullptr;
    EvidenceTab *m_evidence = nullptr;
    CommentsTab *m_comments = nullptr;
};

} // namespace milepost
