// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace milepost {

/// A labelled editor that says under itself what is wrong with what was typed.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    explicit FieldBox(QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setLabel(const QString &text);
    /// Empty: nothing is wrong.
    void setMessage(const QString &text);
    QString message() const;

private:
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_message;
};

} // namespace milepost
