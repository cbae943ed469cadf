// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/checkmenu.h"
#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace milepost {

/// The menu of saved filters, and the field that asks for a name in its place.
class SavedFilterBox : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the box.
    SavedFilterBox(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the name under which the filter is kept, if any.
    void setFilter(const Filter &filter);
    /// Asks for the name under which the filter is to be kept.
    void askName();

    QToolButton &button() { return *m_button; }
    QLineEdit &field() { return *m_field; }
    CheckMenu &menu() { return *m_menu; }

signals:
    void chosen(const milepost::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void popUp();
    void fillMenu();
    void apply(const SavedFilterId &id);
    void rename(const SavedFilterId &id);
    void showField(const QString &text);
    void commit();
    /// Back to the button.
    void leave();

    MapSession &m_session;
    Appearance &m_appearance;
    Filter m_filter;
    SavedFilterId m_renamed; ///< whose name is asked for; null: a new one's
    QToolButton *m_button = nullptr;
    QLineEdit *m_field = nullptr;
    CheckMenu *m_menu = nullptr;
};

} // namespace milepost
