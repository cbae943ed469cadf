// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;

namespace milepost {

class FieldBox;
class SteadyComboBox;
class TextArea;

/// A persona's card as a form: every finished edit is one undo step.
class PersonaForm : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the form.
    PersonaForm(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// What was typed for the persona shown before is kept first.
    void show(const PersonaId &persona);
    PersonaId shown() const { return m_shown; }
    /// Shows what is stored, but leaves alone what the user is typing.
    void refresh();
    /// The name field, ready to type into.
    void editName();
    void setPicture(const Result<Picture> &picture);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Text { Name, Role, Quote, Goals, Needs, Frustrations };

    void build();
    void retranslate();
    void commit();
    void commitEvidence(int row);
    void removePicture();
    void showPicture(const PictureId &id);
    QString typed(Text text) const;

    MapSession &m_session;
    Appearance &m_appearance;
    PersonaId m_shown;
    std::map<Text, QLineEdit *> m_lines;
    std::map<Text, TextArea *> m_areas;
    std::map<Text, FieldBox *> m_boxes;
    SteadyComboBox *m_evidence = nullptr;
    FieldBox *m_evidenceBox = nullptr;
    QLabel *m_picture = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
    PictureId m_drawn;
};

} // namespace milepost
