// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace milepost {

class PersonaForm;
class PersonasModel;

/// The personas of the project: made, edited, ordered, put on the map, two of them side by side. It stays
/// beside the window: everything in it can be undone there.
class PersonasDialog : public QDialog
{
    Q_OBJECT

public:
    /// Session and appearance outlive the dialog.
    PersonasDialog(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    void select(const PersonaId &persona);
    void add();
    void setSideBySide(bool on);

    QListView &list() { return *m_list; }
    PersonaForm &form() { return *m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void follow();
    void showCurrent();
    void fillOther();
    void removeCurrent();
    void moveCurrent(int step);
    PersonaId current() const;

    MapSession &m_session;
    Appearance &m_appearance;
    PersonasModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_hint = nullptr;
    PersonaForm *m_form = nullptr;
    QScrollArea *m_formArea = nullptr;
    QCheckBox *m_compare = nullptr;
    QWidget *m_otherSide = nullptr;
    QComboBox *m_other = nullptr;
    PersonaForm *m_otherForm = nullptr;
    QPushButton *m_close = nullptr;
    PersonaId m_kept; ///< the current one while the list is filled anew
};

} // namespace milepost
