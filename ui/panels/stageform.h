// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace milepost {

class ColourPicker;
class FieldBox;
class TextArea;

/// The fields of one stage; every finished edit is one undo step.
class StageForm : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the form.
    StageForm(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    void show(const StageId &stage);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void commitTitle();
    void commitGoal();

    MapSession &m_session;
    Appearance &m_appearance;
    StageId m_shown;
    QLineEdit *m_title = nullptr;
    TextArea *m_goal = nullptr;
    ColourPicker *m_colour = nullptr;
    FieldBox *m_titleBox = nullptr;
    FieldBox *m_goalBox = nullptr;
    FieldBox *m_colourBox = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace milepost
