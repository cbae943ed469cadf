// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/mapsession.h"
#include "ui/settings/appearance.h"

#include <QJsonValue>
#include <QWidget>

#include <map>

class QCheckBox;
class QLineEdit;

namespace milepost {

class FieldBox;
class OpinionSection;
class SteadyComboBox;
class TextArea;

/// The fields of one touchpoint. Every finished edit is one undo step; what the journey refuses is said at
/// its field and changes nothing.
class TouchpointForm : public QWidget
{
    Q_OBJECT

public:
    /// Session and appearance outlive the form.
    TouchpointForm(MapSession &session, Appearance &appearance, QWidget *parent = nullptr);

    /// What was typed for the touchpoint shown before is kept first.
    void show(const TouchpointId &touchpoint);
    /// Shows what is stored, but leaves alone what the user is typing.
    void refresh();
    /// The inline message of a field by its JSON name; empty when nothing is wrong.
    QString messageOf(const QString &field) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    FieldBox *addField(const QString &field, QWidget *editor);
    void retranslate();
    void fillChoices();
    void commitTyped();
    void commitText(const QString &field);
    void commit(const QString &field, const QJsonValue &value);
    void commitEmotion(int row);
    QString storedText(const Touchpoint &touchpoint, const QString &field) const;
    QString typedText(const QString &field) const;
    bool isTyped(const QString &field) const;
    void setTyped(const QString &field, bool typed);
    const Lane *emotionLane() const;

    MapSession &m_session;
    Appearance &m_appearance;
    TouchpointId m_shown;
    std::map<QString, FieldBox *> m_fields;
    std::map<QString, QLineEdit *> m_lines; ///< also those inside editable combo boxes
    TextArea *m_description = nullptr;
    SteadyComboBox *m_stage = nullptr;
    SteadyComboBox *m_channel = nullptr;
    SteadyComboBox *m_department = nullptr;
    SteadyComboBox *m_importance = nullptr;
    SteadyComboBox *m_emotion = nullptr;
    QCheckBox *m_isExit = nullptr;
    QCheckBox *m_isCheckout = nullptr;
    OpinionSection *m_opinions = nullptr;
};

} // namespace milepost
