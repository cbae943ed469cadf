// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace milepost {

class FieldBox;
class SteadyComboBox;
class TextArea;

/// What there is to say about the whole map when nothing is selected: its fields, and how far its evidence
/// goes.
class MapForm : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the form.
    MapForm(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshFigures();
    void commitTitle();
    void commitGoal();

    MapSession &m_session;
    Appearance &m_appearance;
    QLineEdit *m_title = nullptr;
    TextArea *m_goal = nullptr;
    SteadyComboBox *m_direction = nullptr;
    FieldBox *m_titleBox = nullptr;
    FieldBox *m_goalBox = nullptr;
    FieldBox *m_directionBox = nullptr;
    QLabel *m_section = nullptr;
    QLabel *m_figures = nullptr;
};

} // namespace milepost
